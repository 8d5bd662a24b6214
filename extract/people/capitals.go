package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold is a word of a name for comparison: lower case, without accents and
// marks; a hyphen inside it stays.
func fold(w string) string {
	var b strings.Builder
	for _, r := range norm.NFC.String(w) {
		if r >= utf8.RuneSelf && !unicode.Is(unicode.Hangul, r) {
			r, _ = utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' && b.Len() > 0 {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return strings.TrimRight(b.String(), "-")
}

// proper joins the words of a name and sets capitals right: a name all in
// capitals ("MARY O'NEIL") is written as names are.
func proper(fields []string) string {
	s := strings.Join(fields, " ")
	if strings.IndexFunc(s, unicode.IsLower) >= 0 || strings.IndexFunc(s, unicode.IsUpper) < 0 {
		return s
	}
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = properWord(f)
	}
	return strings.Join(out, " ")
}

func properWord(w string) string {
	if utf8.RuneCountInString(w) < 3 || !strings.ContainsAny(w, "AEIOUYÀÁÂÄÈÉÊËÍÎÏÓÔÖÚÜ") {
		return w // initials
	}
	rs := []rune(strings.ToLower(w))
	begins := true
	for i, r := range rs {
		if begins {
			rs[i] = unicode.ToUpper(r)
		}
		begins = r == '-' || i == 1 && (r == '\'' || r == '’') || i == 1 && r == 'c' && rs[0] == 'M' && len(rs) > 3
	}
	return string(rs)
}
