package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// A panel holds sixteen rows of weights, two numbers of each side by side.
const panelBytes = 64

// shape is how a kernel uses its registers: it multiplies rows vectors with
// columns registers of weights.
type shape struct {
	name, needs   string
	rows, columns int
	perPanel      int // registers of weights that make a panel
	register      func() reg.VecVirtual
	multiply      func(weights, numbers, sums reg.VecVirtual)
}

var avx512 = shape{"productsAVX512", "AVX-512 F and VNNI", 6, 2, 1, ZMM,
	func(weights, numbers, sums reg.VecVirtual) { VPDPWSSD(weights, numbers, sums) }}

var avx2 = shape{"productsAVX2", "AVX2", 4, 2, 2, YMM,
	func(weights, numbers, sums reg.VecVirtual) {
		product := YMM()
		VPMADDWD(weights, numbers, product)
		VPADDD(product, sums, sums)
	}}

// width is how many bytes a register holds.
func (s *shape) width() int { return panelBytes / s.perPanel }

func products(s shape) {
	TEXT(s.name, NOSPLIT, "func(out *float32, next int, panels *int16, scale, bias *float32, x *int16, n int, by *float32)")
	Doc(s.name+" multiplies vectors of n numbers, an even number, which follow each other in x,",
		"with panels of weights, and writes the products, scaled by those of the rows",
		"and of the vectors, plus the bias of the rows, to out, where those of a vector",
		"lie next bytes after those of the one before. It needs "+s.needs+".")
	Pragma("noescape")
	sums := s.zeros()
	size := Load(Param("n"), GP64())
	weights := s.weightsAt(size)
	ADDQ(size, size) // bytes of a vector
	x := threes(Load(Param("x"), GP64()), size, s.rows)
	left := GP64()
	MOVQ(size, left)

	Label("loop_" + s.name)
	column := make([]reg.VecVirtual, s.columns)
	for c := range column {
		column[c] = s.register()
		load(&s, weights[c], column[c])
	}
	for r := range s.rows {
		numbers := s.register()
		VPBROADCASTD(x.at[r], numbers)
		for c := range column {
			s.multiply(column[c], numbers, sums[r][c])
		}
	}
	for _, base := range x.bases {
		ADDQ(Imm(4), base)
	}
	ADDQ(Imm(panelBytes), weights[0].Base)
	SUBQ(Imm(4), left)
	JNE(LabelRef("loop_" + s.name))

	s.store(sums)
	VZEROUPPER()
	RET()
}

func (s *shape) zeros() [][]reg.VecVirtual {
	sums := make([][]reg.VecVirtual, s.rows)
	for r := range sums {
		for range s.columns {
			sum := s.register()
			if s.width() == panelBytes {
				VPXORD(sum, sum, sum)
			} else {
				VPXOR(sum, sum, sum)
			}
			sums[r] = append(sums[r], sum)
		}
	}
	return sums
}

// weightsAt is where the registers of weights begin; a panel has n/2 times
// panelBytes.
func (s *shape) weightsAt(n reg.Register) []Mem {
	base, panel := Load(Param("panels"), GP64()), GP64()
	MOVQ(n, panel)
	SHLQ(Imm(5), panel)
	var out []Mem
	for c := range s.columns {
		m := Mem{Base: base, Disp: c % s.perPanel * s.width()}
		if c >= s.perPanel {
			m.Index, m.Scale = panel, 1
		}
		out = append(out, m)
	}
	return out
}

// rows are where vectors lie that follow each other.
type rows struct {
	bases []reg.Register
	at    []Mem
}

// threes returns where n things lie that are size bytes apart: a pointer for
// every three.
func threes(first, size reg.Register, n int) rows {
	out := rows{bases: []reg.Register{first}}
	for r := range n {
		if r > 0 && r%3 == 0 {
			next := GP64()
			LEAQ(Mem{Base: out.bases[len(out.bases)-1], Index: size, Scale: 2}, next)
			ADDQ(size, next)
			out.bases = append(out.bases, next)
		}
		m := Mem{Base: out.bases[r/3]}
		if r%3 > 0 {
			m.Index, m.Scale = size, uint8(r%3)
		}
		out.at = append(out.at, m)
	}
	return out
}

// store scales the sums and writes them.
func (s *shape) store(sums [][]reg.VecVirtual) {
	scale, bias, by := Load(Param("scale"), GP64()), Load(Param("bias"), GP64()), Load(Param("by"), GP64())
	out := threes(Load(Param("out"), GP64()), Load(Param("next"), GP64()), s.rows)
	for r := range sums {
		vector := s.register()
		VBROADCASTSS(Mem{Base: by, Disp: 4 * r}, vector)
		for c, sum := range sums[r] {
			factor := s.register()
			VMULPS(Mem{Base: scale, Disp: c * s.width()}, vector, factor)
			VCVTDQ2PS(sum, sum)
			VMULPS(factor, sum, sum)
			VADDPS(Mem{Base: bias, Disp: c * s.width()}, sum, sum)
			at := out.at[r]
			at.Disp = c * s.width()
			VMOVUPS(sum, at)
		}
	}
}

// load loads a register of weights.
func load(s *shape, from Mem, to reg.VecVirtual) {
	if s.width() == panelBytes {
		VMOVDQU32(from, to)
	} else {
		VMOVDQU(from, to)
	}
}
