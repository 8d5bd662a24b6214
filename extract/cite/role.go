package cite

import (
	"strings"

	"github.com/whosaid/whosaid/internal/text"
)

// roleOf is what the words around a link say it is to an interview; "" when
// they say nothing.
func roleOf(s string) Role {
	s = strings.ToLower(s)
	for _, r := range loadLexicon().roles {
		if containsWord(s, r.word) {
			return r.role
		}
	}
	return ""
}

// containsWord reports whether w stands in s; a word in Latin letters only as
// a whole word. No text holds the word that is none.
func containsWord(s, w string) bool {
	if w == "" {
		return false
	}
	for from := 0; ; {
		i := strings.Index(s[from:], w)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(w)
		if !text.WordByte(w[0]) || (i == 0 || !text.WordByte(s[i-1])) && (end == len(s) || !text.WordByte(s[end])) {
			return true
		}
		from = i + 1
	}
}

// identifies reports whether a link of that role tells one recording from
// another.
func (r Role) identifies() bool { return r == Original || r == Subtitles || r == Transcript }

// rank orders roles by how well they stand for the recording.
func (r Role) rank() int {
	switch r {
	case Original:
		return 0
	case Subtitles:
		return 1
	case Transcript:
		return 2
	}
	return 3
}
