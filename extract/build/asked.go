package build

import "github.com/whosaid/whosaid/graph"

// Asked is which claims a question can touch, of many documents a small part. The
// zero value is all of them.
type Asked struct {
	Met   bool                   // on which people can meet: which several say or deny, or which are related to others
	About func(text string) bool // in whose words it is; nil: any
}

// Part is Graph with only the claims that are asked for. With Met it is all that
// graph.Shared and graph.Disputed look at, with About all that graph.WhoSaid does.
func Part(f Findings, of Asked) *graph.Graph {
	b := builder{Findings: f}
	b.name()
	b.claim = b.claimIDs(of.About)
	if of.Met {
		b.onlyMet()
	}
	return b.graph()
}

// onlyMet leaves out the ids of claims on which nobody can meet.
func (b *builder) onlyMet() {
	met := b.met()
	for i, id := range b.claim {
		if !met[id] {
			b.claim[i] = ""
		}
	}
}

// met are the ids of claims on which people can meet.
func (b *builder) met() map[string]bool {
	out := make(map[string]bool, len(b.Relations))
	for _, r := range b.Relations {
		out[b.claim[r.B]] = true
		if r.A >= 0 {
			out[b.claim[r.A]] = true
		}
	}
	first := make(map[string]int, len(b.claim)) // claim → who says it in the first place
	for i, id := range b.claim {
		if who, ok := first[id]; !ok {
			first[id] = b.Sentences[i].Person
		} else if who != b.Sentences[i].Person {
			out[id] = true
		}
	}
	return out
}
