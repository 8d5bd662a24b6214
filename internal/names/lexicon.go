package names

import (
	"maps"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what this room knows of words, from the lists; the sounds of
// letters are sounds.
type lexicon struct {
	surnames       map[string]bool   // Korean family names
	givenSyllables map[string]bool   // of Korean given names
	titlesBefore   map[string]bool   // words before a name that are not part of it
	titlesAfter    map[string]bool   // and after
	latinLetters   map[string]string // that are not an accented a to z → what is written for them
}

// loadLexicon reads the lists once.
var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		surnames:       map[string]bool{},
		givenSyllables: lists.Set("given-syllables.ko"),
		titlesBefore:   lists.Set("titles.en"),
		titlesAfter:    lists.Set("title-suffixes.en"),
		latinLetters:   lists.Map("latin-letters"),
	}
	maps.Copy(l.titlesBefore, lists.Set("titles.ko"))
	maps.Copy(l.titlesAfter, lists.Set("titles.ko"))
	for _, row := range lists.Table("surnames.ko", words.Text, words.Optional(words.OneOf("common"))) {
		l.surnames[row[0]] = true
	}
	return l
})
