package dot

import (
	"cmp"
	"slices"
)

// Columns of a claim that is picked to stand for others: long enough to say
// something, short enough to be read at a glance.
const glance = 120

// voice is one named person in one interview, or in none: quoted elsewhere.
type voice struct {
	person    int
	interview string
}

// fill adds a claim for each person in each interview of which nothing is
// drawn, those who said most first, as long as there is room: a drawing in
// which few meet still shows who speaks where, and of what.
func fill(ix *index, units, all [][]*group, room int) [][]*group {
	seen := map[voice]bool{}
	for _, u := range units {
		for _, gr := range u {
			room -= cost([]*group{gr})
			for _, c := range gr.claims[:gr.visible()] {
				for _, v := range ix.heard(c) {
					seen[v] = true
				}
			}
		}
	}
	for _, gr := range ix.samples(all, seen) {
		if room--; room < 0 {
			break
		}
		units = append(units, []*group{gr})
	}
	return units
}

// samples is the claim of most weight of each person in each interview not yet
// seen, the longest readable one where several weigh the same, as groups of one, by how much was said there; what is quoted
// elsewhere comes last.
func (ix *index) samples(all [][]*group, seen map[voice]bool) []*group {
	best, said := map[voice]*group{}, map[voice]int{}
	var order []voice
	for _, u := range all {
		for _, v := range ix.heard(u[0].claims[0]) {
			if seen[v] || len(u) > 1 || u[0].boxed() {
				continue
			}
			if best[v] == nil {
				order = append(order, v)
			}
			said[v]++
			if best[v] == nil || ix.says(u[0], best[v]) > 0 {
				best[v] = u[0]
			}
		}
	}
	slices.SortStableFunc(order, func(a, b voice) int {
		return cmp.Or(cmp.Compare(elsewhere(a), elsewhere(b)), cmp.Compare(said[b], said[a]))
	})
	var out []*group
	for _, v := range order {
		if !slices.Contains(out, best[v]) {
			out = append(out, best[v])
		}
	}
	return out
}

func elsewhere(v voice) int {
	if v.interview == "" {
		return 1
	}
	return 0
}

// says compares two lone claims by how much each would tell a reader.
func (ix *index) says(a, b *group) int {
	return cmp.Or(cmp.Compare(a.weight, b.weight), cmp.Compare(ix.readable(a), ix.readable(b)))
}

// readable is the length of a lone claim in columns, less what is too long.
func (ix *index) readable(gr *group) int {
	n := columns(ix.g.Nodes[gr.claims[0]].Text)
	return min(n, 2*glance-n)
}

// heard is which named people said a claim, and in which interviews; "" is
// elsewhere.
func (ix *index) heard(claim int) []voice {
	var out []voice
	for _, e := range ix.said[claim] {
		for _, ev := range ix.g.Edges[e].Evidence {
			if ix.g.Nodes[ix.source(e)].Named {
				out = append(out, voice{ix.source(e), ev.Interview})
			}
		}
	}
	return out
}
