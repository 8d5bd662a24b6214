package weight

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/token"
	"github.com/whosaid/whosaid/internal/words"
)

// englishLists is what the lists say of English.
type englishLists struct {
	shapes  token.Lexicon
	phrases map[string][]phrase // by their first word
}

// What words are good for.
const (
	empty   token.Class = 1 << iota // says nothing by itself
	opener                          // only opens a sentence
	past                            // form of a verb, but for those in -ed
	teller                          // who tells, in front of a past tense
	between                         // may stand between the two
	article
	predicate    // says something of the noun in front
	general      // opens the name of a kind
	startsPhrase // the first word of a phrase
)

// shapesOf are those by the words of the list.
var shapesOf = map[string]token.Class{"between": between, "teller": teller, "predicate": predicate, "article": article, "general": general}

// phrase is words and what they are a sign of.
type phrase struct {
	words []string
	first bool // only behind the openers
	sign  Sign
}

var loadEnglish = sync.OnceValue(func() *englishLists {
	l := &englishLists{phrases: map[string][]phrase{}}
	for _, row := range lists.Table("verb-shapes.en", words.Text, words.OneOf("between", "teller", "predicate", "article", "general")) {
		l.shapes.Add(row[:1], shapesOf[row[1]])
	}
	for list, is := range map[string]token.Class{"contentless.en": empty, "openers.en": opener, "told-past.en": past} {
		l.shapes.Add(lists.List(list), is)
	}
	signs := named()
	for _, row := range lists.Table("signs.en", words.Text, words.OneOf("first", "anywhere"), words.OneOf(names[:]...)) {
		p := phrase{strings.Fields(row[0]), row[1] == "first", signs[row[2]]}
		l.phrases[p.words[0]] = append(l.phrases[p.words[0]], p)
		l.shapes.Add(p.words[:1], startsPhrase)
	}
	return l
})
