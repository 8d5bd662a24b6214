package html

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// disputes are two people who say the opposite: claims that they said are
// joined by disagrees-with, or one of them disagrees with what the other
// said. As with agreement, nobody disputes with themselves, a source without a
// name does not count, and inside one interview a host only by a reply.
func disputes(g *graph.Graph) []meeting {
	d := disputing{g: g, x: graph.NewIndex(g)}
	for i := range g.Edges {
		e := &g.Edges[i]
		if e.Kind != graph.DisagreesWith {
			continue
		}
		from := d.sayers(e.Source)
		if n := d.x.Node(e.Source); n != nil && n.Kind == graph.Speaker {
			from = d.sides(n, i)
		}
		for _, a := range from {
			for _, b := range d.sayers(e.Target) {
				d.meet(a, b, e)
			}
		}
	}
	slices.SortFunc(d.found, compareMeetings)
	return d.found
}

type disputing struct {
	g     *graph.Graph
	x     *graph.Index
	found []meeting
}

// side is one who speaks, and where.
type side struct {
	speaker *graph.Node
	edge    int
	entries []int // direct speech first
}

// sayers are those who said the claim.
func (d *disputing) sayers(claim string) []side {
	out := []side{}
	for _, e := range d.x.In(claim) {
		if n := d.x.Node(e.Source); e.Kind == graph.Said && n != nil {
			out = append(out, d.sides(n, d.position(e))...)
		}
	}
	return out
}

func (d *disputing) position(e *graph.Edge) int {
	i, _ := slices.BinarySearchFunc(d.g.Edges, e, func(a graph.Edge, b *graph.Edge) int {
		return slices.Compare([]string{a.Source, a.Target}, []string{b.Source, b.Target})
	})
	return i
}

// sides is the one side of an edge from a speaker, none where they have no
// name or nothing shows them speaking.
func (d *disputing) sides(n *graph.Node, edge int) []side {
	s := side{speaker: n, edge: edge}
	hearsay := []int{}
	e := &d.g.Edges[edge]
	for i, v := range e.Evidence {
		switch {
		case e.Kind == graph.Said && v.Stance != "", e.Kind != graph.Said && v.Of == e.Target:
		case v.ReportedBy == "":
			s.entries = append(s.entries, i)
		default:
			hearsay = append(hearsay, i)
		}
	}
	if s.entries = append(s.entries, hearsay...); !n.Named || len(s.entries) == 0 {
		return nil
	}
	return []side{s}
}

// meet notes the first two entries between which the dispute holds.
func (d *disputing) meet(a, b side, by *graph.Edge) {
	if a.speaker == b.speaker {
		return
	}
	if a.speaker.ID > b.speaker.ID {
		a, b = b, a
	}
	for _, i := range a.entries {
		for _, j := range b.entries {
			va, vb := &d.g.Edges[a.edge].Evidence[i], &d.g.Edges[b.edge].Evidence[j]
			if va.Interview == vb.Interview && by.Method != graph.Reply && (d.hosts(va, a.speaker) || d.hosts(vb, b.speaker)) {
				continue
			}
			d.found = append(d.found, meeting{
				Kind: string(graph.DisagreesWith), Method: by.Method, Score: by.Score,
				A: place{a.edge, i}, B: place{b.edge, j}, Hearsay: va.ReportedBy != "" || vb.ReportedBy != "",
			})
			return
		}
	}
}

func (d *disputing) hosts(v *graph.Evidence, speaker *graph.Node) bool {
	interview := d.x.Node(v.Interview)
	return interview != nil && slices.Contains(interview.Hosts, speaker.Name)
}
