package sorted

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSet(t *testing.T) {
	if d := cmp.Diff([]int{1, 2, 3}, Set([]int{3, 1, 2, 1, 3})); d != "" {
		t.Error(d)
	}
}

func TestCommon(t *testing.T) {
	for _, c := range []struct {
		a, b []string
		want int
	}{
		{[]string{"a", "c", "d"}, []string{"b", "c", "d", "e"}, 2},
		{[]string{"a"}, []string{"b"}, 0},
		{nil, []string{"b"}, 0},
	} {
		if got := Common(c.a, c.b); got != c.want {
			t.Errorf("Common(%v, %v) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
