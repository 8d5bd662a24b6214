package agree

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what this room knows of words.
type lexicon struct {
	openings  openings
	marks     []mark
	supposed  map[string][]string // by language: words that give a thought to others
	asking    map[string][]asking // by language
	tags      map[string]bool     // what a question ends with that puts something forward
	addressed map[string]bool     // words for the one who is spoken to
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		openings: readOpenings(), marks: readMarks(), supposed: map[string][]string{}, asking: readAsking(),
		tags: lists.Set("tags"), addressed: lists.Set("addressed"),
	}
	for _, row := range lists.Table("supposed", words.OneOf("en", "ko"), words.Text) {
		l.supposed[row[0]] = append(l.supposed[row[0]], row[1])
	}
	return l
})

// sides is the column that says which side words take.
var sides = words.OneOf(agreeing, "disagree")

const agreeing = "agree"
