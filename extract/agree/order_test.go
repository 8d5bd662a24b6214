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

// TestOpening reads the side that replies begin with.
func TestOpening(t *testing.T) {
	tests := []struct {
		text     string
		ok       bool
		agrees   bool
		strength float64
	}{
		{"Exactly.", true, true, 0.9},
		{"Yes, that's right, and more.", true, true, 0.9},
		{"Well, I'd push back on that.", true, false, 0.9},
		{"No, it is louder.", true, false, 0.6},
		{"No serious person says so.", false, false, 0},
		{"Right now the trams are full.", false, false, 0},
		{"It is loud in the old town.", false, false, 0},
		{"That's not true.", true, false, 0.9},
		{"네, 맞아요.", true, true, 0.9},
		{"네 그렇군요.", true, true, 0.4},
		{"예를 들어 보겠습니다.", false, false, 0},
		{"그건 아니라고 봐요.", true, false, 0.9},
		{"전차는 무료입니다.", false, false, 0},
		{"", false, false, 0},
	}
	for _, tt := range tests {
		got, _, ok := cuesOnce().opening(tt.text)
		if ok != tt.ok || ok && (got.agrees != tt.agrees || got.strength != tt.strength) {
			t.Errorf("opening(%q) = %+v, %v; want %+v", tt.text, got, ok, tt)
		}
	}
}

func FuzzOpening(f *testing.F) {
	for _, s := range []string{"Yes, but", "맞아요, 그런데", "no no", "네\xff", "’’"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c := cuesOnce()
		if got, rest, ok := c.opening(s); ok && (got.strength <= 0 || got.strength > 1 || len(rest) > len(s)) {
			t.Fatalf("opening(%q) = %+v, %q", s, got, rest)
		}
		c.turnsBack(s)
	})
}
