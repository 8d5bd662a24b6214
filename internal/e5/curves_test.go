package e5

import (
	"math"
	"testing"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

func TestCurvesAreNear(t *testing.T) {
	c := newCurves()
	for x := float32(-9); x < 9; x += 0.0137 {
		got := []float32{x}
		c.bend.Bend(got)
		if want := float64(x) * (1 + math.Erf(float64(x)/math.Sqrt2)) / 2; math.Abs(float64(got[0])-want) > 1e-5 {
			t.Errorf("bend of %v is %v, want %v", x, got[0], want)
		}
	}
	shares := []dense.Eight{{1}, {3}, {-40}, {2.5}}
	c.decay.Shares(shares)
	sum := math.Exp(1) + math.Exp(3) + math.Exp(2.5)
	for i, want := range []float64{math.Exp(1) / sum, math.Exp(3) / sum, 0, math.Exp(2.5) / sum} {
		if math.Abs(float64(shares[i][0])-want) > 1e-5 {
			t.Errorf("share %d is %v, want %v", i, shares[i][0], want)
		}
	}
}
