package dot

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// group is a set of claims that stand together in one box, or a claim alone.
type group struct {
	claims     []int // all of them, the most central first
	shown      []int // those drawn
	people     []int // who said or affirmed one of them, in order of first appearance
	interviews int
	facing     *group // the group that it contradicts, if any
}

// meets reports whether the group shows two people together.
func (gr *group) meets() bool { return len(gr.people) > 1 }

// groups parts the claims into groups: those joined by agreement, each claim
// alone otherwise. A group that contradicts another is paired with it.
func groups(ix *index) []*group {
	parent := make(map[int]int, len(ix.claims))
	var root func(int) int
	root = func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for _, c := range ix.claims {
		parent[c] = c
	}
	weight := map[int]float64{}
	for _, e := range ix.pairs {
		if edge := &ix.g.Edges[e]; edge.Kind == graph.AgreesWith {
			a, b := ix.source(e), ix.target(e)
			weight[a] += 1 + edge.Score
			weight[b] += 1 + edge.Score
			parent[max(root(a), root(b))] = min(root(a), root(b))
		}
	}
	byRoot := map[int]*group{}
	var out []*group
	for _, c := range ix.claims {
		gr := byRoot[root(c)]
		if gr == nil {
			gr = &group{}
			byRoot[root(c)] = gr
			out = append(out, gr)
		}
		gr.claims = append(gr.claims, c)
	}
	for _, gr := range out {
		slices.SortStableFunc(gr.claims, func(a, b int) int { return compare(weight[b], weight[a]) })
		gr.count(ix)
	}
	face(ix, func(claim int) *group { return byRoot[root(claim)] })
	return out
}

// count fills in who stands behind the group and in how many interviews.
func (gr *group) count(ix *index) {
	interviews := map[string]bool{}
	add := func(e int) {
		if p := ix.source(e); !slices.Contains(gr.people, p) {
			gr.people = append(gr.people, p)
		}
		for _, ev := range ix.g.Edges[e].Evidence {
			if ev.Interview != "" {
				interviews[ev.Interview] = true
			}
		}
	}
	for _, c := range gr.claims {
		for _, e := range ix.said[c] {
			add(e)
		}
		for _, e := range ix.stance[c] {
			if ix.g.Edges[e].Kind == graph.AgreesWith {
				add(e)
			}
		}
	}
	gr.interviews = len(interviews)
}

// face pairs each group with the one that it contradicts most firmly.
func face(ix *index, of func(claim int) *group) {
	var edges []int
	for _, e := range ix.pairs {
		if ix.g.Edges[e].Kind == graph.DisagreesWith {
			edges = append(edges, e)
		}
	}
	slices.SortStableFunc(edges, func(a, b int) int { return compare(ix.g.Edges[b].Score, ix.g.Edges[a].Score) })
	for _, e := range edges {
		a, b := of(ix.source(e)), of(ix.target(e))
		if a != b && a.facing == nil && b.facing == nil {
			a.facing, b.facing = b, a
		}
	}
}

func compare[T int | float64](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
