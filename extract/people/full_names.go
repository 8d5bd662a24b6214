package people

// wholes are the mentions of a document that are full names: each name once,
// and all of a conversation.
type wholes struct {
	distinct  []int         // each name once, once more where it is only talked about
	bySection map[int][]int // all of a conversation
	seen      map[wholeKey]bool
}

type wholeKey struct {
	name        string
	talkedAbout bool
}

func newWholes() wholes { return wholes{bySection: map[int][]int{}, seen: map[wholeKey]bool{}} }

// whole notes that mention i is a full name.
func (l *local) whole(i int) {
	m := &l.mentions[i]
	if m.section >= 0 {
		l.wholes.bySection[m.section] = append(l.wholes.bySection[m.section], i)
	}
	key := wholeKey{m.name.key, m.talkedAbout()}
	if !l.wholes.seen[key] {
		l.wholes.seen[key] = true
		l.wholes.distinct = append(l.wholes.distinct, i)
	}
}

// talkedAbout reports whether the mention only has words reported of him.
func (m *mention) talkedAbout() bool { return m.quotes > 0 && m.turns == 0 }

// bearersFor are those of some mentions that mention m may be part of: who
// talks is none of those who are only talked about.
func (l *local) bearersFor(m *mention, of []int) []int {
	out := []int{}
	for _, w := range of {
		if m.turns == 0 || !l.mentions[w].talkedAbout() {
			out = append(out, w)
		}
	}
	return out
}
