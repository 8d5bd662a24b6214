// Package disjoint keeps disjoint sets of numbered things (Tarjan 1975, with
// path halving). The root of a set is its lowest member, so that the order of
// joining never shows.
package disjoint

// Sets are disjoint sets of 0 to n-1.
type Sets struct {
	parent []int
}

// New returns n sets of one member each.
func New(n int) *Sets {
	s := &Sets{parent: make([]int, 0, n)}
	for range n {
		s.Add()
	}
	return s
}

// Add adds a set of one member and returns that member.
func (s *Sets) Add() int {
	s.parent = append(s.parent, len(s.parent))
	return len(s.parent) - 1
}

// Root is the lowest member of the set that holds i.
func (s *Sets) Root(i int) int {
	for s.parent[i] != i {
		s.parent[i] = s.parent[s.parent[i]]
		i = s.parent[i]
	}
	return i
}

// Join makes one set of those that hold a and b.
func (s *Sets) Join(a, b int) {
	a, b = s.Root(a), s.Root(b)
	s.parent[max(a, b)] = min(a, b)
}
