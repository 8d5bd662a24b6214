package sentence

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// stop handles a mark of n bytes that may end a sentence.
func (c *cutter) stop(n int) {
	first := c.pos
	after := c.terminators(first + n)
	closed := c.closers(after)
	if c.ends(first, after, closed) {
		c.pos = closed
		c.cut(closed)
		return
	}
	c.pos = closed
}

// ends decides whether the marks in [first, after), with closing quotes and
// brackets up to closed, end the sentence.
func (c *cutter) ends(first, after, closed int) bool {
	next := c.skip(closed)
	if next >= c.end {
		return true
	}
	if next == closed {
		return c.endsAttached(first, after, closed)
	}
	if closed > after && c.continues(next) {
		return false
	}
	mark := c.text[first:after]
	switch {
	case strings.ContainsAny(mark, "?!？！。"):
		return true
	case mark == ".":
		return c.fullStop(first, next)
	}
	return c.ellipsis(first, next)
}

// endsAttached is for marks with no space after them: decimals, addresses
// and "U.S." go on; Korean sentences run together do not.
func (c *cutter) endsAttached(first, after, closed int) bool {
	if closed > after {
		return false
	}
	next, _ := utf8.DecodeRuneInString(c.text[after:c.end])
	return hangul.IsLetter(next) && c.know.finishes(c.text[c.start:first], fullStop)
}

// fullStop decides about a single full stop followed by a space.
func (c *cutter) fullStop(at, next int) bool {
	word := c.wordBefore(at)
	if isNumber(word) {
		// No Korean sentence ends in a bare number: it is an item or a date.
		return !c.listNumber(at) && !c.dateGoesOn(next) && c.text[next] < 0x80
	}
	if kind, ok := c.know.abbreviations[word]; ok && (kind != "number" || digit(c.text[next])) {
		return kind == "ends" && c.know.starts[c.wordAt(next)]
	}
	if initial(word) {
		return false
	}
	return !isLower(c.text[next]) || isLower(c.text[c.first()])
}

// ellipsis decides about "..." or "…": a Korean sentence ends there after a
// final ending, an English one before a capital.
func (c *cutter) ellipsis(at, next int) bool {
	before, _ := utf8.DecodeLastRuneInString(c.text[c.start:at])
	if hangul.IsLetter(before) {
		return c.know.finishes(c.text[c.start:at], dots)
	}
	b := c.text[next]
	return b >= 'A' && b <= 'Z' && c.wordAt(next) != "I"
}

// listNumber reports whether the number before at is all there is of the
// sentence: "1. First ...".
func (c *cutter) listNumber(at int) bool {
	return isNumber(strings.TrimSpace(c.text[c.start:at]))
}

// dateGoesOn is for dates like "2031. 4. 2.": digits and again a stop.
func (c *cutter) dateGoesOn(next int) bool {
	i := next
	for i < c.end && c.text[i] >= '0' && c.text[i] <= '9' {
		i++
	}
	return i > next && i < c.end && c.text[i] == '.'
}

// first is the offset of the first byte of the running sentence that is not
// white space.
func (c *cutter) first() int { return min(c.skip(c.start), c.end-1) }

func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// initial reports whether s is a letter, or letters with stops, as in
// "J. Doe" and "J.R. Doe"; "I" is a word.
func initial(s string) bool {
	if len(s) > 3 && s[1] != '.' || len(s) == 0 || s == "I" {
		return false
	}
	for i := range len(s) {
		if i%2 == 0 && (s[i] < 'A' || s[i] > 'Z') || i%2 == 1 && s[i] != '.' {
			return false
		}
	}
	return len(s)%2 == 1
}

func isLower(b byte) bool { return b >= 'a' && b <= 'z' }
