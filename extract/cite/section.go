package cite

import (
	"math"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/names"
	"github.com/whosaid/whosaid/internal/span"
)

// section is a stretch of conversation with what tells it from others.
type section struct {
	doc, index int
	start      int // where it begins
	end        int // where its last words end
	introAt    span.Span
	intro      string
	title      string    // of its heading
	persons    []int     // who speaks, in order of appearance
	named      []int     // those with a name, sorted
	silent     []string  // who takes part without a turn
	moments    []float64 // stated for it
	refs       []int     // its links: indexes in the document's references
}

// newSection is section i of a document.
func newSection(doc, i int, noted *Section, who *people.People) section {
	s := section{
		doc: doc, index: i, start: noted.Start, end: noted.End, introAt: noted.Intro, intro: noted.Words, title: noted.Title, moments: noted.Moments,
	}
	seen := map[int]bool{}
	for _, m := range noted.Mentions {
		if p := who.By(doc, m); p >= 0 && !seen[p] {
			seen[p] = true
			s.persons = append(s.persons, p)
		}
	}
	s.settle(noted.Names, who)
	return s
}

// settle tells who of the speakers has a name, and who is said to take part and
// never speaks.
func (s *section) settle(stated []string, who *people.People) {
	for _, p := range s.persons {
		if who.Persons[p].Named {
			s.named = append(s.named, p)
		}
	}
	slices.Sort(s.named)
	for _, n := range stated {
		if !slices.ContainsFunc(s.persons, func(p int) bool { return sharesName(&who.Persons[p], n) }) {
			s.silent = append(s.silent, n)
		}
	}
}

// sharesName reports whether name is one of a person's, or a part of one.
func sharesName(p *people.Person, name string) bool {
	for _, n := range append([]string{p.Name}, p.Aliases...) {
		if n == name || containsWord(n, name) || containsWord(name, n) || soundsLike(n, name) {
			return true
		}
	}
	return false
}

// soundsLike reports whether two names in different scripts, or a part of the
// one and the other, are one by sound.
func soundsLike(a, b string) bool {
	if hasHangul(a) == hasHangul(b) {
		return false
	}
	if hasHangul(b) {
		a, b = b, a
	}
	parts := append(strings.FieldsFunc(b, func(r rune) bool { return r == ' ' || r == '-' }), b)
	return slices.ContainsFunc(parts, func(part string) bool { return names.Same(a, part) >= sureSound })
}

const sureSound = 0.8 // grade of two names that are one

// states reports whether one of the section's moments is at, within a few
// seconds: links are set a little before or after the words.
func (s *section) states(at float64) bool {
	return slices.ContainsFunc(s.moments, func(m float64) bool { return math.Abs(m-at) <= momentSlack })
}

const momentSlack = 5 // seconds

// mentions counts the people of the section who are named in words.
func (s *section) mentions(words string, who *people.People) int {
	n := 0
	for _, p := range s.persons {
		person := &who.Persons[p]
		if person.Named && (nameIn(words, person.Name) || slices.ContainsFunc(person.Aliases, func(a string) bool { return nameIn(words, a) })) {
			n++
		}
	}
	for _, silent := range s.silent {
		if nameIn(words, silent) {
			n++
		}
	}
	return n
}

// nameIn reports whether a name stands in words.
func nameIn(words, name string) bool {
	return len([]rune(name)) > 1 && containsWord(strings.ToLower(words), strings.ToLower(name))
}
