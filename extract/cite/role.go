package cite

import (
	"strings"
	"sync"
)

var roleWords = sync.OnceValue(func() [][]string { return lists.Table("link-roles") })

// roleOf is what the words around a link say it is to an interview; "" when
// they say nothing.
func roleOf(s string) Role {
	s = strings.ToLower(s)
	for _, row := range roleWords() {
		if containsWord(s, row[1]) {
			return Role(row[0])
		}
	}
	return ""
}

// containsWord reports whether w stands in s; a word in Latin letters only as
// a whole word.
func containsWord(s, w string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], w)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(w)
		if !wordByte(w[0]) || (i == 0 || !wordByte(s[i-1])) && (end == len(s) || !wordByte(s[end])) {
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
