package english

import "github.com/whosaid/whosaid/internal/token"

const (
	longAddress    = 6 // tokens up to which titles and names may address somebody
	shortAnnounced = 3 // tokens, the mark at the end among them, that are too few to be a clause without a known verb
	longName       = 3 // tokens of the longest bare name that addresses somebody
)

// open finds where the sentence begins after what only opens it: fillers,
// and whom it addresses ("Well, Mr. Vice President, so ...").
func (s *sentence) open() {
	s.body = s.withoutFillers(s.tokens)
	if n := max(s.addressed(), s.called()); n > 0 && !s.opens(thanking) {
		s.body = s.withoutFillers(s.body[n:])
	}
}

// withoutFillers leaves out the fillers that open the tokens, unless there is
// nothing else.
func (s *sentence) withoutFillers(tokens []token.Token) []token.Token {
	for i, t := range tokens {
		if t.Form != token.Mark && !t.Is(filler) {
			return tokens[i:]
		}
	}
	return tokens
}

// addressed is how many tokens of the body address somebody by title:
// "Mr. Vice President, ...".
func (s *sentence) addressed() int {
	if len(s.body) == 0 || !s.body[0].Is(address) || s.body[0].Form != token.Capital {
		return 0
	}
	for i, t := range s.body[:min(len(s.body)-1, longAddress)] {
		if t.Rune == ',' {
			return i + 1
		}
		if t.Form != token.Capital && t.Rune != '.' {
			return 0
		}
	}
	return 0
}

// called is how many tokens of the body call somebody by the bare name:
// "Ada, ...".
func (s *sentence) called() int {
	if n, _ := s.phraseAt(s.body, taking); n > 0 {
		return 0
	}
	for i, t := range s.body[:min(len(s.body)-1, longName+1)] {
		if t.Rune == ',' {
			return (i + 1) * min(i, 1)
		}
		if t.Form != token.Capital || t.Is(subject|determiner|questionWord|auxiliary|contracted|request|condition) {
			return 0
		}
	}
	return 0
}

// announces reports whether the sentence opens with words that announce what
// comes, and goes on to assert it.
func (s *sentence) announces() bool {
	n, found := s.opening(settingUp)
	return found&announcing != 0 && s.goesOnToAssert(s.body[n:])
}

// goesOnToAssert reports whether what was announced follows, as a clause of
// its own: "Let me be clear: the dam leaks.", "I have to say that it leaks."
func (s *sentence) goesOnToAssert(rest []token.Token) bool {
	marked := len(rest) > 0 && rest[0].Form == token.Mark
	if marked {
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return false
	}
	switch first := rest[0]; {
	case first.Is(complementizer):
		return true
	case first.Is(nominative | contracted):
		return !first.Is(questionWord)
	case marked && (first.Is(subject|determiner) || first.Form == token.Capital) && s.clause(rest):
		return true
	}
	return s.startsLater(rest)
}

// startsLater reports whether a clause begins after a comma or colon.
func (s *sentence) startsLater(rest []token.Token) bool {
	for i := 1; i < len(rest); i++ {
		switch t := rest[i]; {
		case rest[i-1].Rune == ':' && s.clause(rest[i:]):
			return true
		case rest[i-1].Rune == ',' && t.Is(nominative|contracted) && !t.Is(questionWord):
			return true
		}
	}
	return false
}

// clause reports whether the tokens can be a clause: they have a verb, or are
// long enough for one that is not known.
func (s *sentence) clause(tokens []token.Token) bool {
	return len(tokens) > shortAnnounced || s.finite(tokens)
}

// introduces reports whether the sentence only says who speaks: "I'm Ada
// Quill of the Gazette."
func (s *sentence) introduces() bool {
	n, _ := s.opening(naming)
	return n > 0 && len(s.body) > n+1 && s.body[n].Form == token.Capital && s.body[n+1].Form == token.Capital
}
