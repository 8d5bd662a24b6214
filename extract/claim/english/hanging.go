package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

const leastQuoting = 4 // words in front of a quoted question that can be a statement around it

// hangs reports whether the sentence opens as a part of another one and no
// clause of its own follows: "Especially if it rains.", "If you want tea, if
// you want cake.", "But also building a boat."
func (s *sentence) hangs() bool {
	n, found := s.opening(hanging)
	switch {
	case found&conditional != 0 || s.body[0].Is(condition):
		return s.onlyConditions(found&conditional != 0)
	case n == 0 && !s.opensWithParticiple():
		return false
	}
	return !s.hasMain(s.body[max(n, 1):])
}

// opensWithParticiple reports whether a verb in -ing opens the sentence.
func (s *sentence) opensWithParticiple() bool {
	return s.body[0].Is(verb) && strings.HasSuffix(s.body[0].In(s.text), "ing")
}

// onlyConditions reports whether marks cut the sentence into conditions and
// what has no verb of its own; one alone will do where told.
func (s *sentence) onlyConditions(alone bool) bool {
	segments := 0
	for rest := s.body; len(rest) > 0; segments++ {
		n := 0
		for n < len(rest) && rest[n].Form != token.Mark {
			n++
		}
		segment := rest[:n]
		for len(segment) > 0 && segment[0].Is(coordinator|adverb|filler) {
			segment = segment[1:]
		}
		if len(segment) > 0 && segment[0].Is(request) && segment[0].Is(contracted) {
			segment = nil // "if you don't mind, let's begin"
		}
		_, found := s.phraseAt(segment, hanging)
		opens := len(segment) > 0 && segment[0].Is(condition) || found&conditional != 0
		if opens && s.verbs(segment) > 1 || !opens && s.verbs(segment) > 0 {
			return false
		}
		rest = rest[min(n+1, len(rest)):]
	}
	return alone || segments > 1
}

// verbs counts the verbs of tokens, each with its auxiliaries.
func (s *sentence) verbs(tokens []token.Token) int {
	n := 0
	for i := range tokens {
		if s.newVerb(tokens, i) {
			n++
		}
	}
	return n
}

// newVerb reports whether token i is a verb that belongs to none in front of it.
func (s *sentence) newVerb(tokens []token.Token, i int) bool {
	is := tokens[i].Is(auxiliary|contracted|verb) || s.past(tokens, i) || s.present(tokens, i) || s.followsPronoun(tokens, i)
	return is && (i == 0 || !tokens[i-1].Is(auxiliary|contracted|adverb|infinitive))
}

// hasMain reports whether the tokens have a verb that stands in no clause
// inside another one, as "that is new" stands in "a boat that is new". Each clause
// inside takes a verb, and the next one is the main one: "a boat that leaks is no
// use". A verb of saying takes a clause more.
func (s *sentence) hasMain(tokens []token.Token) bool {
	inside, ended := 0, false
	for i, t := range tokens {
		switch {
		case t.Form == token.Mark:
			inside, ended = 0, false
		case t.Is(embedder | relative | subordinator | condition):
			inside++
		case t.Is(coordinator) && ended:
			inside++
		case t.Is(filler) || strings.HasSuffix(t.In(s.text), "ing"):
		case i > 0 && tokens[i-1].Is(infinitive):
		case inside > 0:
			if s.newVerb(tokens, i) && !t.Is(saying) {
				inside, ended = inside-1, true
			}
		case !ended && s.finite(tokens[i:i+1]), ended && t.Is(auxiliary) && s.newVerb(tokens, i) && !tokens[i-1].Is(nominative|subject):
			return true
		}
	}
	return false
}

// quotesQuestion reports whether the question mark that ends the sentence is
// that of a quotation in a statement: "The question was "Who pays?""
func (s *sentence) quotesQuestion() bool {
	end := strings.TrimRight(s.text, " .")
	quoted := strings.HasSuffix(end, `?"`) || strings.HasSuffix(end, "?”")
	if !quoted {
		return false
	}
	open := strings.LastIndexAny(end[:len(end)-len(`"`)], `"“`)
	n := 0
	for n < len(s.tokens) && s.tokens[n].End <= open {
		n++
	}
	return n >= leastQuoting && !s.body[0].Is(questionWord|auxiliary|request) && s.finite(s.tokens[:n])
}
