package english

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/token"
)

const (
	longSpeech     = 12 // words from which a sentence without a mark at its end states something all the same
	shortCondition = 12 // words up to which a sentence that opens with "if" may be a condition and nothing more
	soonVerb       = 3  // words after "if" up to which its own verb comes
)

// insideQuotation reports whether a quotation that reaches beyond the sentence
// begins or ends in it: then its words are not the speaker's own.
func (s *sentence) insideQuotation() bool {
	return s.final != '?' && strings.Count(s.text, "“") != strings.Count(s.text, "”")
}

// goesOn reports whether a short sentence begins in its middle: "... until then."
func (s *sentence) goesOn() bool {
	rest, ok := strings.CutPrefix(s.text, "…")
	if !ok {
		rest, ok = strings.CutPrefix(s.text, "...")
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " "))
	return ok && s.words <= shortClause && r >= 'a' && r <= 'z'
}

// brokenOff reports whether the sentence stops before its end.
func (s *sentence) brokenOff() bool {
	last := token.Token{}
	for _, t := range s.tokens {
		if t.Form != token.Mark {
			last = t
		}
	}
	if s.trails {
		return s.words < longSpeech && last.Is(broken|auxiliary|contracted|trailing)
	}
	if s.final != 0 {
		return false
	}
	return s.Punctuated && s.words < longSpeech || last.Is(broken)
}

// onlyCondition reports whether a short sentence says under which condition,
// and nothing that holds under it: "If I could come back to that."
func (s *sentence) onlyCondition() bool {
	if !s.body[0].Is(condition) || s.words > shortCondition {
		return false
	}
	verbs := 0
	for i, t := range s.body[:len(s.body)-s.marksAtEnd()] {
		if t.Form == token.Mark {
			return false
		}
		if t.Is(auxiliary|contracted|verb) && !s.body[max(i-1, 0)].Is(auxiliary|contracted|adverb|infinitive) {
			verbs++
			if i > soonVerb {
				return false
			}
		}
	}
	return verbs == 1
}

// onlyRelative reports whether the only verb of a short sentence is that of a
// relative clause: "A man who sold boats."
func (s *sentence) onlyRelative() bool {
	if s.words > longSpeech || len(s.body) < 3 {
		return false
	}
	at := s.relative()
	if at < 0 {
		return false
	}
	verbs := 0
	for i := at + 1; i < len(s.body); i++ {
		if t := s.body[i]; t.Is(auxiliary|contracted|verb) || s.past(s.body, i) || strings.HasSuffix(t.In(s.text), "s") {
			verbs++
		}
	}
	return verbs == 1
}

// relative is the token of the body that opens a relative clause; -1 when
// none does, or a verb, a subject or a mark stands in front of it.
func (s *sentence) relative() int {
	for i, t := range s.body {
		if t.Is(relative) && i > 0 {
			return i
		}
		if t.Form == token.Mark || t.Is(subject|nominative) || s.finite(s.body[max(i-1, 0):i+1]) {
			return -1
		}
	}
	return -1
}
