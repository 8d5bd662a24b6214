package linked

import "unicode/utf8"

// characters counts the characters of a text, Unicode code points, as Web
// Annotations do, and finds them by their bytes.
type characters struct {
	text  string
	marks []int // characters before each step bytes
}

// step is how many bytes are counted at most for one answer.
const step = 1024

// newCharacters returns nil for what is no UTF-8.
func newCharacters(text string) *characters {
	if !utf8.ValidString(text) {
		return nil
	}
	c := &characters{text: text}
	for at, n := 0, 0; at <= len(text); at += step {
		c.marks = append(c.marks, n)
		n += starts(text[at:min(at+step, len(text))])
	}
	return c
}

// starts is how many characters start in s, which may begin or end inside one.
func starts(s string) int {
	n := 0
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// holds reports whether bytes [start, end) are whole characters of the text; a
// text that is not at hand holds none.
func (c *characters) holds(start, end int) bool {
	return c != nil && 0 <= start && start < end && end <= len(c.text) && c.whole(start) && c.whole(end)
}

func (c *characters) whole(at int) bool { return at == len(c.text) || utf8.RuneStart(c.text[at]) }

// before is how many characters stand before a byte.
func (c *characters) before(at int) int {
	return c.marks[at/step] + starts(c.text[at/step*step:at])
}

// context is how many characters are given on either side of a quote.
const context = 32

// around is what stands in bytes [start, end), and what before and after it.
func (c *characters) around(start, end int) (prefix, exact, suffix string) {
	from, to := start, end
	for range context {
		_, n := utf8.DecodeLastRuneInString(c.text[:from])
		from -= n
		_, n = utf8.DecodeRuneInString(c.text[to:])
		to += n
	}
	return c.text[from:start], c.text[start:end], c.text[end:to]
}
