package source

import (
	"strings"
	"unicode/utf8"
)

// startsLine reports whether a cue, or a line of one, begins as a change of
// speakers does: ">>", a dash, or another label than the running one.
func (w *speech) startsLine(tokens []token) bool {
	s := lead(tokens)
	switch {
	case strings.HasPrefix(s, ">>"):
		return true
	case dashed(s) > 0:
		return true
	case w.voiced:
		return false
	}
	n := labelAt(s)
	return n > 0 && s[:n] != w.label
}

// lead is what a label would be in: the first words of tokens.
func lead(tokens []token) string {
	s := tokens[0].s
	for i := 1; i < len(tokens) && len(s) < maxLabel && tokens[i].gap == noGap; i++ {
		s += tokens[i].s
	}
	return s
}

// relabel takes off what begins a cue or a line of one: a dash, and the label
// that is the running one's again.
func (w *speech) relabel(tokens []token) {
	s := lead(tokens)
	if n := dashed(s); n > 0 {
		dropBytes(tokens, n)
		s = s[n:]
	}
	if w.voiced {
		return
	}
	n := labelAt(s)
	switch {
	case strings.HasPrefix(s, ">>"):
		w.label = ""
	case n == 0:
	case s[:n] != w.label:
		w.label = s[:n]
	case n < len(s):
		dropBytes(tokens, len(s)-len(strings.TrimLeft(s[n:], " ")))
	}
}

// dropBytes takes n bytes off the beginning of tokens.
func dropBytes(tokens []token, n int) {
	for i := 0; i < len(tokens) && n > 0; i++ {
		a := &tokens[i]
		k := min(n, len(a.s))
		if a.end-a.start == len(a.s) {
			a.start += k
		}
		a.s = a.s[k:]
		n -= k
	}
}

// dashed is how many bytes the dash takes that a line begins with where two
// people speak in one cue; 0 without.
func dashed(s string) int {
	for _, d := range [...]string{"-", "–", "—"} {
		if rest, ok := strings.CutPrefix(s, d); ok && rest != "" && rest[0] != '-' {
			trimmed := strings.TrimLeft(rest, " ")
			if r, _ := utf8.DecodeRuneInString(trimmed); trimmed != "" && (trimmed != rest || r >= 'A') {
				return len(s) - len(trimmed)
			}
		}
	}
	return 0
}

const (
	maxLabel = 48 // bytes of a name before a colon
	maxNames = 5  // words of it
)

// labelAt is how many bytes of s a label with its colon takes, by its looks
// alone; 0 without one. The words must follow after a space, or below.
func labelAt(s string) int {
	if s == "" || s[0] < 'A' || s[0] >= 'a' && s[0] <= 'z' {
		return 0
	}
	words := 1
	for i := 0; i < len(s) && i < maxLabel; i++ {
		switch c := s[i]; {
		case c == ':':
			if i > 0 && (i+1 == len(s) || s[i+1] == ' ') {
				return i + 1
			}
			return 0
		case c == ' ':
			if words++; words > maxNames {
				return 0
			}
		case c == ',', c == '?', c == '!', c == '"', c == ';', c == '/':
			return 0
		}
	}
	return 0
}

// sentenceEnds reports whether what is written ends as a sentence does.
func (w *speech) sentenceEnds() bool {
	for n := len(w.plain); n > 0; n-- {
		switch w.plain[n-1] {
		case '.', '?', '!':
			return true
		case '"', '\'', ')', ']':
			continue
		}
		break
	}
	return strings.HasSuffix(string(w.plain[max(0, len(w.plain)-3):]), "…")
}

// inBrackets reports whether a cue is nothing but a note: "[Music]".
func inBrackets(tokens []token) bool {
	first, last := tokens[0].s, tokens[len(tokens)-1].s
	switch first[0] {
	case '[':
		return strings.HasSuffix(last, "]")
	case '(':
		return strings.HasSuffix(last, ")")
	}
	return false
}

// blankness is what a character leaves on a page.
type blankness uint8

const (
	visible blankness = iota
	spaced
	nothing
)

// blank tells characters that are white space, or nothing at all.
func blank(s string) blankness {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case s == "", n == len(s) && invisible(r):
		return nothing
	case n == len(s) && (foldsToSpace(r) || r <= ' '):
		return spaced
	}
	return visible
}
