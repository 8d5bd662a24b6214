package quote

import "strings"

// figure is a person or body that was named.
type figure struct {
	name   string
	person bool
	gender string // m, f or "" while not known
	silent bool   // expected, but not named in the text so far
	turn   int    // where it was named last: index of a turn, or -1 in prose
}

// memory is who was named so far in the document, so that "she", "the
// minister" and a family name lead to a person.
type memory struct {
	figures []figure
	recent  []int          // indexes in figures; who spoke or acted last stands at the end
	byName  map[string]int // a whole name, and the last word of a longer one → index
	byRole  map[string]int // "minister" → index
}

func newMemory() memory {
	return memory{byName: map[string]int{}, byRole: map[string]int{}}
}

// recency is the number of figures that a pronoun may reach back to.
const recency = 4

// meet notes a name and returns its index: the figure of that name, or of a
// longer name that ends in it.
func (m *memory) meet(name string, person bool, gender string) int {
	at, ok := m.byName[name]
	if !ok {
		at = len(m.figures)
		m.figures = append(m.figures, figure{name: name, person: person})
		m.byName[name] = at
		if i := strings.LastIndexByte(name, ' '); i >= 0 && person {
			if _, taken := m.byName[name[i+1:]]; !taken {
				m.byName[name[i+1:]] = at // a relative who comes later is called by more than it
			}
		}
	}
	m.figures[at].silent = false
	if gender != "" && m.figures[at].gender == "" {
		m.figures[at].gender = gender
	}
	return at
}

// expect notes somebody who takes part in a conversation of the document.
func (m *memory) expect(name string) {
	if name != "" && !m.knows(name) {
		m.figures[m.meet(name, true, "")].silent = true
	}
}

// act says that the figure is the one whom the text is about now, in a turn
// or in prose (-1).
func (m *memory) act(at, turn int) {
	m.figures[at].turn = turn
	if n := len(m.recent); n > 0 && m.recent[n-1] == at {
		return
	}
	if len(m.recent) >= recency {
		copy(m.recent, m.recent[1:])
		m.recent = m.recent[:recency-1]
	}
	m.recent = append(m.recent, at)
}

// pronoun gives the last figure that fits: m and f want a person who is not
// known to be of the other, p a body. In a turn it must have been named in the
// same turn: speakers mean each other by "he" more often than not.
func (m *memory) pronoun(gender string, turn int) (int, bool) {
	for i := len(m.recent) - 1; i >= 0; i-- {
		f := &m.figures[m.recent[i]]
		if turn >= 0 && f.turn != turn {
			continue
		}
		if gender == "p" && !f.person {
			return m.recent[i], true
		}
		if gender != "p" && f.person && (f.gender == "" || gender == "" || f.gender == gender) {
			if f.gender == "" {
				f.gender = gender
			}
			return m.recent[i], true
		}
	}
	for i := len(m.figures) - 1; i >= 0 && gender != "p" && turn < 0; i-- {
		f := &m.figures[i]
		if f.person && !f.silent && (f.gender == "" || f.gender == gender) {
			return i, true
		}
	}
	return 0, false
}

// knows reports whether the name, or a longer one that ends in it, was met.
func (m *memory) knows(name string) bool {
	_, ok := m.byName[name]
	return ok
}
