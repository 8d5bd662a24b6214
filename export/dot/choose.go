package dot

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// Most claims drawn of one group: enough to see who meets there.
const mostInGroup = 6

// selection is what one drawing shows.
type selection struct {
	groups []*group // drawn, in order; a facing group follows the one it faces
	width  int      // columns in a line of a claim
	all    int      // claims in the graph
	left   int      // groups of agreement not drawn
	folds  bool
}

func (s selection) drawn() Drawn {
	d := Drawn{GroupsFolded: s.left}
	for _, gr := range s.groups {
		d.Claims += len(gr.shown)
		if len(gr.claims) > 1 {
			d.Groups++
		}
	}
	d.Folded = s.all - d.Claims
	return d
}

// choose picks the groups that are drawn: all of them when there are few
// claims, else those where most people and interviews meet, as long as their
// claims stay within the limit.
func choose(ix *index, opt Options) selection {
	limit := opt.Limit
	if limit <= 0 {
		limit = 40
	}
	s := selection{all: len(ix.claims), folds: len(ix.claims) > limit}
	all := groups(ix)
	slices.SortStableFunc(all, byMeeting(ix))
	taken, used := map[*group]bool{}, 0
	for _, gr := range all {
		if taken[gr] {
			continue
		}
		unit := []*group{gr}
		if gr.facing != nil {
			unit = append(unit, gr.facing)
		}
		size := 0
		for _, u := range unit {
			taken[u] = true
			u.shown = u.pick(ix, s.folds)
			size += len(u.shown)
		}
		if s.folds && (!worth(ix, gr) || used > 0 && used+size > limit) {
			for _, u := range unit {
				if len(u.claims) > 1 {
					s.left++
				}
			}
			continue
		}
		used += size
		s.groups = append(s.groups, unit...)
	}
	s.width = lineWidth(opt.Width, used)
	return s
}

// worth reports whether a group has something to show when there is too much
// to draw: agreement, disagreement, or a second person.
func worth(ix *index, gr *group) bool {
	return len(gr.claims) > 1 || gr.facing != nil || gr.meets() || disputed(ix, gr.claims[0])
}

// disputed reports whether somebody disagrees with what another said.
func disputed(ix *index, claim int) bool {
	for _, e := range ix.stance[claim] {
		if ix.g.Edges[e].Kind == graph.DisagreesWith && len(ix.said[claim]) > 0 {
			return true
		}
	}
	return false
}

// byMeeting orders groups by how much meets in them.
func byMeeting(ix *index) func(a, b *group) int {
	return func(a, b *group) int {
		return cmp.Or(
			compare(b.parties(ix), a.parties(ix)),
			compare(b.interviews, a.interviews),
			compare(len(b.claims), len(a.claims)),
		)
	}
}

// parties is how many people stand behind a group or against it.
func (gr *group) parties(ix *index) int {
	n := len(gr.people)
	if gr.facing != nil {
		for _, p := range gr.facing.people {
			if !slices.Contains(gr.people, p) {
				n++
			}
		}
	}
	if disputed(ix, gr.claims[0]) {
		n++
	}
	return n
}

// pick is the claims drawn of a group: the most central one of each person,
// then the most central ones of all.
func (gr *group) pick(ix *index, fold bool) []int {
	if !fold || len(gr.claims) <= mostInGroup {
		return gr.claims
	}
	var out []int
	voiced := map[int]bool{}
	for _, c := range gr.claims {
		fresh := false
		for _, e := range ix.said[c] {
			fresh = fresh || !voiced[ix.source(e)]
			voiced[ix.source(e)] = true
		}
		if fresh {
			out = append(out, c)
		}
	}
	for _, c := range gr.claims {
		if len(out) >= mostInGroup {
			break
		}
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// lineWidth widens the lines as more is drawn, so that the page keeps the
// shape of a slide.
func lineWidth(asked, claims int) int {
	switch {
	case asked > 0:
		return max(asked, 8)
	case claims <= 12:
		return 34
	case claims <= 24:
		return 42
	}
	return 50
}
