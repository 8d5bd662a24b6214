package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// What package dense makes of the exponential: the terms of its series, and
// how often it is squared.
const (
	terms   = 11
	squared = 6
)

func tanh() {
	TEXT("tanhAVX2", NOSPLIT, "func(x *float32, n int, series *float64, scale float64)")
	Doc("tanhAVX2 puts for each of n numbers, a multiple of 16, its hyperbolic tangent, by",
		"the series of the exponential for the number times scale. It needs AVX2.")
	Pragma("noescape")
	x, n, series := Load(Param("x"), GP64()), Load(Param("n"), GP64()), Load(Param("series"), GP64())
	scale, size, one, two := YMM(), YMM(), YMM(), YMM()
	a, _ := Param("scale").Resolve()
	VBROADCASTSD(a.Addr, scale)
	VPCMPEQD(size, size, size)
	VPSRLQ(Imm(1), size, size) // all but the sign
	VBROADCASTSD(Mem{Base: series, Disp: 8 * (terms - 1)}, one)
	VADDPD(one, one, two)

	Label("loop_tanh")
	var signs, parts, sums [4]reg.VecVirtual
	for h := range parts {
		signs[h], parts[h], sums[h] = YMM(), YMM(), YMM()
		VCVTPS2PD(Mem{Base: x, Disp: register / 2 * h}, parts[h])
		VANDNPD(parts[h], size, signs[h])
		VANDPD(size, parts[h], parts[h])
		VMULPD(scale, parts[h], parts[h])
		VBROADCASTSD(Mem{Base: series}, sums[h])
	}
	for k := 1; k < terms; k++ {
		term := YMM()
		VBROADCASTSD(Mem{Base: series, Disp: 8 * k}, term)
		for h, sum := range sums {
			VMULPD(parts[h], sum, sum)
			VADDPD(term, sum, sum)
		}
	}
	for range squared {
		for _, sum := range sums {
			VMULPD(sum, sum, sum)
		}
	}
	for h, sum := range sums {
		VADDPD(one, sum, sum)
		VDIVPD(sum, two, sum)
		VSUBPD(sum, one, sum)
		VORPD(signs[h], sum, sum)
		VCVTPD2PSY(sum, sum.AsX())
		VMOVUPS(sum.AsX(), Mem{Base: x, Disp: register / 2 * h})
	}
	again("loop_tanh", n, x)
	VZEROUPPER()
	RET()
}
