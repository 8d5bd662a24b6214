package disjoint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSets(t *testing.T) {
	s := New(5)
	s.Join(4, 2)
	s.Join(3, 4)
	s.Join(1, s.Add())
	got := []int{}
	for i := range 6 {
		got = append(got, s.Root(i))
	}
	if diff := cmp.Diff([]int{0, 1, 2, 2, 2, 1}, got); diff != "" {
		t.Error(diff)
	}
}
