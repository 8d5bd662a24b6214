package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

const shortPose = 3 // words up to which a question puts no proposition

// poses reports whether a question puts a proposition: it is negated, or has
// the order of a statement, with or without a tag ("It holds, doesn't it?").
func (s *sentence) poses() bool {
	first := s.body[0]
	if s.words <= shortPose || first.Is(questionWord) {
		return false
	}
	return first.Is(posing) || !first.Is(auxiliary) && s.statesFirst()
}

// statesFirst reports whether a subject stands before the first verb.
func (s *sentence) statesFirst() bool {
	for i, t := range s.body {
		if t.Form == token.Mark || t.Is(questionWord) {
			return false
		}
		if t.Is(auxiliary | contracted | verb) {
			return i > 0 || t.Is(contracted)
		}
	}
	return false
}

// inverted reports whether the sentence asks by its order of words alone.
func (s *sentence) inverted() bool {
	if len(s.body) < 3 {
		return false
	}
	first, second := s.body[0], s.body[1]
	if first.Is(questionWord) {
		return s.final != '.' && second.Is(auxiliary) && s.body[2].Is(subject|determiner)
	}
	return first.Is(auxiliary) && !first.Is(request) && second.Is(subject) && s.final != '!'
}

// orders reports whether the sentence opens like a request.
func (s *sentence) orders() bool {
	if len(s.body) < 2 {
		return false
	}
	first, second := s.body[0], s.body[1]
	if first.Start > 0 && s.text[first.Start-1] == '`' {
		return false // a name in a program
	}
	if s.pleads() {
		return true
	}
	if first.Is(request) {
		return !second.Is(auxiliary) && second.Rune != ','
	}
	return first.Is(order) && second.Is(article)
}

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

// predicates reports whether a noun phrase opens the tokens and any verb follows it,
// or one that no order takes: "will" and not "do".
func (s *sentence) predicates(rest []token.Token, any bool) bool {
	for i, t := range rest {
		switch {
		case t.Form == token.Mark || i > 0 && t.Is(embedder|subordinator) || t.Is(infinitive|coordinator):
			return false
		case i > 0 && (t.Is(auxiliary) && (any || !t.Is(verb)) || any && t.Is(verb) && !rest[i-1].Is(determiner)):
			return true
		}
	}
	return false
}

// pleads reports whether "please" stands in front of a verb in the sentence:
// "If you have an hour, please consider helping out."
func (s *sentence) pleads() bool {
	for i, t := range s.tokens[:len(s.tokens)-1] {
		if t.Is(plea) && s.tokens[i+1].Is(request|order|verb) && (i == 0 || s.tokens[i-1].Form == token.Mark || s.tokens[i-1].Is(plea)) {
			return true
		}
	}
	return false
}
