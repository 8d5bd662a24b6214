// Package stated is what the grammars of all languages read from the words
// around a conversation and in a claim: dates, moments, and which text is
// meant. It knows no language.
package stated

import (
	"strconv"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/text"
)

// Tokens is numbers, words in Latin letters and single signs, without spaces.
type Tokens []string

// Split cuts s into tokens.
func Split(s string) Tokens {
	var out Tokens
	for i := 0; i < len(s); {
		j := i
		switch c := s[i]; {
		case digit(c):
			for j < len(s) && digit(s[j]) {
				j++
			}
		case text.WordByte(c):
			for j < len(s) && text.WordByte(s[j]) && !digit(s[j]) {
				j++
			}
		default:
			_, n := utf8.DecodeRuneInString(s[i:])
			j += n
		}
		if t := s[i:j]; t != " " && t != "\t" {
			out = append(out, t)
		}
		i = j
	}
	return out
}

// At is token i; "" outside of the tokens.
func (t Tokens) At(i int) string {
	if i < 0 || i >= len(t) {
		return ""
	}
	return t[i]
}

// Number is token i when it is a number from lo to hi in at most four figures,
// else -1.
func (t Tokens) Number(i, lo, hi int) int {
	s := t.At(i)
	if s == "" || len(s) > 4 || !digit(s[0]) {
		return -1
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < lo || n > hi {
		return -1
	}
	return n
}

// Year is token i as a year; -1 when it is none.
func (t Tokens) Year(i int) int { return t.Number(i, 1900, 2100) }

// Month is token i as the number of a month; -1 when it is none.
func (t Tokens) Month(i int) int { return t.Number(i, 1, 12) }

// Day is token i as a day of a month; -1 when it is none.
func (t Tokens) Day(i int) int { return t.Number(i, 1, 31) }

func digit(c byte) bool { return c >= '0' && c <= '9' }
