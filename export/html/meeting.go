package html

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// meeting is two people who say the same or the opposite, with the place in
// the evidence that shows either.
type meeting struct {
	Kind    string  `json:"k"` // agrees-with or disagrees-with
	Method  string  `json:"m"`
	Score   float64 `json:"c"`
	A       place   `json:"a"`
	B       place   `json:"b"`
	Hearsay bool    `json:"hearsay,omitempty"` // holds only by what is reported
}

// place is an edge from a speaker to a claim, and an entry of its evidence.
type place [2]int

// meetings are those of graph.Shared, then those of graph.Disputed.
func (b builder) meetings() []meeting {
	return append(b.at.meetings(graph.AgreesWith, b.x.Shared), b.at.meetings(graph.DisagreesWith, b.x.Disputed)...)
}

// meetings are the rows of a question, with their places.
func (p places) meetings(kind graph.Kind, ask func(graph.Filter) []graph.SharedRow) []meeting {
	direct := map[[4]string]bool{}
	for _, r := range ask(graph.Filter{NoReported: true}) {
		direct[pair(r)] = true
	}
	out := []meeting{}
	for _, r := range ask(graph.Filter{}) {
		out = append(out, meeting{
			Kind: string(kind), Method: r.Method, Score: r.Score, Hearsay: !direct[pair(r)],
			A: p.find(r.SpeakerAID, r.ClaimA, r.QuoteA, r.LinkA, r.ReportedA),
			B: p.find(r.SpeakerBID, r.ClaimB, r.QuoteB, r.LinkB, r.ReportedB),
		})
	}
	return out
}

func pair(r graph.SharedRow) [4]string {
	return [4]string{r.SpeakerAID, r.SpeakerBID, r.ClaimA, r.ClaimB}
}

// places finds edges from speakers to claims by their ends.
type places struct {
	g     *graph.Graph
	edges map[[2]string]int
	names map[string]string // id → name, "" → ""
}

func placesOf(g *graph.Graph) places {
	p := places{g: g, edges: map[[2]string]int{}, names: map[string]string{}}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Speaker {
			p.names[n.ID] = n.Name
		}
	}
	for i := range g.Edges {
		if e := &g.Edges[i]; graph.KindOfID(e.Source) == graph.Speaker {
			p.edges[[2]string{e.Source, e.Target}] = i
		}
	}
	return p
}

// find is the entry that a row of graph.Shared shows.
func (p places) find(speaker, claim, quote, link, reportedBy string) place {
	i := p.edges[[2]string{speaker, claim}]
	k := slices.IndexFunc(p.g.Edges[i].Evidence, func(v graph.Evidence) bool {
		return v.Quote == quote && v.Link == link && p.names[v.ReportedBy] == reportedBy
	})
	return place{i, max(k, 0)}
}
