package dense

import "golang.org/x/sys/cpu"

// Quickest is the best multiplier for this processor.
func Quickest() Multiplier {
	switch {
	case cpu.X86.HasAVX512F && cpu.X86.HasAVX512VNNI:
		return multiplyAVX512
	case cpu.X86.HasAVX2:
		return multiplyAVX2
	}
	return Anywhere
}

// multiplyAVX512 needs a processor with AVX-512 F and VNNI.
func multiplyAVX512(out []float32, m *Factor, x *Whole) {
	tiles{rows: 6, columns: 2 * panelRows, products: productsAVX512}.multiply(out, m, x)
}

// multiplyAVX2 needs a processor with AVX2.
func multiplyAVX2(out []float32, m *Factor, x *Whole) {
	tiles{rows: 4, columns: panelRows, products: productsAVX2}.multiply(out, m, x)
}

// tiles is a way to multiply some vectors with some rows of weights at once.
type tiles struct {
	rows, columns int
	products      func(out *float32, next int, panels *int16, scale, bias *float32, x *int16, n int, by *float32)
}

// multiply goes through all tiles; what stands over the end of the product is
// computed aside.
func (t tiles) multiply(out []float32, m *Factor, x *Whole) {
	aside := make([]float32, t.rows*t.columns)
	for o := 0; o < m.Out; o += t.columns {
		for i := 0; i < len(x.Scale); i += t.rows {
			if i+t.rows <= len(x.Scale) && o+t.columns <= m.Out {
				t.tile(out[i*m.Out+o:], m.Out, m, o, x, i)
				continue
			}
			t.tile(aside, t.columns, m, o, x, i)
			for r := range min(t.rows, len(x.Scale)-i) {
				copy(out[(i+r)*m.Out+o:(i+r+1)*m.Out], aside[r*t.columns:][:t.columns])
			}
		}
	}
}

// tile multiplies the vectors from i on with the rows from o on.
func (t tiles) tile(out []float32, width int, m *Factor, o int, x *Whole, i int) {
	by := x.Scale[i:cap(x.Scale)]
	t.products(&out[0], 4*width, &m.panels[o*m.In], &m.scale[o], &m.bias[o], &x.numbers[i*x.width], m.In, &by[:1][0])
}
