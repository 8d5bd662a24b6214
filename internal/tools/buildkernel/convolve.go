package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// sliceBytes is the size of the header of a slice, which begins with where
// the slice begins.
const sliceBytes = 24

// abreast is how many registers of a vector are summed side by side.
const abreast = 8

func activate() {
	TEXT("activateAVX2", NOSPLIT, "func(out, input, bias *float32, n int, parts *[]float32, count int)")
	Doc("activateAVX2 adds up bias and count parts, one or more, of n numbers each, a multiple of 64,",
		"puts nought for what is below, adds input and writes it to out. It needs AVX2.")
	Pragma("noescape")
	out, input, bias := Load(Param("out"), GP64()), Load(Param("input"), GP64()), Load(Param("bias"), GP64())
	n, parts, count := Load(Param("n"), GP64()), Load(Param("parts"), GP64()), Load(Param("count"), GP64())
	nought, at := zero(), GP64()
	XORQ(at, at)
	var sums [abreast]reg.VecVirtual

	Label("loop_activate")
	for k := range sums {
		sums[k] = YMM()
		VMOVUPS(Mem{Base: bias, Index: at, Scale: 1, Disp: register * k}, sums[k])
	}
	part, left, from := GP64(), GP64(), GP64()
	MOVQ(parts, part)
	MOVQ(count, left)
	Label("part_activate")
	MOVQ(Mem{Base: part}, from)
	for k, sum := range sums {
		VADDPS(Mem{Base: from, Index: at, Scale: 1, Disp: register * k}, sum, sum)
	}
	ADDQ(Imm(sliceBytes), part)
	DECQ(left)
	JNE(LabelRef("part_activate"))

	for k, sum := range sums {
		VMAXPS(nought, sum, sum)
		VADDPS(Mem{Base: input, Index: at, Scale: 1, Disp: register * k}, sum, sum)
		VMOVUPS(sum, Mem{Base: out, Index: at, Scale: 1, Disp: register * k})
	}
	ADDQ(U32(register*abreast), at)
	SUBQ(Imm(eight*abreast), n)
	JNE(LabelRef("loop_activate"))
	VZEROUPPER()
	RET()
}

func decode() {
	TEXT("decodeAVX2", NOSPLIT, "func(out *float32, codes *uint8, n int, step, low float32)")
	Doc("decodeAVX2 writes n codes, a multiple of 16, times step, plus low, to out. It needs",
		"AVX2.")
	Pragma("noescape")
	out, codes, n := Load(Param("out"), GP64()), Load(Param("codes"), GP64()), Load(Param("n"), GP64())
	step, low := broadcast("step"), broadcast("low")
	Label("loop_decode")
	for h := range 2 {
		part := YMM()
		VPMOVZXBD(Mem{Base: codes, Disp: eight * h}, part)
		VCVTDQ2PS(part, part)
		VMULPS(step, part, part)
		VADDPS(low, part, part)
		VMOVUPS(part, Mem{Base: out, Disp: register * h})
	}
	ADDQ(Imm(2*eight), codes)
	again("loop_decode", n, out)
	VZEROUPPER()
	RET()
}
