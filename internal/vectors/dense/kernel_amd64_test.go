package dense

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/cpu"
)

// Where the quickest way is the one with AVX-512, that with AVX2 gives the
// same bits, for sizes that tiles do not divide.
func TestTimesWithAVX2(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(5, 6))
	for _, size := range [][3]int{{8, 16, 1}, {40, 48, 5}, {48, 384, 4}, {72, 320, 13}} {
		m := anyMatrix(r, size[0], size[1], 127)
		x := anyWhole(r, m, size[2])
		m.multiply = multiplyAVX2
		if diff := cmp.Diff(plainly(m, x), times(m, x)); diff != "" {
			t.Errorf("%v: %s", size, diff)
		}
	}
}

// Vectors are rounded and added with AVX2 as without.
func TestNumbersWithAVX2(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(7, 8))
	for range 200 {
		x, y := anyNumbers(r), anyNumbers(r)
		want, got := slices.Clone(x), slices.Clone(x)
		addAnywhere(want, y)
		Add(got, y)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("sum: %s", diff)
		}
		if want, got := dotAnywhere(x, y), dot(x, y); got != want {
			t.Fatalf("product of %v and %v is %v, want %v", x, y, got, want)
		}
		want, got = slices.Clone(x), slices.Clone(x)
		tanhAnywhere(want)
		Tanh(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("hyperbolic tangent: %s", diff)
		}
		if want, got := topAnywhere(x), top(x); got != want {
			t.Fatalf("top of %v is %v, want %v", x, got, want)
		}
		plain, quick := make([]int16, len(x)), make([]int16, len(x))
		roundAnywhere(plain, x, 2047/topAnywhere(x))
		round(quick, x, 2047/topAnywhere(x))
		if diff := cmp.Diff(plain, quick); diff != "" {
			t.Fatalf("rounded: %s", diff)
		}
	}
}

// Vectors are normalised four by four as one by one.
func TestNormaliseWithAVX2(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(15, 16))
	n := Norm{Gain: anyNumbers(r), Bias: anyNumbers(r)}
	for count := range 14 {
		var want []float32
		for range count {
			want = append(want, anyNumbers(r)...)
		}
		got := slices.Clone(want)
		for i := 0; i < len(want); i += len(n.Gain) {
			normaliseAnywhere(want[i:][:len(n.Gain)], n)
		}
		Normalise(got, n)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%d vectors: %s", count, diff)
		}
	}
}

// anyNumbers are 48 numbers of very different sizes.
func anyNumbers(r *rand.Rand) []float32 {
	x := make([]float32, 48)
	for i := range x {
		x[i] = float32(r.NormFloat64() * []float64{1e-6, 1, 400}[r.IntN(3)])
	}
	return x
}
