package graph

// Filter narrows a query. Its zero value asks for everything that named
// people said, reported speech included.
type Filter struct {
	Speakers   []string // ids: only rows that name all of them
	About      string   // only claims with all these words
	NoReported bool     // only what people said themselves
	Unnamed    bool     // sources without a name count too
}

// counts reports whether the speaker may stand in a row.
func (f Filter) counts(n *Node) bool {
	if n == nil || n.Named || f.Unnamed {
		return n != nil
	}
	for _, id := range f.Speakers {
		if id == n.ID {
			return true
		}
	}
	return false
}

// names reports whether everyone asked for is one of the ids.
func (f Filter) names(ids ...string) bool {
	for _, want := range f.Speakers {
		there := false
		for _, id := range ids {
			there = there || id == want
		}
		if !there {
			return false
		}
	}
	return true
}

// heard reports whether the filter lets an entry count.
func (f Filter) heard(v *Evidence) bool { return !f.NoReported || v.ReportedBy == "" }
