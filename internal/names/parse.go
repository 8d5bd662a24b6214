package names

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Name is a name prepared for comparing.
type Name struct {
	latin, hangul spoken
}

func (s *spoken) closeWord() {
	for len(s.ends) < len(s.codes) {
		s.ends = append(s.ends, len(s.codes))
	}
}

const maxCodes = 120

// Parse prepares a name for comparing.
func Parse(s string) Name {
	var n Name
	for _, r := range norm.NFC.String(s) {
		switch {
		case r >= firstSyllable && r <= lastSyllable:
			n.hangul.codes = appendJamo(n.hangul.codes, r)
		case unicode.IsLetter(r):
			n.latin.codes = appendLatin(n.latin.codes, r)
		case r == '\'' || r == '’' || unicode.Is(unicode.Mn, r):
		default:
			n.hangul.closeWord()
			n.latin.closeWord()
		}
	}
	n.hangul.closeWord()
	n.latin.closeWord()
	return n
}

func appendLatin(out []byte, r rune) []byte {
	r = unicode.ToLower(r)
	if r >= 'a' && r <= 'z' {
		return append(out, byte(r))
	}
	for _, d := range norm.NFD.String(string(r)) {
		if d >= 'a' && d <= 'z' {
			out = append(out, byte(d))
		}
	}
	return out
}
