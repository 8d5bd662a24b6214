package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// marked reports whether a mark stands at the joint i or in front of it.
func (c *clauseCutter) marked(i int) bool {
	return c.tokens[i].Form == token.Mark || c.tokens[i-1].Form == token.Mark
}

// afterJoint is the token after what may join two clauses at i: ", and",
// "but", ";"; 0 when nothing there does.
func (c *clauseCutter) afterJoint(i int) int {
	t, next := c.tokens[i], i+1
	switch {
	case t.Rune == ';':
		if next < len(c.tokens) && c.tokens[next].Is(coordinator) {
			next++
		}
	case t.Is(coordinator):
		if comma := c.tokens[i-1].Rune == ','; !comma && (t.Is(onlyMarked) || c.words < longUnmarked) {
			return 0
		}
	default:
		return 0
	}
	if next+leastRight > len(c.tokens)-c.marksAtEnd() || c.quotes(span.Span{Start: t.Start, End: c.tokens[next].End}) {
		return 0
	}
	return next
}

// begins reports whether a clause with a subject of its own begins at token
// k. Without a mark in front only a pronoun makes that sure.
func (c *clauseCutter) begins(k int, marked bool) bool {
	t, rest := c.tokens[k], c.tokens[k:]
	switch n, _ := c.phraseAt(rest, thrownIn); {
	case n > 0 || t.Is(questionWord|request):
		return false
	case t.Is(nominative):
		return c.finite(rest[:min(len(rest), nounPhrase)])
	case t.Is(contracted):
		return strings.ContainsAny(t.In(c.text), "'’")
	case !marked:
		return false
	case t.Is(subject):
		return len(rest) > 1 && (rest[1].Is(auxiliary) || rest[1].Is(verb) && !t.Is(embedder))
	}
	return (t.Is(determiner) || t.Form == token.Capital) && c.predicated(rest[:min(len(rest), nounPhrase)])
}

// predicated reports whether a noun phrase opens the tokens and its verb
// follows: an auxiliary, or a past tense with an object.
func (c *clauseCutter) predicated(rest []token.Token) bool {
	for i, t := range rest {
		if i == 0 {
			continue
		}
		if t.Form == token.Mark || t.Is(embedder|subordinator|subject|nominative|contracted|infinitive|coordinator) {
			return false
		}
		if t.Is(auxiliary) {
			return true
		}
		if (c.past(rest, i) || t.Is(pastTense)) && i+1 < len(rest) && rest[i+1].Is(determiner|nominative) {
			return true
		}
	}
	return false
}
