package dense

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/cpu"
)

// Pieces heed each other with AVX2 as without, however many there are.
func TestAttentionWithAVX2(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(9, 10))
	decay := NewCurve(0, 16, func(x float64) float64 { return math.Exp(-x) })
	for n := 1; n < 60; n++ {
		width := Head * (1 + r.IntN(4))
		list := func() []float32 {
			x := make([]float32, (n+1)*width)
			for i := range x {
				x[i] = float32(r.NormFloat64() * 3)
			}
			return x
		}
		var asks Asks
		var extra Eight
		count := min(n, len(extra))
		asks.Ask(list()[:(count-1)*width+Head], width)
		for p := range extra {
			extra[p] = float32(r.NormFloat64())
		}
		keys, values := list(), list()
		want, got := make([]Eight, n), make([]Eight, n)
		scoresAnywhere(want, &asks, keys, width, 0.18, &extra)
		Scores(got, &asks, keys, width, 0.18, &extra)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("scores of %d: %s", n, diff)
		}
		decay.sharesAnywhere(want)
		decay.Shares(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("shares of %d: %s", n, diff)
		}
		plain, quick := list(), list()
		for p := 0; p < count; p += 2 {
			blendAnywhere(plain[p*width:], want, p, values, width)
		}
		Blend(quick, count, got, values, width)
		for p := range count {
			if diff := cmp.Diff(plain[p*width:][:Head], quick[p*width:][:Head]); diff != "" {
				t.Fatalf("sums of %d: %s", n, diff)
			}
		}
	}
}

func TestBendWithAVX2(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(11, 12))
	c := NewCurve(-6, 6, func(x float64) float64 { return x * (1 + math.Erf(x/math.Sqrt2)) / 2 })
	for range 200 {
		want := append(anyNumbers(r), -6, 6, 0, 5.9999995, -5.9999995, 6.0000005, -1e30, 1e30,
			float32(math.Inf(1)), float32(math.Inf(-1)), 1, -1, 2, -2, 3, -3)
		for i := range 32 {
			want[i] = float32(r.NormFloat64() * 4)
		}
		got := slices.Clone(want)
		c.bendAnywhere(want)
		c.Bend(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	}
}
