package agree

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/claim"
)

// stub gives texts with a word of a list one direction and others another, and
// keeps the sentences it is asked for.
type stub struct {
	near  []string
	asked *[]string
}

func (s stub) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, t := range texts {
		if strings.Contains(t, " ") {
			*s.asked = append(*s.asked, t)
		}
		out[i] = make([]float32, 4)
		if slices.ContainsFunc(s.near, func(w string) bool { return strings.Contains(t, w) }) {
			out[i][0] = 1
		} else {
			out[i][1+len(t)%3] = 1
		}
	}
	return out
}

func TestVectorsAreSpentOnCandidates(t *testing.T) {
	in := input([]said{
		{0, 0, "The trams made the old town louder.", claim.Assertion, false, 0},
		{1, 1, "구시가지는 전차 때문에 시끄러워졌다.", claim.Assertion, false, 0},
		{1, 1, "Bread is baked at night.", claim.Assertion, false, 0},
	})
	quick, asked := []string{}, []string{}
	in.Quick = stub{[]string{"trams", "전차"}, &quick}
	in.Vectors = stub{[]string{"trams", "전차"}, &asked}
	Find(in)
	if len(quick) != 3 {
		t.Errorf("quick vectors of %q, want those of all three", quick)
	}
	if diff := cmp.Diff([]string{"The trams made the old town louder.", "구시가지는 전차 때문에 시끄러워졌다."}, asked); diff != "" {
		t.Errorf("vectors of %s", diff)
	}
}
