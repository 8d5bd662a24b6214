package html

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// statement is what claims say that say the same, with every place where
// somebody takes a side on it, each person's together.
type statement struct {
	Claim      int     `json:"c"`           // the clearest of them, by its place in the nodes
	Others     []int   `json:"w,omitempty"` // the others
	Interviews int     `json:"n"`
	Stands     []stand `json:"v"`
	Turns      []turn  `json:"x,omitempty"`
}

// stand is a place where somebody takes a side.
type stand struct {
	At       place  `json:"p"`
	Opposite bool   `json:"o,omitempty"`
	Date     string `json:"d,omitempty"`
}

// turn is a graph.Reversal between two of the stands of a statement, by their
// places in it.
type turn struct {
	A     int  `json:"a"`
	B     int  `json:"b"`
	Dated bool `json:"dated,omitempty"`
}

// statements are those of graph.Statements of which there is more to see than
// that one person said them once, in their order.
func (b builder) statements() []statement {
	out := []statement{}
	for _, s := range b.x.Statements(graph.Filter{}) {
		if s.Alone() {
			continue
		}
		one := statement{Claim: b.nodes[s.Claim], Interviews: s.Interviews}
		for _, id := range s.Claims[1:] {
			one.Others = append(one.Others, b.nodes[id])
		}
		for _, p := range s.Positions {
			one.Turns = append(one.Turns, turnsOf(p, len(one.Stands))...)
			for _, taken := range p.Stands {
				one.Stands = append(one.Stands, stand{b.at.stand(taken), taken.Stance == graph.Opposite, taken.Date})
			}
		}
		out = append(out, one)
	}
	return out
}

// turnsOf are the reversals of a position whose stands begin at a place.
func turnsOf(p graph.Position, from int) []turn {
	at := func(document string, start, end int, claim string) int {
		return from + slices.IndexFunc(p.Stands, func(s graph.Stand) bool {
			return s.Document == document && s.Start == start && s.End == end && s.Claim == claim
		})
	}
	turns := []turn{}
	for _, r := range p.Reversals() {
		turns = append(turns, turn{at(r.DocumentA, r.StartA, r.EndA, r.ClaimA), at(r.DocumentB, r.StartB, r.EndB, r.ClaimB), r.Dated})
	}
	return turns
}

// stand is the entry of a place where somebody takes a side.
func (p places) stand(s graph.Stand) place {
	i := p.edges[[2]string{s.SpeakerID, s.Claim}]
	k := slices.IndexFunc(p.g.Edges[i].Evidence, func(v graph.Evidence) bool {
		return v.Document == s.Document && v.Start == s.Start && v.End == s.End && v.Quote == s.Quote
	})
	return place{i, max(k, 0)}
}
