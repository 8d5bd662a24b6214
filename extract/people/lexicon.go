package people

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the word lists say of names.
type lexicon struct {
	generic      map[string]bool // parts in a conversation: speaker, 사회자
	titles       map[string]bool // before English names
	suffixes     map[string]bool // behind English names
	koreanTitles map[string]bool
	particles    []string
	bodyTails    []string        // of parties and offices that stand before a name
	notNames     map[string]bool // stand behind a Korean name and are none
	starts       map[string]bool // begin English sentences
	capitalised  map[string]bool // beside an English name and no part of it
	surnames     map[string]bool // Korean
	manyBear     map[string]bool // family names in both scripts that tell nobody apart
	given        map[string]bool // given names in Latin letters
	contracted   map[string]bool // two words in one with an apostrophe, lower case
}

var lists = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		generic:      words.Set("generic-labels"),
		titles:       words.Set("titles.en"),
		suffixes:     words.Set("title-suffixes.en"),
		koreanTitles: words.Set("titles.ko"),
		particles:    words.List("particles.ko"),
		bodyTails:    words.List("body-tails.ko"),
		notNames:     words.Set("after-names.ko"),
		given:        words.Set("given-names.en"),
		capitalised:  words.Set("capitalised.en"),
		manyBear:     words.Set("surnames-common.en"),
		contracted:   words.Set("contracted.en"),
		starts:       map[string]bool{},
		surnames:     map[string]bool{},
	}
	for _, w := range words.List("sentence-starts.en") {
		l.starts[fold(w)] = true
	}
	for _, w := range words.List("auxiliaries.en") {
		if strings.Contains(w, "'") { // don't, can't
			l.contracted[w] = true
		}
	}
	for _, row := range words.Table("surnames.ko") {
		l.surnames[row[0]] = true
		if len(row) > 1 {
			l.manyBear[row[0]] = true
		}
	}
	return l
})
