package dense

import "golang.org/x/sys/cpu"

// quickly reports whether the code for AVX2, which takes sixteen numbers at
// once, can be used.
func quickly(x []float32) bool { return cpu.X86.HasAVX2 && len(x) > 0 && len(x)%lanes == 0 }

// top is the largest absolute value.
func top(x []float32) float32 {
	if quickly(x) {
		return topAVX2(&x[0], len(x))
	}
	return topAnywhere(x)
}

// round writes x times up to row, rounded.
func round(row []int16, x []float32, up float32) {
	if quickly(x) {
		roundAVX2(&row[0], &x[0], len(x), up, toWhole)
		return
	}
	roundAnywhere(row, x, up)
}

// Add adds y to x.
func Add(x, y []float32) {
	if quickly(x) {
		y = y[:len(x)]
		addAVX2(&x[0], &y[0], len(x))
		return
	}
	addAnywhere(x, y)
}

func dot(x, y []float32) float32 {
	if quickly(x) {
		return dotAVX2(&x[0], &y[0], len(x))
	}
	return dotAnywhere(x, y)
}

// normalise normalises vectors four by four, and returns those that are left.
func normalise(x []float32, n Norm) []float32 {
	width := len(n.Gain)
	for quickly(n.Gain) && len(x) >= 4*width {
		var means, squares [4]float32
		sumsAVX2(&x[0], 4*width, width, &means[0])
		for r := range means {
			means[r] /= float32(width)
		}
		centreAVX2(&x[0], 4*width, width, &means[0], &squares[0])
		for _, s := range squares {
			stretchAVX2(&x[0], &n.Gain[0], &n.Bias[:width][0], width, spread(s, width))
			x = x[width:]
		}
	}
	return x
}

// abreast is how many numbers activateAVX2 takes at once.
const abreast = 64

func activate(out, input, bias []float32, parts [][]float32) {
	if !quickly(out) || len(out)%abreast != 0 || len(parts) == 0 {
		activateAnywhere(out, input, bias, parts)
		return
	}
	activateAVX2(&out[0], &input[0], &bias[0], len(out), &parts[0], len(parts))
}

func decode(out []float32, codes []uint8, step, low float32) {
	if !quickly(out) {
		decodeAnywhere(out, codes, step, low)
		return
	}
	decodeAVX2(&out[0], &codes[0], len(out), step, low)
}

func tanh(x []float32) {
	if !quickly(x) {
		tanhAnywhere(x)
		return
	}
	terms := newSeries()
	tanhAVX2(&x[0], len(x), &terms[0], twice)
}
