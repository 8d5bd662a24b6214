package index

import "golang.org/x/sys/cpu"

// multiply is multiplyAnywhere, quicker on a processor with AVX2. Whole
// groups of rows are multiplied at once.
func multiply(out []float32, codes []int8, q []int16) {
	if !cpu.X86.HasAVX2 {
		multiplyAnywhere(out, codes, q)
		return
	}
	for i := 0; i < len(out); i += rowsAtOnce {
		rows, sums := codes[i*len(q):(i+rowsAtOnce)*len(q)], out[i:i+rowsAtOnce]
		kernel(&sums[0], &rows[0], &q[0], len(q))
	}
}
