package cite

import (
	"math"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/names"
	"github.com/whosaid/whosaid/internal/span"
)

// section is a stretch of conversation with what tells it from others.
type section struct {
	speaks     map[int]bool // who speaks, to look up
	doc, index int
	body       span.Span // from its introduction to its last words
	end        int       // where its last words end
	intro      string
	title      string    // of its heading
	persons    []int     // who speaks, in order of appearance
	named      []int     // those with a name, sorted
	silent     []string  // who takes part without a turn
	moments    []float64 // stated for it
	refs       []int     // its links: indexes in the document's references
}

// sectionsOf gathers the sections of a document.
func sectionsOf(doc int, r *quote.Reading, who *people.People) []section {
	out := make([]section, len(r.Sections))
	for i := range r.Sections {
		s := &r.Sections[i]
		out[i] = section{doc: doc, index: i, body: s.Span, end: s.Span.Start, title: s.Title, speaks: map[int]bool{}}
		if !s.Intro.Empty() {
			out[i].intro = s.Intro.In(r.Document.Plain)
			out[i].moments = statedMoments(out[i].intro)
		}
		if s.Moment.Known {
			out[i].moments = append(out[i].moments, s.Moment.Seconds)
		}
	}
	for t := range r.Turns {
		out[r.Turns[t].Section].take(t, r, who)
	}
	for i := range out {
		out[i].settle(r.Sections[i].Names, who)
	}
	return out
}

// take adds a turn.
func (s *section) take(t int, r *quote.Reading, who *people.People) {
	turn := &r.Turns[t]
	s.end = max(s.end, turn.Span().End)
	if p := who.OfTurn[s.doc][t]; p >= 0 && !s.speaks[p] {
		s.speaks[p] = true
		s.persons = append(s.persons, p)
	}
	if m := turn.Moment; m.Known && len(s.moments) < maxMoments && !slices.Contains(s.moments, m.Seconds) {
		s.moments = append(s.moments, m.Seconds)
	}
}

const maxMoments = 64 // moments of one section that a footer can point at

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
