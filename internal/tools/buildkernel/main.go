// Command buildkernel writes the assembly of package dense: the products of
// some vectors with panels of weights, for processors with AVX-512 and for
// those with AVX2, and what else is done to whole vectors. It is a module of its
// own, so that the program does not depend on the generator:
//
//	cd internal/tools/buildkernel && go run . -out ../../vectors/dense/kernel_amd64.s -stubs ../../vectors/dense/kernel_amd64.go -pkg dense
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// A panel holds sixteen rows of weights, two numbers of each side by side.
const panelBytes = 64

func main() {
	products(avx512)
	products(avx2)
	top()
	round()
	add()
	dot()
	sums()
	centre()
	stretch()
	scores()
	blend()
	bend()
	shares()
	activate()
	decode()
	tanh()
	Generate()
}

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
