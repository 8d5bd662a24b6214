package english

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

const (
	longJoined   = 12 // words from which on a sentence is cut at its clauses
	longUnmarked = 16 // the same where no comma splits them
	leastLeft    = 4  // words of a clause in front of a cut
	leastRight   = 3  // words of a clause after it
	nounPhrase   = 6  // tokens of the longest subject that is looked through
)

// Clauses finds where the sentence at a span of plain falls into clauses with
// subjects of their own; nil where it stays whole. No cut is made inside the
// spans that are quoted.
func (g *Grammar) Clauses(plain string, at span.Span, quoted []span.Span) []span.Span {
	if !g.scan(plain, at) {
		return nil
	}
	c := clauseCutter{sentence{Grammar: g, text: plain, tokens: g.tokens}, quoted}
	c.measure()
	if c.words < longJoined || c.opens(taking) {
		return nil
	}
	return c.cut(at.End)
}

// clauseCutter looks at the tokens of one sentence.
type clauseCutter struct {
	sentence
	quoted []span.Span
}

// cut gives the clauses of a sentence that ends at end; nil when it is one.
func (c *clauseCutter) cut(end int) []span.Span {
	var out []span.Span
	start := 0
	for i := 1; i < len(c.tokens); i++ {
		next := c.afterJoint(i)
		if next == 0 || !c.complete(start, i) || !c.begins(next, c.marked(i)) {
			continue
		}
		out = append(out, c.from(start, i))
		start = next
		if c.tokens[next-1].Is(contrast) {
			start--
		}
		i = next
	}
	if len(out) == 0 {
		return nil
	}
	return append(out, span.Span{Start: c.tokens[start].Start, End: end})
}

// from is the span of the tokens [i, k) without the marks at their end.
func (c *clauseCutter) from(i, k int) span.Span {
	for k > i+1 && strings.ContainsRune(",;:-–—", c.tokens[k-1].Rune) {
		k--
	}
	return span.Span{Start: c.tokens[i].Start, End: c.tokens[k-1].End}
}

// quotes reports whether a part of the span is quoted.
func (c *clauseCutter) quotes(s span.Span) bool { return slices.ContainsFunc(c.quoted, s.Overlaps) }

// complete reports whether the tokens from start to the joint at i are a
// clause that does not reach beyond it.
func (c *clauseCutter) complete(start, i int) bool {
	left, words := c.tokens[start:i], 0
	for k, t := range left {
		if t.Form != token.Mark {
			words++
		}
		rest := left[k+1:]
		switch {
		case t.Is(subordinator|condition) && c.finite(rest):
			return false
		case t.Is(correlative):
			return false
		case t.Is(embedder) && !c.marked(i):
			return false
		case t.Is(saying) && !c.ownView(left, k) && !(c.turns(i) && c.told(start, i)):
			return false
		}
	}
	return words >= leastLeft && c.finite(left) && !left[0].Is(request)
}

// told reports whether the tokens [i, k) report what others say, somebody or
// nobody.
func (c *clauseCutter) told(i, k int) bool {
	c.body = c.tokens[i:k]
	return c.quotes(c.from(i, k)) || c.hearsay()
}

// turns reports whether the joint at i turns against what stands in front.
func (c *clauseCutter) turns(i int) bool {
	return c.tokens[i].Is(contrast) || c.tokens[min(i+1, len(c.tokens)-1)].Is(contrast)
}

// ownView reports whether the speaker is the subject of the verb of
// saying at k.
func (c *clauseCutter) ownView(left []token.Token, k int) bool {
	for k--; k >= 0 && left[k].Is(auxiliary|adverb); k-- {
	}
	return k >= 0 && left[k].Is(firstPerson)
}
