package reading

import "strings"

// Figure is a person or body that was named.
type Figure struct {
	Name   string
	Person bool
	gender string // m, f or "" while not known
	silent bool   // expected, but not named in the text so far
	turn   int    // where it was named last: index of a turn, or -1 in prose
}

// Memory is who was named so far in the document, so that "she", "the
// minister" and a family name lead to a person.
type Memory struct {
	Figures []Figure         // in the order in which they were named first
	recent  []int            // indexes in Figures; who spoke or acted last stands at the end
	byName  map[string]int   // a whole name, and the last word of a longer one → index
	byRole  map[string]int   // "minister" → index
	namings []naming         // in the running turn, in the order of the text
	offices map[string][]int // "vice president" → indexes of who is called so
}

func newMemory() Memory {
	return Memory{byName: map[string]int{}, byRole: map[string]int{}, offices: map[string][]int{}}
}

// recency is the number of figures that a pronoun may reach back to.
const recency = 4

// Meet notes a name and returns its index: the figure of that name, or of a
// longer name that ends in it.
func (m *Memory) Meet(name string, person bool, gender string) int {
	at, ok := m.byName[name]
	if !ok {
		at = len(m.Figures)
		m.Figures = append(m.Figures, Figure{Name: name, Person: person})
		m.byName[name] = at
		if i := strings.LastIndexByte(name, ' '); i >= 0 && person {
			if _, taken := m.byName[name[i+1:]]; !taken {
				m.byName[name[i+1:]] = at // a relative who comes later is called by more than it
			}
		}
	}
	m.Figures[at].silent = false
	if gender != "" && m.Figures[at].gender == "" {
		m.Figures[at].gender = gender
	}
	return at
}

// Expect notes somebody who takes part in a conversation of the document.
func (m *Memory) Expect(name string) {
	if name != "" && !m.Knows(name) {
		m.Figures[m.Meet(name, true, "")].silent = true
	}
}

// Act says that the figure is the one whom the text is about now, in a turn
// or in prose (-1).
func (m *Memory) Act(at, turn int) {
	m.Figures[at].turn = turn
	if n := len(m.recent); n > 0 && m.recent[n-1] == at {
		return
	}
	if len(m.recent) >= recency {
		copy(m.recent, m.recent[1:])
		m.recent = m.recent[:recency-1]
	}
	m.recent = append(m.recent, at)
}

// Pronoun gives the last figure that fits: m and f want a person who is not
// known to be of the other, p a body. In a turn the figure must have been named
// in the same turn: more often than not speakers mean each other by "he".
func (m *Memory) Pronoun(gender string, turn int) (int, bool) {
	for i := len(m.recent) - 1; i >= 0; i-- {
		f := &m.Figures[m.recent[i]]
		if turn >= 0 && f.turn != turn {
			continue
		}
		if gender == "p" && !f.Person {
			return m.recent[i], true
		}
		if gender != "p" && f.Person && (f.gender == "" || gender == "" || f.gender == gender) {
			if f.gender == "" {
				f.gender = gender
			}
			return m.recent[i], true
		}
	}
	for i := len(m.Figures) - 1; i >= 0 && gender != "p" && turn < 0; i-- {
		f := &m.Figures[i]
		if f.Person && !f.silent && (f.gender == "" || f.gender == gender) {
			return i, true
		}
	}
	return 0, false
}

// Knows reports whether the name, or a longer one that ends in it, was met.
func (m *Memory) Knows(name string) bool {
	_, ok := m.byName[name]
	return ok
}

// Find returns the index of the figure of that name, or of a longer name that
// ends in it.
func (m *Memory) Find(name string) (int, bool) {
	at, ok := m.byName[name]
	return at, ok
}

// GiveRole notes that "the minister" is the figure from now on.
func (m *Memory) GiveRole(role string, at int) { m.byRole[role] = at }

// InRole returns the index of the figure who has the role.
func (m *Memory) InRole(role string) (int, bool) {
	at, ok := m.byRole[role]
	return at, ok
}

// Voice returns the figure as one who speaks.
func (f Figure) Voice() Voice { return Voice{Name: f.Name, Named: true, Person: f.Person} }
