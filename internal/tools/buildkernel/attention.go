package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Sizes of a head of attention: what it has of a piece, and how many chains
// of a product are summed side by side.
const (
	head     = 32
	chains   = 4
	register = 4 * eight // bytes
)

// broadcast fills a register with a parameter.
func broadcast(name string) reg.VecVirtual {
	out := YMM()
	a, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	VBROADCASTSS(a.Addr, out)
	return out
}

func zero() reg.VecVirtual {
	out := YMM()
	VPXOR(out, out, out)
	return out
}

func scores() {
	TEXT("scoresAVX2", NOSPLIT, "func(out, asks, keys *float32, next, n int, scale float32, extra *float32)")
	Doc("scoresAVX2 writes the products of eight pieces' 32 numbers, which lie number by",
		"number in asks, with those of n keys, which lie next bytes apart, times scale,",
		"plus extra: eight for every key. It needs AVX2.")
	Pragma("noescape")
	out, asks, keys := Load(Param("out"), GP64()), Load(Param("asks"), GP64()), Load(Param("keys"), GP64())
	next, n := Load(Param("next"), GP64()), Load(Param("n"), GP64())
	scale, extra := broadcast("scale"), YMM()
	VMOVUPS(Mem{Base: Load(Param("extra"), GP64())}, extra)
	Label("loop_scores")
	sums := [chains]reg.VecVirtual{zero(), zero(), zero(), zero()}
	for k := range head {
		part := YMM()
		VBROADCASTSS(Mem{Base: keys, Disp: 4 * k}, part)
		VMULPS(Mem{Base: asks, Disp: register * k}, part, part)
		VADDPS(part, sums[k%chains], sums[k%chains])
	}
	VADDPS(sums[1], sums[0], sums[0])
	VADDPS(sums[3], sums[2], sums[2])
	VADDPS(sums[2], sums[0], sums[0])
	VMULPS(scale, sums[0], sums[0])
	VADDPS(extra, sums[0], sums[0])
	VMOVUPS(sums[0], Mem{Base: out})
	ADDQ(next, keys)
	ADDQ(Imm(register), out)
	DECQ(n)
	JNE(LabelRef("loop_scores"))
	VZEROUPPER()
	RET()
}

func blend() {
	TEXT("blendAVX2", NOSPLIT, "func(out, shares, values *float32, next, n int)")
	Doc("blendAVX2 sums the 32 numbers of n values, which lie next bytes apart, by the",
		"shares of two pieces, of which each value has eight, and writes the sums to out,",
		"next bytes apart too. It needs AVX2.")
	Pragma("noescape")
	out, shares, values := Load(Param("out"), GP64()), Load(Param("shares"), GP64()), Load(Param("values"), GP64())
	next, n := Load(Param("next"), GP64()), Load(Param("n"), GP64())
	var sums [2][head / eight]reg.VecVirtual
	for p := range sums {
		for k := range sums[p] {
			sums[p][k] = zero()
		}
	}
	Label("loop_blend")
	for p := range sums {
		share := YMM()
		VBROADCASTSS(Mem{Base: shares, Disp: 4 * p}, share)
		for k, sum := range sums[p] {
			part := YMM()
			VMULPS(Mem{Base: values, Disp: register * k}, share, part)
			VADDPS(part, sum, sum)
		}
	}
	ADDQ(next, values)
	ADDQ(Imm(register), shares)
	DECQ(n)
	JNE(LabelRef("loop_blend"))
	for p := range sums {
		for k, sum := range sums[p] {
			VMOVUPS(sum, Mem{Base: out, Disp: register * k})
		}
		ADDQ(next, out)
	}
	VZEROUPPER()
	RET()
}
