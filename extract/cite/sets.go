package cite

import "github.com/whosaid/whosaid/internal/disjoint"

// sets joins the sections of all documents into disjoint sets.
type sets struct {
	base []int // document → number of its first section
	*disjoint.Sets
}

func newSets(docs []document) *sets {
	s := &sets{base: make([]int, len(docs))}
	n := 0
	for i := range docs {
		s.base[i] = n
		n += len(docs[i].sections)
	}
	s.Sets = disjoint.New(n)
	return s
}

// numbers counts the sets in the order of their first members and returns the
// number of each section's.
func (s *sets) numbers(docs []document) [][]int {
	number := map[int]int{}
	out := make([][]int, len(docs))
	for i := range docs {
		out[i] = make([]int, len(docs[i].sections))
		for j := range out[i] {
			root := s.Root(s.base[i] + j)
			if _, ok := number[root]; !ok {
				number[root] = len(number)
			}
			out[i][j] = number[root]
		}
	}
	return out
}
