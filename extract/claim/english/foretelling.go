package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

const longOrder = 6 // tokens of an order from which on a noun after "and" is no part of it

// foretells reports whether an order is there for what follows from it: "Take the
// phones away from them and the children talk." (a conditional imperative, as in
// Huddleston and Pullum, The Cambridge Grammar, 2002, ch. 10). An order that holds
// a clause is none, nor is what the speaker offers: "Give me a minute and I'll show you."
func (s *sentence) foretells() bool {
	if first := s.body[0]; !first.Is(request|order) || strings.ContainsAny(first.In(s.text), "'’") || s.pleads() {
		return false
	}
	for i := 2; i < len(s.body)-2; i++ {
		t := s.body[i]
		switch {
		case t.Is(auxiliary | embedder | subordinator | condition | questionWord):
			return false
		case t.Is(coordinator) && !t.Is(contrast|onlyMarked):
			comma := s.body[i-1].Rune == ','
			return (comma || s.body[i-1].Form != token.Mark) && s.follows(s.body[i+1:], comma, i >= longOrder)
		}
	}
	return false
}

// follows reports whether a clause opens the tokens whose subject is not the
// speaker, behind adverbs if any. Without a comma in front a noun may go on with the
// order ("Let the mayor and the council decide"), a long one apart.
func (s *sentence) follows(rest []token.Token, comma, long bool) bool {
	for len(rest) > 2 && rest[0].Is(adverb) {
		rest = rest[1:]
	}
	first, second := rest[0], rest[1]
	switch {
	case first.Is(firstPerson | request | order | plea | questionWord | verb | auxiliary):
		return false
	case first.Is(offer) && (first.Is(contracted|determiner) || second.Is(auxiliary)):
		return false
	case first.Is(nominative | contracted):
		return true
	case first.Is(determiner):
		return s.predicates(rest[:min(len(rest), nounPhrase)], comma || long)
	case first.Is(subject):
		return s.predicates(rest[:min(len(rest), nounPhrase)], true)
	}
	return comma && first.Form == token.Lower && second.Is(auxiliary|verb)
}

// predicates reports whether a noun phrase opens the tokens and a verb follows it,
// where a bare one will not do one that no order takes: "will", not "decide".
func (s *sentence) predicates(rest []token.Token, bare bool) bool {
	for i, t := range rest {
		switch {
		case t.Form == token.Mark || i > 0 && t.Is(embedder|subordinator) || t.Is(infinitive|coordinator):
			return false
		case i > 0 && (t.Is(auxiliary) && (bare || !t.Is(verb)) || bare && t.Is(verb) && !rest[i-1].Is(determiner)):
			return true
		}
	}
	return false
}
