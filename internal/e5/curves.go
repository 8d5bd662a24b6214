package e5

import (
	"math"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// curves are the two functions that layers need: the Gaussian error linear
// unit (Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415), which is
// a straight line beyond the table, and how fast shares fall.
type curves struct{ bend, decay dense.Curve }

func newCurves() curves {
	return curves{
		bend:  dense.NewCurve(-6, 6, func(x float64) float64 { return x * (1 + math.Erf(x/math.Sqrt2)) / 2 }),
		decay: dense.NewCurve(0, 16, func(x float64) float64 { return math.Exp(-x) }),
	}
}
