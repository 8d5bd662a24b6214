package dense

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// anyMatrix makes a matrix whose weights run up to limit.
func anyMatrix(r *rand.Rand, out, in, limit int) Factor {
	m := Matrix{Out: out, In: in, Weights: make([]int8, out*in), Scale: make([]float32, out)}
	for i := range m.Weights {
		m.Weights[i] = int8(r.IntN(2*limit+1) - limit)
	}
	for o := range m.Scale {
		m.Scale[o] = r.Float32() + 0.01
	}
	bias := make([]float32, out)
	for o := range bias {
		bias[o] = float32(r.NormFloat64())
	}
	return New(m, Quickest()).Plus(bias)
}

// times is the product.
func times(m Factor, x *Whole) []float32 {
	out := make([]float32, len(x.Scale)*m.Out)
	m.Times(out, x)
	return out
}

// anyWhole makes vectors for m, the last one as large as vectors get and with
// signs that make the sums of the first row as large as they get.
func anyWhole(r *rand.Rand, m Factor, count int) *Whole {
	x := &Whole{}
	x.Reset(count, m.In)
	for i := range x.numbers {
		x.numbers[i] = int16(r.IntN(2*int(m.levels)+1) - int(m.levels))
	}
	last := x.Row(count - 1)
	for i, w := range m.Weights[:m.In] {
		last[i] = int16(math.Copysign(float64(m.levels), float64(w)))
	}
	for i := range x.Scale {
		x.Scale[i] = r.Float32() + 0.01
	}
	return x
}

// plainly is times, in Whole numbers and row by row.
func plainly(m Factor, x *Whole) []float32 {
	var out []float32
	for i, by := range x.Scale {
		for o, scale := range m.Scale {
			sum := 0
			for k, v := range x.Row(i) {
				sum += int(v) * int(m.Weights[o*m.In+k])
			}
			out = append(out, float32(float32(sum)*float32(by*scale))+m.bias[o])
		}
	}
	return out
}

// multipliers are the ways to multiply that this processor has.
func multipliers() map[string]Multiplier {
	return map[string]Multiplier{"anywhere": Anywhere, "quickest": Quickest()}
}

func TestTimesIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, size := range []struct{ out, in, limit, count int }{
		{8, 16, 127, 1}, {16, 256, 127, 5}, {8, 1280, 127, 3}, {320, 512, 20, 17}, {24, 320, 1, 2},
	} {
		m := anyMatrix(r, size.out, size.in, size.limit)
		x := anyWhole(r, m, size.count)
		for name, by := range multipliers() {
			m.multiply = by
			if diff := cmp.Diff(plainly(m, x), times(m, x)); diff != "" {
				t.Errorf("%+v %s: %s", size, name, diff)
			}
		}
	}
}

func TestLevelsKeepSumsExact(t *testing.T) {
	heavy := Matrix{Out: 8, In: 16, Weights: make([]int8, 128), Scale: make([]float32, 8)}
	for i := range heavy.Weights {
		heavy.Weights[i] = -127
	}
	for _, m := range []Factor{New(heavy, Quickest()), anyMatrix(rand.New(rand.NewPCG(3, 4)), 8, 1280, 127)} {
		for o := range m.Out {
			if most := weight(m.Weights[o*m.In:(o+1)*m.In]) * int(m.levels); most >= Exact {
				t.Errorf("row %d of %d by %d: sums up to %d, want below %d", o, m.Out, m.In, most, Exact)
			}
		}
	}
}

func TestRound(t *testing.T) {
	tests := []struct {
		name  string
		x     []float32
		want  []int16
		scale float32
	}{
		{"whole", []float32{1, -2, 4, 0}, []int16{25, -50, 100, 0}, 0.04},
		{"half to even", []float32{-100, 2.5, 3.5, -0.5}, []int16{-100, 2, 4, 0}, 1},
		{"nothing", []float32{0, 0, 0, 0}, []int16{0, 0, 0, 0}, 0},
	}
	for _, tt := range tests {
		var w Whole
		w.Reset(2, 4)
		w.round(1, tt.x, 100)
		if diff := cmp.Diff(tt.want, w.Row(1)); diff != "" || w.Scale[1] != tt.scale {
			t.Errorf("%s: scale %v, want %v; %s", tt.name, w.Scale[1], tt.scale, diff)
		}
	}
}
