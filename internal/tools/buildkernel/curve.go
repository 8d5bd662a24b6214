package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Ways to compare of VCMPPS that raise nothing; a number that is none is not
// less, and it is not at most anything.
const (
	less      = 0x11
	notAtMost = 0x16
)

// curve is a table of values between which a function is straight.
type curve struct {
	values                    reg.Register
	from, perUnit, last, ones reg.VecVirtual
}

// curveParams loads a curve from the parameters values, last, from and
// perUnit.
func curveParams() curve {
	c := curve{Load(Param("values"), GP64()), broadcast("from"), broadcast("perUnit"), broadcast("last"), YMM()}
	VPCMPEQD(c.ones, c.ones, c.ones)
	return c
}

// at returns the values for x; what lies beyond the table gets some number.
func (c *curve) at(x reg.VecVirtual) reg.VecVirtual {
	t, whole, place := YMM(), YMM(), YMM()
	VSUBPS(c.from, x, t)
	VMULPS(c.perUnit, t, t)
	VCVTTPS2DQ(t, place)
	VCVTDQ2PS(place, whole)
	VSUBPS(whole, t, t)
	VPMINUD(c.last, place, place)
	var ends [2]reg.VecVirtual
	for i := range ends {
		mask := YMM()
		VMOVDQA(c.ones, mask)
		ends[i] = zero() // so that no gather waits for the one before
		VGATHERDPS(mask, Mem{Base: c.values, Index: place, Scale: 4, Disp: 4 * i}, ends[i])
	}
	VSUBPS(ends[0], ends[1], ends[1])
	VMULPS(t, ends[1], ends[1])
	VADDPS(ends[0], ends[1], ends[1])
	return ends[1]
}

func bend() {
	TEXT("bendAVX2", NOSPLIT, "func(x *float32, n int, values *float32, last uint32, from, to, perUnit float32)")
	Doc("bendAVX2 puts for each of n numbers, a multiple of 16, what a curve has there;",
		"nought up to from, and what is from to on stays. It needs AVX2.")
	Pragma("noescape")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	c, to := curveParams(), broadcast("to")
	Label("loop_bend")
	for h := range 2 {
		at := Mem{Base: x, Disp: register * h}
		v, inside, above := YMM(), YMM(), YMM()
		VMOVUPS(at, v)
		bent := c.at(v)
		VCMPPS(Imm(less), to, v, inside)
		VCMPPS(Imm(notAtMost), c.from, v, above)
		VBLENDVPS(inside, bent, v, v)
		VANDPS(above, v, v)
		VMOVUPS(v, at)
	}
	again("loop_bend", n, x)
	VZEROUPPER()
	RET()
}

func shares() {
	TEXT("sharesAVX2", NOSPLIT, "func(x *float32, n int, values *float32, last uint32, from, to, perUnit float32)")
	Doc("sharesAVX2 turns n scores of each of eight pieces, which lie side by side, into",
		"shares of one: how far each is below the piece's highest, by a curve, nought from to",
		"on. It needs AVX2.")
	Pragma("noescape")
	first, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	c, to := curveParams(), broadcast("to")
	x, top := Mem{Base: GP64()}, YMM()
	VMOVUPS(Mem{Base: first}, top)
	each("top_shares", first, n, x, func() { VMAXPS(x, top, top) })
	sum := zero()
	each("loop_shares", first, n, x, func() {
		below, inside := YMM(), YMM()
		VSUBPS(x, top, below)
		share := c.at(below)
		VCMPPS(Imm(less), to, below, inside)
		VANDPS(inside, share, share)
		VADDPS(share, sum, sum)
		VMOVUPS(share, x)
	})
	each("part_shares", first, n, x, func() {
		share := YMM()
		VMOVUPS(x, share)
		VDIVPS(sum, share, share)
		VMOVUPS(share, x)
	})
	VZEROUPPER()
	RET()
}

// each does something n times, with x going from first on register by
// register.
func each(label string, first, n reg.Register, x Mem, do func()) {
	left := GP64()
	MOVQ(first, x.Base)
	MOVQ(n, left)
	Label(label)
	do()
	ADDQ(Imm(register), x.Base)
	DECQ(left)
	JNE(LabelRef(label))
}
