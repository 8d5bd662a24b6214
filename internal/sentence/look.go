package sentence

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

const closingMarks = "”’」』»)]）】"

// terminators returns the end of the run of sentence-ending marks at i.
func (c *cutter) terminators(i int) int {
	for i < c.end {
		switch b := c.text[i]; {
		case b == '.' || b == '!' || b == '?':
			i++
		case b >= 0x80:
			r, n := utf8.DecodeRuneInString(c.text[i:c.end])
			if !strings.ContainsRune("…。？！", r) {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}

// closers returns the end of the run of closing quotes and brackets at i.
func (c *cutter) closers(i int) int {
	for i < c.end {
		b := c.text[i]
		if b == '"' || b == '\'' || b == ')' || b == ']' {
			i++
			continue
		}
		if b < 0x80 {
			return i
		}
		r, n := utf8.DecodeRuneInString(c.text[i:c.end])
		if r == utf8.RuneError || !strings.ContainsRune(closingMarks, r) {
			return i
		}
		i += n
	}
	return i
}

// skip returns the offset of the next byte from i on that is not white space.
func (c *cutter) skip(i int) int {
	for i < c.end {
		b := c.text[i]
		if b == ' ' || b >= '\t' && b <= '\r' {
			i++
			continue
		}
		if b == 0xC2 && strings.HasPrefix(c.text[i:c.end], "\u00a0") {
			i += 2
			continue
		}
		return i
	}
	return i
}

// continues reports whether the words at i carry on the sentence that a
// closing quote interrupted: a small letter, a comma, or a Korean particle
// of quoting.
func (c *cutter) continues(i int) bool {
	b := c.text[i]
	if isLower(b) || b == ',' {
		return true
	}
	return b >= 0x80 && c.tail(i)
}

// tail reports whether the word at i is a particle or verb of quoting.
func (c *cutter) tail(i int) bool {
	word := c.wordAt(i)
	return slices.Contains(c.know.quoteTails, word)
}

// wordAt is the run of letters at i.
func (c *cutter) wordAt(i int) string {
	j := i
	for j < c.end && letter(c.text[j]) {
		j++
	}
	return c.text[i:j]
}

// wordBefore is the run of letters, digits and inner stops that ends at i.
func (c *cutter) wordBefore(i int) string {
	j := i
	for j > c.start && (letter(c.text[j-1]) || digit(c.text[j-1]) || c.text[j-1] == '.') {
		j--
	}
	return c.text[j:i]
}

// goesOn reports whether the sentence goes on after a closing quote at i.
func (c *cutter) goesOn(i int) bool {
	if i >= c.end {
		return false
	}
	b := c.text[i]
	if letter(b) || b == ',' {
		r, _ := utf8.DecodeRuneInString(c.text[i:c.end])
		return b < 0x80 || hangul.IsLetter(r)
	}
	next := c.skip(i)
	return next > i && next < c.end && c.continues(next)
}

func letter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 }
func digit(b byte) bool  { return b >= '0' && b <= '9' }
