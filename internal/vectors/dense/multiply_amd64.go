package dense

import "golang.org/x/sys/cpu"

// Quickest is the best multiplier for this processor.
func Quickest() Multiplier {
	if cpu.X86.HasAVX2 {
		return multiplyAVX2
	}
	return Anywhere
}

// multiplyAVX2 needs a processor with AVX2.
func multiplyAVX2(out []float32, m *Factor, x Whole) {
	for o := 0; o < m.Out; o += rowsAtOnce {
		weights := m.wide[o*m.In : (o+rowsAtOnce)*m.In]
		for i := range x.Scale {
			sums, numbers := out[i*m.Out+o:][:rowsAtOnce], x.Row(i)[:m.In]
			kernel(&sums[0], &weights[0], &numbers[0], m.In)
		}
	}
}
