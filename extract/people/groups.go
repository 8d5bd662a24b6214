package people

import (
	"slices"

	"github.com/whosaid/whosaid/internal/disjoint"
)

// groups keeps which mentions are one person, and why.
type groups struct {
	sets   *disjoint.Sets
	merges map[int][]Merge // of each root
	apart  map[int][]int   // root → roots that a person has told apart from it
}

func newGroups(n int) *groups {
	return &groups{sets: disjoint.New(n), merges: map[int][]Merge{}, apart: map[int][]int{}}
}

func (g *groups) root(i int) int { return g.sets.Root(i) }

// keepApart says that a and b are different people.
func (g *groups) keepApart(a, b int) {
	a, b = g.root(a), g.root(b)
	if a != b {
		g.apart[a] = append(g.apart[a], b)
		g.apart[b] = append(g.apart[b], a)
	}
}

// mayJoin reports whether nothing speaks against a and b being one.
func (g *groups) mayJoin(a, b int) bool {
	a, b = g.root(a), g.root(b)
	for _, x := range g.apart[a] {
		if g.root(x) == b {
			return false
		}
	}
	return true
}

// join makes a and b one person, unless they are known to be two, and keeps
// the reason. It reports whether they are one now.
func (g *groups) join(a, b int, why Merge) bool {
	a, b = g.root(a), g.root(b)
	if !g.mayJoin(a, b) {
		return false
	}
	if why.Name != why.Alias {
		g.note(a, why)
	}
	if a == b {
		return true
	}
	a, b = min(a, b), max(a, b)
	g.sets.Join(a, b)
	for _, m := range g.merges[b] {
		g.note(a, m)
	}
	delete(g.merges, b)
	if len(g.apart[b]) > 0 {
		g.apart[a] = append(g.apart[a], g.apart[b]...)
	}
	return true
}

func (g *groups) note(root int, m Merge) {
	known := func(o Merge) bool { return o.Name == m.Name && o.Alias == m.Alias }
	if !slices.ContainsFunc(g.merges[root], known) {
		g.merges[root] = append(g.merges[root], m)
	}
}
