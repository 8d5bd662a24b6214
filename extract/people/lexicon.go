package people

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what this room knows of words, from the lists.
type lexicon struct {
	generic  map[string]bool // parts in a conversation: speaker, 사회자
	devices  map[string]bool // what people take part in calls with: iphone, 아이폰
	manyBear map[string]bool // family names of both scripts that tell nobody apart
	korean   koreanWords
	english  englishWords
}

// loadLexicon reads the lists once.
var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		generic:  lists.Set("generic-labels"),
		devices:  lists.Set("devices"),
		manyBear: map[string]bool{},
		korean:   readKorean(),
		english:  readEnglish(),
	}
	for _, w := range lists.List("surnames-common.en") {
		l.manyBear[w] = true
	}
	for _, row := range koreanSurnames() {
		if len(row) > 1 {
			l.manyBear[row[0]] = true
		}
	}
	return l
})

func koreanSurnames() [][]string {
	return lists.Table("surnames.ko", words.Text, words.Optional(words.OneOf("common")))
}
