// Package text holds the small questions about a piece of text that several
// rooms ask alike: which language it is in, and what it is once case,
// punctuation and spacing are taken away.
package text

import (
	"unicode"

	"github.com/whosaid/whosaid/internal/hangul"
)

// Language is "ko" when Hangul makes up a fair share of the letters of s, and
// "en" otherwise. Names in Latin letters are common in Korean prose, so one
// letter in five is enough.
func Language(s string) string {
	if isASCII(s) {
		return "en"
	}
	korean, other := 0, 0
	for _, r := range s {
		switch {
		case r < 0x80:
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				other++
			}
		case hangul.IsLetter(r):
			korean++
		case unicode.IsLetter(r):
			other++
		}
	}
	// A Hangul syllable carries about as much as two and a half Latin letters.
	if korean > 0 && korean*10 >= other {
		return "ko"
	}
	return "en"
}

// WordByte reports whether c is an ASCII letter, a digit or an underscore.
func WordByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_'
}
