package agree

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what this room knows of words.
type lexicon struct {
	openings    openings
	marks       []mark
	supposed    map[string][]string // by language: words that give a thought to others
	selves      map[string][]string // by language: what begins a sentence about its speaker
	opinions    map[string][]string // by language: words that make it an opinion
	adages      map[string][]adage  // by language: what everybody says
	asking      askings
	tags        map[string]bool // what a question ends with that puts something forward
	addressed   map[string]bool // words for the one who is spoken to
	auxiliaries map[string]bool // verbs that stand first in a question
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	return &lexicon{
		openings: readOpenings(), marks: readMarks(), asking: readAsking(),
		supposed: byLanguage("supposed"), selves: byLanguage("selves"), opinions: byLanguage("opinions"), adages: readAdages(),
		tags: lists.Set("tags"), addressed: lists.Set("addressed"), auxiliaries: lists.Set("auxiliaries.en"),
	}
})

// byLanguage reads a list of words in several languages.
func byLanguage(name string) map[string][]string {
	out := map[string][]string{}
	for _, row := range lists.Table(name, words.OneOf("en", "ko"), words.Text) {
		out[row[0]] = append(out[row[0]], row[1])
	}
	return out
}

// sides is the column that says which side words take.
var sides = words.OneOf(agreeing, "disagree")

const agreeing = "agree"
