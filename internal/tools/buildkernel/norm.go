package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// What is normalised are four vectors side by side, two of them in a register,
// so that each can be summed in four lanes.
const (
	quad = 4 * 4 // bytes
	step = 4     // quads that are taken at once
)

func sums() {
	TEXT("sumsAVX2", NOSPLIT, "func(x *float32, next, n int, out *float32)")
	Doc("sumsAVX2 writes the sums of four vectors of n numbers, a multiple of 16, which lie",
		"next bytes apart, each summed in four lanes. It needs AVX2.")
	Pragma("noescape")
	x := threes(Load(Param("x"), GP64()), Load(Param("next"), GP64()), 4)
	quads("loop_sums", x, func(at [4]Mem, pair int) reg.VecVirtual { return load2(at, pair) })
}

func centre() {
	TEXT("centreAVX2", NOSPLIT, "func(x *float32, next, n int, means, out *float32)")
	Doc("centreAVX2 takes the means from four vectors of n numbers, a multiple of 16, which",
		"lie next bytes apart, and writes the sums of the squares of what is left, each",
		"summed in four lanes. It needs AVX2.")
	Pragma("noescape")
	x := threes(Load(Param("x"), GP64()), Load(Param("next"), GP64()), 4)
	from := Load(Param("means"), GP64())
	var means [2]reg.VecVirtual
	for pair := range means {
		upper := XMM()
		means[pair] = YMM()
		VBROADCASTSS(Mem{Base: from, Disp: 8 * pair}, means[pair].AsX())
		VBROADCASTSS(Mem{Base: from, Disp: 8*pair + 4}, upper)
		VINSERTF128(Imm(1), upper, means[pair], means[pair])
	}
	quads("loop_centre", x, func(at [4]Mem, pair int) reg.VecVirtual {
		part := load2(at, pair)
		VSUBPS(means[pair], part, part)
		VMOVUPS(part.AsX(), at[2*pair])
		VEXTRACTF128(Imm(1), part, at[2*pair+1])
		VMULPS(part, part, part)
		return part
	})
}

// load2 loads four numbers of the two vectors of a pair.
func load2(at [4]Mem, pair int) reg.VecVirtual {
	part := YMM()
	VMOVUPS(at[2*pair], part.AsX())
	VINSERTF128(Imm(1), at[2*pair+1], part, part)
	return part
}

// quads sums what next makes of four numbers of each of a pair of vectors.
func quads(label string, x rows, next func(at [4]Mem, pair int) reg.VecVirtual) {
	n, out := Load(Param("n"), GP64()), Load(Param("out"), GP64())
	sums := [2]reg.VecVirtual{zero(), zero()}
	Label(label)
	for k := range step {
		at := [4]Mem(x.at)
		for r := range at {
			at[r].Disp = quad * k
		}
		for pair, sum := range sums {
			VADDPS(next(at, pair), sum, sum)
		}
	}
	again(label, n, x.bases...)
	for pair, sum := range sums {
		VHADDPS(sum, sum, sum)
		VHADDPS(sum, sum, sum)
		VMOVSS(sum.AsX(), Mem{Base: out, Disp: 8 * pair})
		upper := XMM()
		VEXTRACTF128(Imm(1), sum, upper)
		VMOVSS(upper, Mem{Base: out, Disp: 8*pair + 4})
	}
	VZEROUPPER()
	RET()
}

func stretch() {
	TEXT("stretchAVX2", NOSPLIT, "func(x, gain, bias *float32, n int, by float32)")
	Doc("stretchAVX2 makes of n numbers, a multiple of 16, their products with by and with",
		"gain, plus bias. It needs AVX2.")
	Pragma("noescape")
	x, gain, bias := Load(Param("x"), GP64()), Load(Param("gain"), GP64()), Load(Param("bias"), GP64())
	n, by := Load(Param("n"), GP64()), broadcast("by")
	Label("loop_stretch")
	for h := range 2 {
		part := YMM()
		VMULPS(Mem{Base: x, Disp: register * h}, by, part)
		VMULPS(Mem{Base: gain, Disp: register * h}, part, part)
		VADDPS(Mem{Base: bias, Disp: register * h}, part, part)
		VMOVUPS(part, Mem{Base: x, Disp: register * h})
	}
	again("loop_stretch", n, x, gain, bias)
	VZEROUPPER()
	RET()
}
