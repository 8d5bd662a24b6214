package vectors

import (
	"golang.org/x/sys/cpu"

	"github.com/whosaid/whosaid/internal/vectors/model"
)

// quickest is the best multiplier for this processor.
func quickest() multiplier {
	if cpu.X86.HasAVX2 {
		return multiplyAVX2
	}
	return multiplyAnywhere
}

// multiplyAVX2 needs a processor with AVX2.
func multiplyAVX2(out []float32, m *model.Matrix, x whole) {
	for o := 0; o < m.Out; o += rowsAtOnce {
		weights := m.Weights[o*m.In : (o+rowsAtOnce)*m.In]
		for i := range x.scale {
			sums, numbers := out[i*m.Out+o:][:rowsAtOnce], x.row(i)[:m.In]
			kernel(&sums[0], &weights[0], &numbers[0], m.In)
		}
	}
}
