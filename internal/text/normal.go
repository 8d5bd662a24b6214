package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/whosaid/whosaid/internal/hangul"
)

// Normal is what is left of s for comparison: NFKC, lower case, letters and
// digits only, words separated by one space. Signs that change what a number
// says (%, +, -, . and , between digits, currency) are kept.
func Normal(s string) string {
	if isASCII(s) {
		return normalASCII(s)
	}
	return normalRunes([]rune(norm.NFKC.String(s)))
}

func normalRunes(rs []rune) string {
	var b strings.Builder
	b.Grow(3 * len(rs))
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
	if unicode.IsLetter(r) && !hangul.IsFiller(r) || unicode.IsDigit(r) || unicode.Is(unicode.Sc, r) || r == '%' {
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

// normalASCII is normalRunes for what most English is made of.
func normalASCII(s string) string {
	b := make([]byte, 0, len(s))
	space := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if !isWord(c) && !keepsASCII(s, i) {
			space = space || c != '\''
			continue
		}
		if space && len(b) > 0 {
			b = append(b, ' ')
		}
		space = false
		b = append(b, c)
	}
	return string(b)
}

func isWord(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

func keepsASCII(s string, i int) bool {
	next := i+1 < len(s) && isDigit(s[i+1])
	prev := i > 0 && isDigit(s[i-1])
	switch s[i] {
	case '%', '$':
		return true
	case '.', ',', ':', '/':
		return prev && next
	case '+', '-':
		return next && !prev && (i == 0 || s[i-1] == ' ' || '\t' <= s[i-1] && s[i-1] <= '\r')
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
