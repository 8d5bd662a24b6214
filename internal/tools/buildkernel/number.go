package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const eight = 8 // numbers a register of AVX2

// again goes on with the next sixteen numbers of each vector, while some of n
// are left.
func again(label string, n reg.Register, vectors ...reg.Register) {
	for _, x := range vectors {
		ADDQ(Imm(4*eight*2), x)
	}
	SUBQ(Imm(eight*2), n)
	JNE(LabelRef(label))
}

func top() {
	TEXT("topAVX2", NOSPLIT, "func(x *float32, n int) float32")
	Doc("topAVX2 is the largest absolute value of n numbers, a multiple of 16. It needs AVX2.")
	Pragma("noescape")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	sign, most := YMM(), [2]reg.VecVirtual{YMM(), YMM()}
	VPCMPEQD(sign, sign, sign)
	VPSRLD(Imm(1), sign, sign)
	for h := range most {
		VPXOR(most[h], most[h], most[h])
	}
	Label("loop_top")
	for h := range most {
		size := YMM()
		VANDPS(Mem{Base: x, Disp: 4 * eight * h}, sign, size)
		VMAXPS(size, most[h], most[h])
	}
	again("loop_top", n, x)

	VMAXPS(most[0], most[1], most[0])
	Store(across(most[0], VMAXPS), ReturnIndex(0))
	VZEROUPPER()
	RET()
}

// across makes one number of eight: those of the upper half with those of the
// lower, and so on.
func across(x reg.VecVirtual, with func(...Op)) reg.Register {
	half, other := x.AsX(), XMM()
	VEXTRACTI128(Imm(1), x, other)
	with(other, half, half)
	for _, order := range []uint8{0x4e, 0xb1} {
		VPERMILPS(Imm(uint64(order)), half, other)
		with(other, half, half)
	}
	return half
}

func round() {
	TEXT("roundAVX2", NOSPLIT, "func(row *int16, x *float32, n int, up, whole float32)")
	Doc("roundAVX2 writes n numbers times up, a multiple of 16, to row, rounded by adding",
		"whole and taking it away. It needs AVX2.")
	Pragma("noescape")
	row, x, n := Load(Param("row"), GP64()), Load(Param("x"), GP64()), Load(Param("n"), GP64())
	up, whole := broadcast("up"), broadcast("whole")
	Label("loop_round")
	part := [2]reg.VecVirtual{YMM(), YMM()}
	for h := range part {
		VMULPS(Mem{Base: x, Disp: 4 * eight * h}, up, part[h])
		VADDPS(whole, part[h], part[h])
		VSUBPS(whole, part[h], part[h])
		VCVTTPS2DQ(part[h], part[h])
	}
	VPACKSSDW(part[1], part[0], part[0])
	VPERMQ(Imm(0xd8), part[0], part[0])
	VMOVDQU(part[0], Mem{Base: row})
	ADDQ(Imm(2*eight*2), row)
	again("loop_round", n, x)
	VZEROUPPER()
	RET()
}

func add() {
	TEXT("addAVX2", NOSPLIT, "func(x, y *float32, n int)")
	Doc("addAVX2 adds the n numbers of y, a multiple of 16, to those of x. It needs AVX2.")
	Pragma("noescape")
	x, y, n := Load(Param("x"), GP64()), Load(Param("y"), GP64()), Load(Param("n"), GP64())
	Label("loop_add")
	for h := range 2 {
		part := YMM()
		VMOVUPS(Mem{Base: x, Disp: 4 * eight * h}, part)
		VADDPS(Mem{Base: y, Disp: 4 * eight * h}, part, part)
		VMOVUPS(part, Mem{Base: x, Disp: 4 * eight * h})
	}
	again("loop_add", n, x, y)
	VZEROUPPER()
	RET()
}

func dot() {
	TEXT("dotAVX2", NOSPLIT, "func(x, y *float32, n int) float32")
	Doc("dotAVX2 is the product of two vectors of n numbers, a multiple of 16, summed in",
		"sixteen lanes. It needs AVX2.")
	Pragma("noescape")
	x, y, n := Load(Param("x"), GP64()), Load(Param("y"), GP64()), Load(Param("n"), GP64())
	sums := [2]reg.VecVirtual{YMM(), YMM()}
	for h := range sums {
		VPXOR(sums[h], sums[h], sums[h])
	}
	Label("loop_dot")
	for h := range sums {
		part := YMM()
		VMOVUPS(Mem{Base: x, Disp: 4 * eight * h}, part)
		VMULPS(Mem{Base: y, Disp: 4 * eight * h}, part, part)
		VADDPS(part, sums[h], sums[h])
	}
	again("loop_dot", n, x, y)
	VADDPS(sums[1], sums[0], sums[0])
	Store(across(sums[0], VADDPS), ReturnIndex(0))
	VZEROUPPER()
	RET()
}
