// Command buildkernel writes the assembly of package dense: the products of
// eight rows of weights with one vector, for processors with AVX2. It is a
// module of its own, so that the program does not depend on the generator:
//
//	cd internal/tools/buildkernel && go run . -out ../../vectors/dense/kernel_amd64.s -stubs ../../vectors/dense/kernel_amd64.go -pkg dense
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

const (
	rows = 8  // rows of weights
	step = 16 // numbers a round
)

func main() {
	TEXT("kernel", NOSPLIT, "func(sums *float32, weights *int16, x *int16, n int)")
	Doc("kernel writes to sums, which has room for eight, the products of x with eight",
		"rows of weights that follow each other. Each has n numbers, a multiple of 16.")
	Pragma("noescape")
	x := Load(Param("x"), GP64())
	n := Load(Param("n"), GP64())
	stride := GP64()
	MOVQ(n, stride)
	ADDQ(stride, stride)
	address := rowsOf(Load(Param("weights"), GP64()), stride)
	sums := zeros()
	left := GP64()
	MOVQ(n, left)

	Label("loop")
	numbers := YMM()
	VMOVDQU(Mem{Base: x}, numbers)
	for r := range rows {
		product := YMM()
		VPMADDWD(address[r], numbers, product)
		VPADDD(product, sums[r], sums[r])
	}
	ADDQ(Imm(2*step), x)
	ADDQ(Imm(2*step), address[0].Base)
	SUBQ(Imm(step), left)
	JNE(LabelRef("loop"))

	total := across(sums)
	VCVTDQ2PS(total, total)
	VMOVUPS(total, Mem{Base: Load(Param("sums"), GP64())})
	VZEROUPPER()
	RET()
	Generate()
}

// rowsOf returns where the rows are, by one pointer and multiples of their size n
// in bytes.
func rowsOf(weights, n reg.Register) [rows]Mem {
	three, five, seven := GP64(), GP64(), GP64()
	LEAQ(Mem{Base: n, Index: n, Scale: 2}, three)
	LEAQ(Mem{Base: n, Index: n, Scale: 4}, five)
	LEAQ(Mem{Base: three, Index: n, Scale: 4}, seven)
	at := func(index reg.Register, scale uint8) Mem { return Mem{Base: weights, Index: index, Scale: scale} }
	return [rows]Mem{{Base: weights}, at(n, 1), at(n, 2), at(three, 1), at(n, 4), at(five, 1), at(three, 2), at(seven, 1)}
}

func zeros() (sums [rows]reg.VecVirtual) {
	for r := range sums {
		sums[r] = YMM()
		VPXOR(sums[r], sums[r], sums[r])
	}
	return sums
}

// across adds the eight parts of each sum and returns all sums in order.
func across(sums [rows]reg.VecVirtual) reg.VecVirtual {
	for width := 1; width < rows/2; width *= 2 {
		for r := 0; r < rows; r += 2 * width {
			VPHADDD(sums[r+width], sums[r], sums[r])
		}
	}
	low, high := YMM(), YMM()
	VPERM2I128(Imm(0x20), sums[4], sums[0], low)
	VPERM2I128(Imm(0x31), sums[4], sums[0], high)
	VPADDD(low, high, low)
	return low
}
