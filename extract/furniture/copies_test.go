package furniture

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/disjoint"
)

// Who is a copy of whom does not hang on where one looks for it: all pairs give
// the same.
func TestCopies(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 40 {
		sketches := made(r, 30)
		sets, shared := disjoint.New(len(sketches)), 0
		for d := range sketches {
			for other := range d {
				if own := lowest(sketches[d].shingles); len(own) > 0 && isCopy(own, lowest(sketches[other].shingles)) {
					sets.Join(other, d)
					shared++
				}
			}
		}
		want := make([]int, len(sketches))
		for d := range want {
			want[d] = sets.Root(d)
		}
		if shared < 3 {
			t.Fatalf("only %d copies to find", shared)
		}
		if diff := cmp.Diff(want, copies(sketches)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// made are sketches that share the words of a show, and some of them more.
func made(r *rand.Rand, n int) []sketch {
	out := make([]sketch, n)
	for d := range out {
		from := uint32(1+r.IntN(n/5)) * 1000
		for i := range uint32(40 + r.IntN(60)) {
			switch r.IntN(8) {
			case 0:
				out[d].shingles = append(out[d].shingles, i%40) // of the show
			case 1:
				out[d].shingles = append(out[d].shingles, r.Uint32())
			default:
				out[d].shingles = append(out[d].shingles, from+i)
			}
		}
	}
	return out
}
