package linked

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/text"
	"github.com/whosaid/whosaid/internal/words"
)

// speaker tells of somebody: a person, an organisation, or, without a name,
// an agent of which no more is known.
func (t *teller) speaker(n *graph.Node) resource {
	r := resource{id: t.named(n.ID)}
	switch {
	case !n.Named:
		r.is("prov:Agent")
		r.is("whosaid:UnnamedSource")
	case t.lexicon.organisation(n.Name):
		r.is("prov:Agent")
		r.is("schema:Organization")
	default:
		r.is("prov:Agent")
		r.is("schema:Person")
	}
	r.text("schema:name", n.Name)
	for _, other := range n.Aliases {
		r.text("schema:alternateName", other)
	}
	t.from(&r, n)
	return r
}

// lexicon is what tells organisations from people.
type lexicon struct {
	words   map[string]bool // English, one of which makes a name that of no person
	endings []string        // Korean
}

func loadLexicon() lexicon {
	return lexicon{words: words.Common.Set("source-organisations.en"), endings: words.Common.List("source-bodies.ko")}
}

// organisation reports whether a name is that of an organisation. A Korean
// ending of one syllable says nothing: people's names end so too.
func (l lexicon) organisation(name string) bool {
	return slices.ContainsFunc(strings.Fields(text.Normal(name)), func(w string) bool { return l.words[w] }) ||
		slices.ContainsFunc(l.endings, func(e string) bool {
			return utf8.RuneCountInString(e) > 1 && strings.HasSuffix(strings.TrimSpace(name), e)
		})
}
