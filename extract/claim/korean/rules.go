package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/claim/verdict"
)

const (
	fewDenied     = 3 // words at the end of a sentence, the denial among them, that it reaches over
	shortGreeting = 4 // words up to which a sentence that opens with a greeting is no more than that
)

// does says what the sentence does: the first rule that fits.
func (s *sentence) does() verdict.Verdict {
	if kind, ok := s.shortAnswer(); ok && s.final != '?' {
		return verdict.OfAnswer(kind)
	}
	act := s.act()
	switch {
	case act == thanks || s.words <= shortGreeting && hasPrefix(s.body, s.lexicon.greetings):
		return verdict.Verdict{Kind: verdict.Thanks, Reason: "thanks or a greeting"}
	case s.final == '?':
		return verdict.Verdict{Kind: verdict.Question, Reason: "ends in a question mark", Poses: s.poses()}
	case act == asks || act == either && s.final != '.' && s.asks():
		return verdict.Verdict{Kind: verdict.Question, Reason: "ends as a question", Poses: s.poses()}
	case act == wants && !s.denies():
		return verdict.Verdict{Kind: verdict.Request, Reason: "ends as a request"}
	case act == setsUp:
		return verdict.Verdict{Kind: verdict.Setup, Reason: "sets up what comes"}
	case act == hearsay || act == tells && s.aboutNobody():
		return verdict.Nobodys()
	case act == breaks:
		return verdict.Verdict{Kind: verdict.Fragment, Reason: "broken off"}
	case act == none && !s.caption():
		return verdict.Verdict{Kind: verdict.Fragment, Reason: "no final ending"}
	}
	return verdict.Verdict{Kind: verdict.Assertion, Reason: "a statement"}
}

// denies reports whether a word in front of the last ones denies them: what is
// not done is told, not asked for (with "an" in front of "jwoyo").
func (s *sentence) denies() bool {
	words := strings.Fields(s.body)
	for _, w := range words[max(0, len(words)-fewDenied):] {
		if s.lexicon.denials[w] {
			return true
		}
	}
	return false
}
