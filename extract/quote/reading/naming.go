package reading

import "slices"

// naming is a place in a turn where a figure is named.
type naming struct{ figure, sentence, at int }

// reach is the number of sentences that a pronoun in a turn looks back.
const reach = 2

// Unnamed is the figure of somebody without a name.
const Unnamed = -1

// StartTurn forgets who was named in the turn before.
func (m *Memory) StartTurn() { m.namings = m.namings[:0] }

// Name notes that a figure is named in a sentence of the running turn, at a
// byte of the text. Sentences are counted by the caller.
func (m *Memory) Name(figure, sentence, at int) {
	m.namings = append(m.namings, naming{figure, sentence, at})
}

// Antecedent gives the person whom a pronoun (m or f) at a byte of a sentence
// of the running turn means: the only one who fits of those named before it in
// its sentence, else in the sentences before. When more than one fits, nobody
// does, or somebody without a name may be meant, it does not tell. Whoever not names is passed over.
func (m *Memory) Antecedent(gender string, sentence, at int, not string) (int, bool) {
	for back := 0; back <= reach; back++ {
		found, n := -1, 0
		for _, p := range m.namings {
			if p.sentence != sentence-back || p.at >= at {
				continue
			}
			if p.figure == Unnamed {
				return 0, false
			}
			f := &m.Figures[p.figure]
			if !f.Person || f.gender != "" && f.gender != gender || Alike(f.Name, not) {
				continue
			}
			if found < 0 || !Alike(f.Name, m.Figures[found].Name) {
				found, n = p.figure, n+1
			}
		}
		if n > 0 {
			return found, n == 1
		}
	}
	return 0, false
}

// Hold notes that a figure is called by an office ("vice president").
func (m *Memory) Hold(office string, figure int) {
	if !slices.Contains(m.offices[office], figure) {
		m.offices[office] = append(m.offices[office], figure)
	}
}

// Holder gives the one figure who is called by an office and takes part in the
// conversation. Whoever not names is passed over.
func (m *Memory) Holder(office, not string, takesPart func(name string) bool) (int, bool) {
	found := -1
	for _, f := range m.offices[office] {
		name := m.Figures[f].Name
		if Alike(name, not) || !takesPart(name) {
			continue
		}
		if found >= 0 && !Alike(name, m.Figures[found].Name) {
			return 0, false
		}
		found = f
	}
	return found, found >= 0
}
