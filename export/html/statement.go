package html

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// statement is what claims say that say the same, with every place where
// somebody takes a side on it, each person's together.
type statement struct {
	Claim      int     `json:"c"` // the clearest of them, by its place in the nodes
	Interviews int     `json:"n"`
	Stands     []stand `json:"v"`
}

// stand is a place where somebody takes a side.
type stand struct {
	At       place  `json:"p"`
	Opposite bool   `json:"o,omitempty"`
	Date     string `json:"d,omitempty"`
}

// statements are those of graph.Statements of which there is more to see than
// that one person said them once, in their order.
func (b builder) statements() []statement {
	at, out := placesOf(b.g), []statement{}
	for _, s := range graph.Statements(b.g, graph.Filter{}) {
		if s.Alone() {
			continue
		}
		one := statement{Claim: b.nodes[s.Claim], Interviews: s.Interviews}
		for _, r := range s.Rows() {
			one.Stands = append(one.Stands, stand{at.stand(r.Stand), r.Stance == graph.Opposite, r.Date})
		}
		out = append(out, one)
	}
	return out
}

// stand is the entry of a place where somebody takes a side.
func (p places) stand(s graph.Stand) place {
	i := p.edges[[2]string{s.SpeakerID, s.Claim}]
	k := slices.IndexFunc(p.g.Edges[i].Evidence, func(v graph.Evidence) bool {
		return v.Document == s.Document && v.Start == s.Start && v.End == s.End && v.Quote == s.Quote
	})
	return place{i, max(k, 0)}
}
