// Package text holds the small questions about a piece of text that several
// rooms ask alike: which language it is in, and what it is once case,
// punctuation and spacing are taken away.
package text

import "unicode"

// Language is "ko" when Hangul makes up a fair share of the letters of s, and
// "en" otherwise. Names in Latin letters are common in Korean prose, so one
// letter in five is enough.
func Language(s string) string {
	hangul, other := 0, 0
	for _, r := range s {
		switch {
		case r < 0x80:
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				other++
			}
		case IsHangul(r):
			hangul++
		case unicode.IsLetter(r):
			other++
		}
	}
	// A Hangul syllable carries about as much as two and a half Latin letters.
	if hangul > 0 && hangul*10 >= other {
		return "ko"
	}
	return "en"
}

// IsHangul reports whether r is a Hangul syllable or letter.
func IsHangul(r rune) bool {
	return r >= 0xAC00 && r <= 0xD7A3 || r >= 0x1100 && r <= 0x11FF || r >= 0x3131 && r <= 0x318E && r != 0x3164
}

// WordByte reports whether c is an ASCII letter, a digit or an underscore.
func WordByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_'
}
