package cite

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/cite/english"
	"github.com/whosaid/whosaid/extract/people"
)

// silentOf are the people who take part in a conversation without a turn:
// those that its introductions name, and the one whom the title names beside
// somebody who speaks.
func silentOf(places []place, v Interview, who *people.People) []string {
	var out []string
	add := func(name string) {
		known := slices.Contains(out, name) || slices.ContainsFunc(v.Persons, func(p int) bool { return sharesName(&who.Persons[p], name) })
		if !known {
			out = append(out, name)
		}
	}
	for _, p := range places {
		for _, n := range p.s.silent {
			add(n)
		}
		if a, b, ok := pairIn(p.linkTitle()); ok && (p.s.mentions(a, who) > 0) != (p.s.mentions(b, who) > 0) {
			add(a)
			add(b)
		}
	}
	return out
}

// pairIn returns the two people that a title names.
func pairIn(title string) (a, b string, ok bool) {
	for _, f := range loadLexicon().pairs {
		if m := f.FindStringSubmatch(title); m != nil && personLike(m[1]) && personLike(m[2]) {
			return m[1], m[2], true
		}
	}
	return "", "", false
}

// personLike reports whether a name has the form of a person's: two words or
// three, or one Hangul word of three syllables.
func personLike(name string) bool {
	fields := strings.Fields(name)
	if len(fields) == 1 {
		return hasHangul(name) && len([]rune(name)) == 3
	}
	return hasHangul(name) || !slices.ContainsFunc(fields, func(f string) bool { return !english.Capital(f) })
}
