// Package text holds the small questions about a piece of text that several
// rooms ask alike: which language it is in, and what it is once case,
// punctuation and spacing are taken away.
package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

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

// Normal is what is left of s for comparison: NFKC, lower case, letters and
// digits only, words parted by one space. Signs that change what a number
// says (%, +, -, . and , between digits, currency) are kept.
func Normal(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	if !plainASCII(s) {
		s = norm.NFKC.String(s)
	}
	rs := []rune(s)
	space := false
	for i, r := range rs {
		if !keeps(rs, i) {
			space = space || !unicode.Is(unicode.Mn, r) && r != '\'' && r != '’'
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

func keeps(rs []rune, i int) bool {
	r := rs[i]
	if unicode.IsLetter(r) && r != 0x3164 || unicode.IsDigit(r) || unicode.Is(unicode.Sc, r) || r == '%' {
		return true
	}
	next := i+1 < len(rs) && unicode.IsDigit(rs[i+1])
	prev := i > 0 && unicode.IsDigit(rs[i-1])
	switch r {
	case '.', ',', ':', '/':
		return prev && next
	case '+', '-', '−':
		return next && !prev && (i == 0 || unicode.IsSpace(rs[i-1]))
	}
	return false
}

func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
