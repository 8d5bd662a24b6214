//go:build !amd64

package dense

func top(x []float32) float32 { return topAnywhere(x) }

func round(row []int16, x []float32, up float32) { roundAnywhere(row, x, up) }

// Add adds y to x.
func Add(x, y []float32) { addAnywhere(x, y) }

func dot(x, y []float32) float32 { return dotAnywhere(x, y) }

func normalise(x []float32, n Norm) []float32 { return x }

func activate(out, input, bias []float32, parts [][]float32) {
	activateAnywhere(out, input, bias, parts)
}

func decode(out []float32, codes []uint8, step, low float32) { decodeAnywhere(out, codes, step, low) }

func tanh(x []float32) { tanhAnywhere(x) }
