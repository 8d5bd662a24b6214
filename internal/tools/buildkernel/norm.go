package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// sixteen sums numbers in sixteen lanes: next gives the next eight of them.
func sixteen(label string, n reg.Register, next func(at int) reg.VecVirtual, vectors ...reg.Register) {
	sums := [2]reg.VecVirtual{zero(), zero()}
	Label(label)
	for h, sum := range sums {
		VADDPS(next(register*h), sum, sum)
	}
	again(label, n, vectors...)
	VADDPS(sums[1], sums[0], sums[0])
	Store(across(sums[0], VADDPS), ReturnIndex(0))
	VZEROUPPER()
	RET()
}

func dot() {
	TEXT("dotAVX2", NOSPLIT, "func(x, y *float32, n int) float32")
	Doc("dotAVX2 is the product of two vectors of n numbers, a multiple of 16, summed in",
		"sixteen lanes. It needs AVX2.")
	Pragma("noescape")
	x, y, n := Load(Param("x"), GP64()), Load(Param("y"), GP64()), Load(Param("n"), GP64())
	sixteen("loop_dot", n, func(at int) reg.VecVirtual {
		part := YMM()
		VMOVUPS(Mem{Base: x, Disp: at}, part)
		VMULPS(Mem{Base: y, Disp: at}, part, part)
		return part
	}, x, y)
}

func sum() {
	TEXT("sumAVX2", NOSPLIT, "func(x *float32, n int) float32")
	Doc("sumAVX2 is the sum of n numbers, a multiple of 16, in sixteen lanes. It needs AVX2.")
	Pragma("noescape")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	sixteen("loop_sum", n, func(at int) reg.VecVirtual {
		part := YMM()
		VMOVUPS(Mem{Base: x, Disp: at}, part)
		return part
	}, x)
}

func centre() {
	TEXT("centreAVX2", NOSPLIT, "func(x *float32, n int, mean float32) float32")
	Doc("centreAVX2 takes mean from n numbers, a multiple of 16, and returns the sum of the",
		"squares of what is left, in sixteen lanes. It needs AVX2.")
	Pragma("noescape")
	x, n, mean := Load(Param("x"), GP64()), Load(Param("n"), GP64()), broadcast("mean")
	sixteen("loop_centre", n, func(at int) reg.VecVirtual {
		part := YMM()
		VMOVUPS(Mem{Base: x, Disp: at}, part)
		VSUBPS(mean, part, part)
		VMOVUPS(part, Mem{Base: x, Disp: at})
		VMULPS(part, part, part)
		return part
	}, x)
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
