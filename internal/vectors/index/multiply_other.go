//go:build !amd64

package index

// multiply is multiplyAnywhere.
func multiply(out []float32, codes []int8, q []int16) { multiplyAnywhere(out, codes, q) }
