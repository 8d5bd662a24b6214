package dense

import "math"

// Norm is the gain and bias of a layer normalisation.
type Norm struct{ Gain, Bias []float32 }

// tiny keeps a division by the spread of equal numbers finite.
const tiny = 1e-12

// Normalise gives x mean nought and variance one, then the gain and bias of
// n; see Ba et al. 2016, https://arxiv.org/abs/1607.06450.
func Normalise(x []float32, n Norm) {
	size := float32(len(x))
	squares := centre(x, total(x)/size)
	by := 1 / float32(math.Sqrt(float64(squares/size)+tiny))
	stretch(x, n.Gain[:len(x)], n.Bias[:len(x)], by)
}

// centreAnywhere takes mean from x and returns the sum of the squares.
func centreAnywhere(x []float32, mean float32) float32 {
	for i := range x {
		x[i] -= mean
	}
	return Dot(x, x)
}

// stretchAnywhere multiplies x with by and gain and adds bias.
func stretchAnywhere(x, gain, bias []float32, by float32) {
	for i, v := range x {
		x[i] = float32(float32(v*by)*gain[i]) + bias[i]
	}
}
