package weight

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// englishLists is what the lists say of English.
type englishLists struct {
	phrases map[string][]phrase // by their first word
	empty   map[string]bool     // words that say nothing by themselves
	openers map[string]bool     // that only open a sentence
	past    map[string]bool     // of verbs, but for those in -ed

	tellers    map[string]bool // who tells, in front of a past tense
	between    map[string]bool // words that may stand between the two
	articles   map[string]bool
	predicates map[string]bool // that say something of the noun in front
	kinds      map[string]bool // words that open the name of a kind
}

// phrase is words and what they are a sign of.
type phrase struct {
	words []string
	first bool // only behind the openers
	sign  Sign
}

var loadEnglish = sync.OnceValue(func() *englishLists {
	shape := map[string]map[string]bool{"between": {}, "teller": {}, "predicate": {}, "article": {}, "general": {}}
	for _, row := range lists.Table("verb-shapes.en", words.Text, words.OneOf("between", "teller", "predicate", "article", "general")) {
		shape[row[1]][row[0]] = true
	}
	l := &englishLists{
		phrases: map[string][]phrase{}, empty: lists.Set("contentless.en"), openers: lists.Set("openers.en"), past: lists.Set("told-past.en"),
		tellers: shape["teller"], between: shape["between"], articles: shape["article"], predicates: shape["predicate"], kinds: shape["general"],
	}
	signs := named()
	for _, row := range lists.Table("signs.en", words.Text, words.OneOf("first", "anywhere"), words.OneOf(names[:]...)) {
		p := phrase{strings.Fields(row[0]), row[1] == "first", signs[row[2]]}
		l.phrases[p.words[0]] = append(l.phrases[p.words[0]], p)
	}
	return l
})
