package people

// fullNames are the mentions of a document that are full names: each name once,
// and all of a conversation.
type fullNames struct {
	distinct  []int         // each name once, once more where it is only talked about
	bySection map[int][]int // all of a conversation
	seen      map[fullNameKey]bool
}

type fullNameKey struct {
	name        string
	talkedAbout bool
}

func newFullNames() fullNames {
	return fullNames{bySection: map[int][]int{}, seen: map[fullNameKey]bool{}}
}

// noteFull notes that mention i is a full name.
func (l *local) noteFull(i int) {
	m := &l.mentions[i]
	if m.Section >= 0 {
		l.fullNames.bySection[m.Section] = append(l.fullNames.bySection[m.Section], i)
	}
	key := fullNameKey{m.name.key, m.talkedAbout()}
	if !l.fullNames.seen[key] {
		l.fullNames.seen[key] = true
		l.fullNames.distinct = append(l.fullNames.distinct, i)
	}
}

// talkedAbout reports whether the mention only has words reported.
func (m *mention) talkedAbout() bool { return m.Quotes > 0 && m.Turns == 0 }

// bearersFor are those of some mentions that mention m may be part of: who
// talks is not one of those who are only talked about.
func (l *local) bearersFor(m *mention, of []int) []int {
	out := []int{}
	for _, w := range of {
		if m.Turns == 0 || !l.mentions[w].talkedAbout() {
			out = append(out, w)
		}
	}
	return out
}
