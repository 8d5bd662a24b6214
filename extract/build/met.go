package build

import "github.com/whosaid/whosaid/graph"

// Met is Graph with only those claims on which people can meet: which several
// say or deny, or which are related to others. It is all that graph.Shared and
// graph.Disputed look at, and of many documents a small part.
func Met(f Findings) *graph.Graph {
	b := builder{Findings: f}
	b.name()
	b.claim = b.met()
	return b.graph()
}

// met is what identify gives, of the claims on which people can meet.
func (b *builder) met() []string {
	all := b.claimIDs()
	stays := make(map[string]bool, len(b.Relations))
	for _, r := range b.Relations {
		stays[all[r.B]] = true
		if r.A >= 0 {
			stays[all[r.A]] = true
		}
	}
	first := make(map[string]int, len(all)) // claim → who says it in the first place
	for i, id := range all {
		if who, ok := first[id]; !ok {
			first[id] = b.Sentences[i].Person
		} else if who != b.Sentences[i].Person {
			stays[id] = true
		}
	}
	for i, id := range all {
		if !stays[id] {
			all[i] = ""
		}
	}
	return all
}
