package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/token"
)

// insideQuotation reports whether a quotation that reaches beyond the sentence
// begins or ends in it: then its words are not the speaker's own.
func (s *englishSentence) insideQuotation() bool {
	return s.final != '?' && strings.Count(s.text, "“") != strings.Count(s.text, "”")
}

// goesOn reports whether a short sentence begins in its middle: "... until then."
func (s *englishSentence) goesOn() bool {
	behind, ok := strings.CutPrefix(s.text, "…")
	if !ok {
		behind, ok = strings.CutPrefix(s.text, "...")
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(behind, " "))
	return ok && s.words <= shortClause && r >= 'a' && r <= 'z'
}

// onlyRelative reports whether the only verb of a short sentence is that of a
// relative clause: "A man who sold boats."
func (s *englishSentence) onlyRelative() bool {
	if s.words > longSpeech || len(s.body) < 3 {
		return false
	}
	at := -1
	for i, t := range s.body {
		if t.Is(relative) && i > 0 {
			at = i
			break
		}
		if t.Form == token.Mark || t.Is(subject|nominative) || s.finite(s.body[max(i-1, 0):i+1]) {
			return false
		}
	}
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
