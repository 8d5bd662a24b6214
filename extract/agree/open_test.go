package agree

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/e5"
)

// torn finds every pair to speak to one point, and cannot tell which way.
type torn struct{ e5.Reading }

func (r torn) Read(pairs [][2]string) []e5.Reading {
	out := make([]e5.Reading, len(pairs))
	for i := range out {
		out[i] = r.Reading
	}
	return out
}

func TestOpen(t *testing.T) {
	point := e5.Reading{Same: 0.4, Opposite: 0.3, Cosine: 0.97, Alike: 0.1, Entailed: 0.05, Denied: 0.3}
	empty, apart := point, point
	empty.Empty = 0.9
	apart.Same, apart.Opposite = 0.02, 0.03
	want := []Relation{{A: 0, B: 1, Person: -1, Reply: -1, Agrees: true, Method: Open}}
	tests := map[string]struct {
		reading e5.Reading
		people  [2]int
		want    []Relation
	}{
		"two people":     {point, [2]int{0, 1}, want},
		"one person":     {point, [2]int{0, 0}, nil},
		"nothing said":   {empty, [2]int{0, 1}, nil},
		"another matter": {apart, [2]int{0, 1}, nil},
	}
	for name, test := range tests {
		in := input([]said{
			{0, test.people[0], "The trams made the old town louder.", claim.Assertion, false, 0},
			{1, test.people[1], "구시가지는 전차 때문에 시끄러워졌다.", claim.Assertion, false, 0},
		})
		asked := []string{}
		in.Vectors, in.Reader, in.Open = stub{[]string{"trams", "전차"}, &asked}, torn{test.reading}, true
		if diff := cmp.Diff(test.want, Find(in), cmpopts.IgnoreFields(Relation{}, "Score", "Reason"), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestAnsweredIsNotOpen(t *testing.T) {
	joined := answered([]Relation{{A: 3, B: 0}, {A: -1, B: 1, Reply: 2}})
	for pair, want := range map[[2]int]bool{{0, 3}: true, {1, 2}: true, {0, 1}: false} {
		if got := joined(Relation{A: pair[0], B: pair[1]}); got != want {
			t.Errorf("%v: answered is %v", pair, got)
		}
	}
}
