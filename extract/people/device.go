package people

import (
	"strings"
	"unicode"
)

// isAddress reports whether a label is an address for mail, a telephone
// number or a mark: nothing in it is a name.
func isAddress(written string) bool {
	return !strings.ContainsFunc(written, unicode.IsLetter) || strings.Contains(written, "@") && !strings.Contains(strings.TrimSpace(written), " ")
}

// ofDevice reads the names that calls show for a device: it is its owner's
// ("Mina's iPhone", "나도현의 아이폰"), or nobody's ("Galaxy S21").
func ofDevice(written string) (owner string, nobody bool) {
	words := strings.Fields(written)
	n := len(words)
	for n > 1 && (strings.ContainsAny(words[n-1], "0123456789") || isDevice(words[n-2])) {
		n-- // "iPhone 12", "Galaxy S21", "MacBook Pro"
	}
	from := n
	for from > 0 && isDevice(words[from-1]) {
		from--
	}
	switch {
	case from == n:
		return written, false
	case from == 0:
		return written, true
	}
	owner = strings.Join(words[:from], " ")
	for _, of := range append([]string{"'s", "’s", "'", "’"}, loadLexicon().korean.possessives...) {
		if bare, ok := strings.CutSuffix(owner, of); ok {
			return bare, false
		}
	}
	return owner, false
}

func isDevice(w string) bool { return loadLexicon().devices[strings.ToLower(w)] }
