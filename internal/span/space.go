package span

import (
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

const (
	byteOrder = '\ufeff'
	zeroWidth = '\u200b'
)

func blank(r rune) bool {
	return unicode.IsSpace(r) || r == hangul.Filler || r == byteOrder || r == zeroWidth
}

func leadingSpace(s string) int {
	if c := s[0]; c < utf8.RuneSelf {
		if c == ' ' || c >= '\t' && c <= '\r' {
			return 1
		}
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s); blank(r) {
		return n
	}
	return 0
}

func trailingSpace(s string) int {
	if c := s[len(s)-1]; c < utf8.RuneSelf {
		if c == ' ' || c >= '\t' && c <= '\r' {
			return 1
		}
		return 0
	}
	if r, n := utf8.DecodeLastRuneInString(s); blank(r) {
		return n
	}
	return 0
}
