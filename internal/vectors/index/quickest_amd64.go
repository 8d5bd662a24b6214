package index

import "golang.org/x/sys/cpu"

// quickest is the best tiler for this processor.
func quickest() tiler {
	switch {
	case cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI:
		return func(t *tile, rows *[queries]*int8, list []uint8, scale []float32, width int) {
			tileAVX512(&t.scores[0][0], rows, &list[0], &scale[0], width)
		}
	case cpu.X86.HasAVX2:
		return tile256
	}
	return tileAnywhere
}

// tile256 needs a processor with AVX2.
func tile256(t *tile, rows *[queries]*int8, list []uint8, scale []float32, width int) {
	tileAVX2(&t.scores[0][0], rows, &list[0], &scale[0], width)
}
