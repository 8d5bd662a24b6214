package index

import (
	"cmp"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

// clouds makes n vectors of unit length around n/5 directions whose numbers
// shrink as those of sentences do.
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

func unit(v []float32) {
	var squares float64
	for _, x := range v {
		squares += float64(x) * float64(x)
	}
	for i, x := range v {
		v[i] = float32(float64(x) / math.Sqrt(squares))
	}
}

// plainly finds the neighbours of vector i by comparing it with all others.
func plainly(all [][]float32, i, k int) []Neighbour {
	out := []Neighbour{}
	for at, v := range all {
		if at != i {
			out = append(out, Neighbour{at, cosine(all[i], v)})
		}
	}
	slices.SortFunc(out, func(a, b Neighbour) int {
		return cmp.Or(cmp.Compare(b.Cosine, a.Cosine), cmp.Compare(a.At, b.At))
	})
	return out[:min(k, len(out))]
}

// recall is how many of the true neighbours of every so manieth vector are
// found.
func recall(all [][]float32, got [][]Neighbour, k, step int) float64 {
	found, wanted := 0, 0
	for i := 0; i < len(all); i += step {
		for _, want := range plainly(all, i, k) {
			wanted++
			if slices.Contains(got[i], want) {
				found++
			}
		}
	}
	return float64(found) / float64(wanted)
}

func TestFewVectorsAreFoundAsByComparingAll(t *testing.T) {
	for _, n := range []int{1, 2, 31, 300, 2000} {
		all := clouds(n, 30)
		got := Neighbours(all, 3)
		for i := 0; i < n; i += 1 + n/100 {
			if diff := gocmp.Diff(plainly(all, i, 3), got[i]); diff != "" {
				t.Errorf("vector %d of %d: %s", i, n, diff)
			}
		}
	}
	if got := Neighbours(nil, 3); len(got) != 0 {
		t.Errorf("no vectors: %v", got)
	}
}

func TestNothingIsNearNothing(t *testing.T) {
	all := [][]float32{{0, 0, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0}}
	want := [][]Neighbour{{{1, 0}, {2, 0}}, {{0, 0}, {2, 0}}, {{0, 0}, {1, 0}}}
	if diff := gocmp.Diff(want, Neighbours(all, 5)); diff != "" {
		t.Error(diff)
	}
}

func TestRecallAmongMany(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	all := clouds(Few+5000, 64)
	got := recall(all, Neighbours(all, 10), 10, 200)
	t.Logf("recall %.4f", got)
	if got < 0.98 {
		t.Errorf("recall %.4f, want 0.98 or more", got)
	}
}

// sorted is Neighbours with lists around centres, as for many vectors.
func sorted(all [][]float32, k int, by tiler) [][]Neighbour {
	x := &index{vectors: all, by: by, width: (len(all[0]) + group - 1) / group * group}
	x.sort()
	x.probes = 4
	return x.neighbours(k)
}

func TestSameForAnyCores(t *testing.T) {
	all := clouds(3000, 64)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	want := sorted(all, 5, quickest())
	runtime.GOMAXPROCS(2)
	if diff := gocmp.Diff(want, sorted(all, 5, quickest())); diff != "" {
		t.Error(diff)
	}
}

func TestSameOnEveryProcessor(t *testing.T) {
	all := clouds(2000, 52)
	want := sorted(all, 5, tileAnywhere)
	for name, by := range tilers() {
		if diff := gocmp.Diff(want, sorted(all, 5, by)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestTiles compares tilers on the largest numbers there are, and on ordinary
// ones.
func TestTiles(t *testing.T) {
	all := clouds(40, 1024)
	for k := range all[0] {
		sign := float32(1 - k%2*2)
		all[0][k], all[33][k] = sign/32, -sign/32
	}
	ids := upTo(len(all))
	l := pack(all, ids, 1024)
	var rows [queries]*int8
	var want tile
	for q := range rows {
		query := newQuery(all[q], 1024)
		rows[q], want.bias[q], want.least[q] = &query.numbers[0], query.bias, 1000
	}
	for at := 0; at < len(l.scale); at += padded {
		tileAnywhere(&want, &rows, l.codes[at*1024:], l.scale[at:], 1024)
		for name, by := range tilers() {
			got := tile{bias: want.bias, least: want.least}
			by(&got, &rows, l.codes[at*1024:], l.scale[at:], 1024)
			if diff := gocmp.Diff(want.hits, got.hits); diff != "" {
				t.Errorf("%s: hits %s", name, diff)
			}
			for q := range want.scores {
				for i, w := range want.scores[q] {
					if math.Float32bits(w) != math.Float32bits(got.scores[q][i]) && w == w {
						t.Errorf("%s: query %d, vector %d: %v, want %v", name, q, i, got.scores[q][i], w)
					}
				}
			}
		}
	}
}

func TestBest(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	b := newBests(1, 7)[0]
	var all []scored
	for i := range 500 {
		s := scored{float32(r.IntN(1000)) + float32(i)/1000, int32(i)}
		all = append(all, s)
		b.offer(s)
	}
	slices.SortFunc(all, func(x, y scored) int { return cmp.Compare(y.score, x.score) })
	slices.SortFunc(b.kept, func(x, y scored) int { return cmp.Compare(y.score, x.score) })
	if diff := gocmp.Diff(all[:7], b.kept, gocmp.AllowUnexported(scored{})); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkTile(b *testing.B) {
	all := clouds(padded, 256)
	ids := upTo(len(all))
	l := pack(all, ids, 256)
	var rows [queries]*int8
	for q := range rows {
		rows[q] = &newQuery(all[q], 256).numbers[0]
	}
	for name, by := range tilers() {
		b.Run(name, func(b *testing.B) {
			var t tile
			for b.Loop() {
				by(&t, &rows, l.codes, l.scale, 256)
			}
			b.ReportMetric(float64(b.N)*queries*padded*256/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}

func BenchmarkNeighbours(b *testing.B) {
	all := clouds(5000, 256)
	for b.Loop() {
		Neighbours(all, 10)
	}
}
