package agree

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/claim"
)

// TestFindOrder turns the documents round: what is found must not change.
func TestFindOrder(t *testing.T) {
	texts := []string{
		"Free trams brought more visitors to the old town.",
		"The free trams brought more visitors into the old town.",
		"Free trams did not bring more visitors to the old town.",
		"시내로 들어오는 자동차가 5분의 1 줄었습니다.",
		"시내로 들어오는 자동차는 5분의 1 줄었다.",
		"The free trams brought many more visitors to the old town.",
	}
	found := func(order []int) []string {
		var turns []said
		for d, i := range order {
			turns = append(turns, said{d, i, texts[i], claim.Assertion, false, 0})
		}
		in := input(turns)
		var out []string
		for _, r := range Find(in) {
			a, b := in.Sentences[r.A].Text, in.Sentences[r.B].Text
			out = append(out, min(a, b)+" | "+max(a, b)+" | "+r.Reason[:len("says the ")+2])
		}
		slices.Sort(out)
		return out
	}
	want := found([]int{0, 1, 2, 3, 4, 5})
	if len(want) == 0 {
		t.Fatal("nothing found")
	}
	for _, order := range [][]int{{5, 4, 3, 2, 1, 0}, {3, 0, 5, 1, 4, 2}} {
		if d := cmp.Diff(want, found(order)); d != "" {
			t.Errorf("order %v (-want +got):\n%s", order, d)
		}
	}
}

func FuzzOpening(f *testing.F) {
	for _, s := range []string{"Yes, but", "맞아요, 그런데", "no no", "", "네\xff", "’’"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		o := &loadLexicon().openings
		if got, rest, ok := o.read(s); ok && (got.strength <= 0 || got.strength > 1 || len(rest) > len(s)) {
			t.Fatalf("read(%q) = %+v, %q", s, got, rest)
		}
		o.turnsBack(s)
	})
}
