package index

import (
	"cmp"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/vectors"
)

// clouds makes n vectors around n/5 directions whose numbers shrink as those
// of sentences do.
func clouds(n, width int) [][]float32 {
	r := rand.New(rand.NewPCG(1, 2))
	middles := make([][]float32, max(1, n/5))
	for i := range middles {
		middles[i] = make([]float32, width)
		for k := range middles[i] {
			middles[i][k] = float32(r.NormFloat64() / math.Sqrt(float64(k+1)))
		}
		unit(middles[i])
	}
	out := make([][]float32, n)
	for i := range out {
		v := slices.Clone(middles[r.IntN(len(middles))])
		for k := range v {
			v[k] += float32(r.NormFloat64() * 0.5 / math.Sqrt(float64(width)))
		}
		unit(v)
		out[i] = v
	}
	return out
}

// plainly finds the neighbours of vector i by comparing it with all others.
func plainly(all [][]float32, i, k int, from float64) []Neighbour {
	var out []Neighbour
	for at, v := range all {
		if c := vectors.Cosine(all[i], v); at != i && c >= from {
			out = append(out, Neighbour{at, c})
		}
	}
	slices.SortFunc(out, func(a, b Neighbour) int {
		return cmp.Or(cmp.Compare(b.Cosine, a.Cosine), cmp.Compare(a.At, b.At))
	})
	return out[:min(k, len(out))]
}

func TestFewVectorsAreFoundAsByComparingAll(t *testing.T) {
	for _, n := range []int{1, 2, 300, 2000} {
		all := clouds(n, 32)
		got := Neighbours(all, 3, 0.5)
		for i := 0; i < n; i += 1 + n/100 {
			if diff := gocmp.Diff(plainly(all, i, 3, 0.5), got[i], equalNil); diff != "" {
				t.Errorf("vector %d of %d: %s", i, n, diff)
			}
		}
	}
	if got := Neighbours(nil, 3, 0); len(got) != 0 {
		t.Errorf("no vectors: %v", got)
	}
}

// equalNil takes an empty list for none.
var equalNil = gocmp.Comparer(func(a, b []Neighbour) bool { return slices.Equal(a, b) })

func TestRecall(t *testing.T) {
	const n, k = 20000, 10
	all := clouds(n, 256)
	got := Neighbours(all, k, -1)
	found, wanted := 0, 0
	for i := 0; i < n; i += 100 {
		for _, want := range plainly(all, i, k, -1) {
			wanted++
			if slices.Contains(got[i], want) {
				found++
			}
		}
	}
	recall := float64(found) / float64(wanted)
	t.Logf("recall %.4f", recall)
	if recall < 0.98 {
		t.Errorf("recall %.4f, want 0.98 or more", recall)
	}
}

func TestSameForAnyCores(t *testing.T) {
	all := clouds(5000, 64)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	want := Neighbours(all, 5, 0.2)
	runtime.GOMAXPROCS(2)
	if diff := gocmp.Diff(want, Neighbours(all, 5, 0.2)); diff != "" {
		t.Error(diff)
	}
}

func TestMultiplyIsExact(t *testing.T) {
	b := newBlock(clouds(40, 48))
	for _, v := range clouds(5, 48) {
		got, want := make([]float32, 40), make([]float32, 40)
		multiply(got, b.codes, round(v))
		multiplyAnywhere(want, b.codes, round(v))
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	}
}

func BenchmarkNeighbours(b *testing.B) {
	all := clouds(5000, 256)
	for b.Loop() {
		Neighbours(all, 10, -1)
	}
}
