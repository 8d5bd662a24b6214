package cite

// sets joins the sections of all documents into disjoint sets.
type sets struct {
	base   []int // document → number of its first section
	parent []int
}

func newSets(docs []document) *sets {
	s := &sets{base: make([]int, len(docs))}
	n := 0
	for i := range docs {
		s.base[i] = n
		n += len(docs[i].sections)
	}
	s.parent = make([]int, n)
	for i := range s.parent {
		s.parent[i] = i
	}
	return s
}

func (s *sets) find(i int) int {
	for s.parent[i] != i {
		s.parent[i] = s.parent[s.parent[i]]
		i = s.parent[i]
	}
	return i
}

// join puts the sets of a and b together under the lower of their roots.
func (s *sets) join(a, b int) {
	a, b = s.find(a), s.find(b)
	s.parent[max(a, b)] = min(a, b)
}

// numbers counts the sets in the order of their first members and returns the
// number of each section's.
func (s *sets) numbers(docs []document) [][]int {
	number := map[int]int{}
	out := make([][]int, len(docs))
	for i := range docs {
		out[i] = make([]int, len(docs[i].sections))
		for j := range out[i] {
			root := s.find(s.base[i] + j)
			if _, ok := number[root]; !ok {
				number[root] = len(number)
			}
			out[i][j] = number[root]
		}
	}
	return out
}
