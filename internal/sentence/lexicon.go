package sentence

import (
	"slices"
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what this room knows of words, from the lists.
type lexicon struct {
	abbreviations map[string]string // "ends": it may end a sentence too; "number": is one before a digit only
	starts        map[string]bool   // words that begin English sentences
	endings       []string          // polite Korean endings
	notEndings    map[string]bool   // words that look like one
	quoteTails    []string          // Korean words of quoting
	finals        []final
}

// final is a syllable that Korean sentences end in.
type final struct {
	syllable string
	least    mark
}

// mark is what stands after a sentence, the least telling first.
type mark uint8

const (
	lineBreak mark = iota
	space
	dots
	fullStop // with the next word right after it
)

var marks = []string{lineBreak: "line", space: "space", dots: "dots", fullStop: "stop"}

// loadLexicon reads the lists once.
var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		abbreviations: map[string]string{},
		starts:        lists.Set("sentence-starts.en"),
		endings:       lists.List("runon-endings.ko"),
		notEndings:    lists.Set("runon-not.ko"),
		quoteTails:    lists.List("quote-tails.ko"),
	}
	for _, row := range lists.Table("abbreviations.en", words.Text, words.Optional(words.OneOf("ends", "number"))) {
		l.abbreviations[row[0]] = strings.Join(row[1:], "")
	}
	for _, row := range lists.Table("final-syllables.ko", words.Text, words.OneOf(marks...)) {
		l.finals = append(l.finals, final{row[0], mark(slices.Index(marks, row[1]))})
	}
	return l
})

// finishes reports whether a Korean sentence may end in the last syllable of s
// with the mark after it.
func (l *lexicon) finishes(s string, m mark) bool {
	for i := range l.finals {
		if f := &l.finals[i]; strings.HasSuffix(s, f.syllable) {
			return f.least <= m
		}
	}
	return false
}
