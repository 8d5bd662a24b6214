package cite

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/whosaid/whosaid/extract/people"
)

var interviewNouns = sync.OnceValue(func() []string { return lists.List("interview-nouns") })

var otherParts = sync.OnceValue(func() []string { return lists.List("title-breaks.ko") })

// pairForms are the forms of a title that names two people, as expressions
// with a group for each.
var pairForms = sync.OnceValue(func() []*regexp.Regexp {
	const name = `([\p{L}.'-]+(?: [\p{L}.'-]+){0,2})`
	var out []*regexp.Regexp
	for _, form := range lists.List("title-people") {
		e := strings.NewReplacer("1", name, "2", name).Replace(regexp.QuoteMeta(form))
		out = append(out, regexp.MustCompile(`^`+e+`$`), regexp.MustCompile(` `+e+`$`))
	}
	return out
})

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
	for _, f := range pairForms() {
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
		return containsHangul(name) && len([]rune(name)) == 3
	}
	return containsHangul(name) || !slices.ContainsFunc(fields, func(f string) bool { return !isUpper(f) })
}
