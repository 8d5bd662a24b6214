package dot

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// group is a set of claims that stand together in one box, or a claim alone.
type group struct {
	claims     []int   // all of them: the most central, one of each other person, the rest
	shown      []int   // those drawn, from the front of claims
	people     []int   // who said or affirmed one of them, in order of first appearance
	named      int     // how many of those have a name
	against    []int   // who disagrees with one of them in so many words
	interviews int     // in which they were said
	weight     float64 // of the claim that weighs most
	facing     *group  // the group that it contradicts, nil for none
}

// opposed reports whether something in the drawing disagrees with the group.
func (gr *group) opposed() bool { return gr.facing != nil || len(gr.against) > 0 }

// boxed reports whether the group is drawn as a box: it has several claims,
// or two people for one.
func (gr *group) boxed() bool { return len(gr.claims) > 1 || len(gr.people) > 1 }

// visible is how many claims are drawn when there is too much to draw.
func (gr *group) visible() int {
	return min(len(gr.claims), max(mostInGroup, min(len(gr.people), 2*mostInGroup)))
}

// groups parts the claims into groups: those joined by agreement, each claim
// alone otherwise. A group that contradicts another is paired with it.
func groups(ix *index) []*group {
	parent := make(map[int]int, len(ix.claims))
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for _, c := range ix.claims {
		parent[c] = c
	}
	central := map[int]float64{}
	for _, e := range ix.pairs {
		if edge := &ix.g.Edges[e]; edge.Kind == graph.AgreesWith {
			a, b := ix.source(e), ix.target(e)
			central[a] += 1 + edge.Score
			central[b] += 1 + edge.Score
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
		slices.SortStableFunc(gr.claims, func(a, b int) int {
			return cmp.Or(cmp.Compare(central[b], central[a]), cmp.Compare(ix.g.Nodes[b].Weight, ix.g.Nodes[a].Weight))
		})
		gr.count(ix)
		gr.voicesFirst(ix)
	}
	face(ix, func(claim int) *group { return byRoot[root(claim)] })
	return out
}

// count fills in who holds what the group says, in how many interviews, and
// how much it weighs.
func (gr *group) count(ix *index) {
	interviews := map[string]bool{}
	for _, c := range gr.claims {
		gr.weight = max(gr.weight, ix.g.Nodes[c].Weight)
		for _, e := range slices.Concat(ix.said[c], ix.stance[c]) {
			if ix.g.Edges[e].Kind == graph.DisagreesWith {
				gr.against = with(gr.against, ix.source(e))
				continue
			}
			gr.people = with(gr.people, ix.source(e))
			for _, ev := range ix.g.Edges[e].Evidence {
				if ev.Interview != "" {
					interviews[ev.Interview] = true
				}
			}
		}
	}
	for _, p := range gr.people {
		if ix.g.Nodes[p].Named {
			gr.named++
		}
	}
	gr.interviews = len(interviews)
}

func with(set []int, x int) []int {
	if slices.Contains(set, x) {
		return set
	}
	return append(set, x)
}

// voicesFirst moves the most central claim of each person to the front.
func (gr *group) voicesFirst(ix *index) {
	heard := map[int]bool{}
	var first, rest []int
	for _, c := range gr.claims {
		fresh := false
		for _, e := range ix.said[c] {
			fresh = fresh || !heard[ix.source(e)]
			heard[ix.source(e)] = true
		}
		if fresh {
			first = append(first, c)
		} else {
			rest = append(rest, c)
		}
	}
	gr.claims = append(first, rest...)
}

// face pairs each group with the one that it contradicts most firmly.
func face(ix *index, of func(claim int) *group) {
	var edges []int
	for _, e := range ix.pairs {
		if ix.g.Edges[e].Kind == graph.DisagreesWith {
			edges = append(edges, e)
		}
	}
	slices.SortStableFunc(edges, func(a, b int) int { return cmp.Compare(ix.g.Edges[b].Score, ix.g.Edges[a].Score) })
	for _, e := range edges {
		a, b := of(ix.source(e)), of(ix.target(e))
		if a != b && a.facing == nil && b.facing == nil {
			a.facing, b.facing = b, a
		}
	}
}
