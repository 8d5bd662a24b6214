//go:build !amd64

package dense

func top(x []float32) float32 { return topAnywhere(x) }

func round(row []int16, x []float32, up float32) { roundAnywhere(row, x, up) }

// Add adds y to x.
func Add(x, y []float32) { addAnywhere(x, y) }

func dot(x, y []float32) float32 { return dotAnywhere(x, y) }
