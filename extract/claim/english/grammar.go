// Package english judges English sentences: what each does, and where it
// falls into clauses. Words and phrases come from its lists, in words/; rules
// ask for the classes that the lists give them.
package english

import (
	"slices"

	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// Grammar judges one sentence after the other. It keeps its working space and
// the words of the last sentence, so each goroutine needs its own.
type Grammar struct {
	lexicon *lexicon
	tokens  []token.Token // of the sentence at hand
	judged  string        // the text that they are of; "" when they are of none
	buf     []byte
	asked   place // the tokens whose uses these are
	uses    []use
}

// New returns a grammar with its lists read.
func New() *Grammar { return &Grammar{lexicon: loadLexicon()} }

// Judge says what a sentence does.
func (g *Grammar) Judge(text string, in verdict.Setting) verdict.Verdict {
	g.tokens = token.Scan(text, span.Span{Start: 0, End: len(text)}, &g.lexicon.words, g.tokens[:0])
	g.judged, g.asked = text, place{}
	s := sentence{Grammar: g, Setting: in, text: text, tokens: g.tokens}
	s.measure()
	v := s.does()
	v.Answers = v.Answers || s.beginsWithAnswer()
	v.Leans = s.leans()
	return v
}

// scan sees to it that the tokens are those of the sentence at a span of
// plain, and reports whether any of them may join two clauses. Those that it
// was judged by serve again.
func (g *Grammar) scan(plain string, at span.Span) bool {
	g.asked = place{}
	if g.judged != at.In(plain) {
		g.tokens = token.Scan(plain, at, &g.lexicon.words, g.tokens[:0])
		return true
	}
	joint := func(t token.Token) bool { return t.Is(coordinator) || t.Rune == ';' }
	if len(g.tokens) <= longJoined || !slices.ContainsFunc(g.tokens[leastLeft:], joint) {
		return false
	}
	for i := range g.tokens {
		g.tokens[i].Start += at.Start
		g.tokens[i].End += at.Start
	}
	g.judged = ""
	return true
}
