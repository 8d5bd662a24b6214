package dot

import (
	"cmp"
	"slices"
)

// Claims drawn before the rest is folded, unless the caller says otherwise,
// and the most that are drawn of one group.
const (
	usualLimit  = 40
	mostInGroup = 4
)

// selection is what one drawing shows.
type selection struct {
	units  [][]*group   // drawn, from the top: a group, or two that face each other
	groups []*group     // the same groups one by one
	people []int        // all speakers, from the top
	shown  map[int]bool // claims drawn
	stands map[int]bool // speakers joined to something drawn
	width  int          // columns in a line of a claim
	all    int          // claims in the graph
	left   int          // groups of agreement not drawn
	folds  bool
}

func (s selection) drawn() Drawn {
	d := Drawn{Claims: len(s.shown), Folded: s.all - len(s.shown), GroupsFolded: s.left}
	for _, gr := range s.groups {
		if gr.boxed() {
			d.Groups++
		}
	}
	return d
}

// choose picks what is drawn: everything when there are few claims, else the
// groups that show most people meeting, as long as they stay within the limit.
func choose(ix *index, opt Options) selection {
	limit := opt.Limit
	if limit <= 0 {
		limit = usualLimit
	}
	s := selection{all: len(ix.claims), folds: len(ix.claims) > limit,
		people: slices.Clone(ix.people), shown: map[int]bool{}, stands: map[int]bool{}}
	all := units(groups(ix))
	if s.folds {
		meeting := s.within(ix, slices.Clone(all), limit*7/8) // boxes take more room than claims alone
		all = fill(ix, meeting, all, limit/2)
	}
	s.take(all)
	s.width = lineWidth(opt.Width, len(s.shown))
	arrange(s.people, s.units)
	return s
}

// units pairs groups that face each other.
func units(all []*group) [][]*group {
	var out [][]*group
	done := map[*group]bool{}
	for _, gr := range all {
		if done[gr] {
			continue
		}
		unit := []*group{gr}
		if gr.facing != nil {
			unit = append(unit, gr.facing)
			done[gr.facing] = true
		}
		out = append(out, unit)
	}
	return out
}

// within picks units as long as their claims, and one more for each box, stay
// within the limit: first those that bring most pairs of people together who
// are not yet seen together, then those that weigh most, then those with most
// people and interviews.
func (s *selection) within(ix *index, all [][]*group, limit int) [][]*group {
	all = slices.DeleteFunc(all, func(u []*group) bool { return !worth(u) })
	slices.SortStableFunc(all, byMeeting)
	seen := map[[2]int]bool{}
	var out [][]*group
	for used := 0; len(all) > 0; {
		best, gain := -1, -1
		for i, u := range all {
			if cost(u)+used > limit && len(out) > 0 {
				continue
			}
			if g := fresh(ix, u, seen, false); g > gain {
				best, gain = i, g
			}
		}
		if best < 0 {
			break
		}
		fresh(ix, all[best], seen, true)
		used += cost(all[best])
		out = append(out, all[best])
		all = slices.Delete(all, best, best+1)
	}
	for _, u := range all {
		for _, gr := range u {
			if gr.boxed() {
				s.left++
			}
		}
	}
	return out
}

func (s *selection) take(units [][]*group) {
	s.units = units
	for _, u := range units {
		for _, gr := range u {
			gr.shown = gr.claims
			if s.folds {
				gr.shown = gr.shown[:gr.visible()]
			}
			s.groups = append(s.groups, gr)
			for _, c := range gr.shown {
				s.shown[c] = true
			}
		}
		for _, p := range standing(u) {
			s.stands[p] = true
		}
	}
}

// worth reports whether a unit has something to show when there is too much
// to draw: agreement, disagreement, or a second person.
func worth(u []*group) bool {
	return len(u) > 1 || u[0].boxed() || len(u[0].people) > 0 && len(u[0].against) > 0
}

// cost is how many places a unit takes: its claims, and one for a box.
func cost(u []*group) int {
	n := 0
	for _, gr := range u {
		n += gr.visible()
		if gr.boxed() {
			n++
		}
	}
	return n
}

// fresh counts the pairs of named people in a unit that are not yet seen together,
// and marks them when asked to.
func fresh(ix *index, u []*group, seen map[[2]int]bool, mark bool) int {
	n := 0
	who := standing(u)
	for i, a := range who {
		for _, b := range who[:i] {
			pair := [2]int{min(a, b), max(a, b)}
			if a == b || seen[pair] || !ix.g.Nodes[a].Named || !ix.g.Nodes[b].Named {
				continue
			}
			n++
			if mark {
				seen[pair] = true
			}
		}
	}
	return n
}

// parties is how many people with a name are for a unit or against it.
func parties(u []*group) int {
	n := 0
	for _, gr := range u {
		n += gr.named + len(gr.against)
	}
	return n
}

// weightOf is the weight of the heaviest claim of a unit.
func weightOf(u []*group) float64 {
	w := 0.0
	for _, gr := range u {
		w = max(w, gr.weight)
	}
	return w
}

// byMeeting orders units by their weight, then by how much meets in them.
func byMeeting(a, b []*group) int {
	return cmp.Or(
		cmp.Compare(weightOf(b), weightOf(a)),
		cmp.Compare(parties(b), parties(a)),
		cmp.Compare(b[0].interviews, a[0].interviews),
		cmp.Compare(len(b[0].claims), len(a[0].claims)),
	)
}

// lineWidth widens the lines as more is drawn, so that the page keeps the
// shape of a slide.
func lineWidth(asked, claims int) int {
	switch {
	case asked > 0:
		return max(asked, 8)
	case claims <= 8:
		return 36
	case claims <= 20:
		return 46
	}
	return 68
}
