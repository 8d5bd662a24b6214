// Command tiles writes the assembly of package index: the products of eight
// queries with 32 vectors, for processors with AVX-512 and for those with
// AVX2.
//
//	cd internal/tools/buildkernel && go run ./tiles -out ../../vectors/index/tile_amd64.s -stubs ../../vectors/index/tile_amd64.go -pkg index
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// The shape of a tile, and where the parts of package index's tile lie.
const (
	queries  = 8
	blocks   = 2  // of vectors
	block    = 16 // vectors
	group    = 4  // numbers of a vector that lie side by side
	scores   = 0
	hits     = scores + queries*blocks*block*4
	least    = hits + queries*4
	bias     = least + queries*4
	greater  = 30 // of VCMPPS: greater than, quiet
	rowBytes = blocks * block * 4
)

func main() {
	avx512()
	avx2()
	Generate()
}

const signature = "func(t *float32, rows *[8]*int8, list *uint8, scale *float32, width int)"

func avx512() {
	TEXT("tileAVX512", NOSPLIT, signature)
	Doc("tileAVX512 is tileAnywhere for processors with AVX-512 F, BW and VNNI.")
	Pragma("noescape")
	row := queryRows(0, queries)
	list, second, at := vectors()
	t := Load(Param("t"), GP64())
	var sums [queries][blocks]reg.VecVirtual
	for q := range sums {
		for b := range blocks {
			sums[q][b] = ZMM()
			VPBROADCASTD(Mem{Base: t, Disp: bias + 4*q}, sums[q][b])
		}
	}
	Label("loop512")
	codes := [blocks]reg.VecVirtual{ZMM(), ZMM()}
	VMOVDQU32(Mem{Base: list}, codes[0])
	VMOVDQU32(Mem{Base: list, Index: second, Scale: 1}, codes[1])
	for q := range sums {
		numbers := ZMM()
		VPBROADCASTD(Mem{Base: row[q], Index: at, Scale: 1}, numbers)
		for b := range blocks {
			VPDPBUSD(numbers, codes[b], sums[q][b])
		}
	}
	next(list, at, "loop512")

	scale := Load(Param("scale"), GP64())
	scales := [blocks]reg.VecVirtual{ZMM(), ZMM()}
	for b := range blocks {
		VMOVUPS(Mem{Base: scale, Disp: b * block * 4}, scales[b])
	}
	for q := range sums {
		worst := ZMM()
		VBROADCASTSS(Mem{Base: t, Disp: least + 4*q}, worst)
		for b := range blocks {
			VCVTDQ2PS(sums[q][b], sums[q][b])
			VMULPS(scales[b], sums[q][b], sums[q][b])
			VMOVUPS(sums[q][b], Mem{Base: t, Disp: scores + q*rowBytes + b*block*4})
			mask, bits := K(), GP32()
			VCMPPS(Imm(greater), worst, sums[q][b], mask)
			KMOVW(mask, bits)
			MOVW(bits.As16(), Mem{Base: t, Disp: hits + 4*q + 2*b})
		}
	}
	VZEROUPPER()
	RET()
}

// queryRows loads the addresses of some of the queries.
func queryRows(from, n int) []reg.Register {
	rows := Load(Param("rows"), GP64())
	var out []reg.Register
	for q := range n {
		r := GP64()
		MOVQ(Mem{Base: rows, Disp: 8 * (from + q)}, r)
		out = append(out, r)
	}
	return out
}

// vectors returns the address of the first block, how far after it the second
// one lies, and the place in the queries, which starts at nought.
func vectors() (list, second, at reg.Register) {
	list = Load(Param("list"), GP64())
	width := Load(Param("width"), GP64())
	s, a := GP64(), GP64()
	MOVQ(width, s)
	SHLQ(Imm(4), s)
	XORQ(a, a)
	return list, s, a
}

// next goes on to the next group of numbers.
func next(list, at reg.Register, label string) {
	ADDQ(Imm(block*group), list)
	ADDQ(Imm(group), at)
	width := Load(Param("width"), GP64())
	CMPQ(at, width)
	JNE(LabelRef(label))
}

// fewer is how many queries the AVX2 code, which has half of the registers,
// takes at once; halves is the parts of a block that fit a register.
const (
	fewer  = 4
	halves = 2
)

func avx2() {
	TEXT("tileAVX2", NOSPLIT, signature)
	Doc("tileAVX2 is tileAnywhere for processors with AVX2.")
	Pragma("noescape")
	ones := YMM()
	VPCMPEQW(ones, ones, ones)
	VPSRLW(Imm(15), ones, ones)
	for q := 0; q < queries; q += fewer {
		for b := range blocks {
			quarter(q, b, ones)
		}
	}
	VZEROUPPER()
	RET()
}

// quarter multiplies four queries with one block.
func quarter(from, b int, ones reg.VecVirtual) {
	label := "loop" + string(rune('0'+from)) + string(rune('a'+b))
	row := queryRows(from, fewer)
	list, second, at := vectors()
	if b == 1 {
		ADDQ(second, list)
	}
	t := Load(Param("t"), GP64())
	var sums [fewer][halves]reg.VecVirtual
	for q := range sums {
		for h := range halves {
			sums[q][h] = YMM()
			VPBROADCASTD(Mem{Base: t, Disp: bias + 4*(from+q)}, sums[q][h])
		}
	}
	Label(label)
	codes := [halves]reg.VecVirtual{YMM(), YMM()}
	for h := range halves {
		VMOVDQU(Mem{Base: list, Disp: 32 * h}, codes[h])
	}
	for q := range sums {
		numbers := YMM()
		VPBROADCASTD(Mem{Base: row[q], Index: at, Scale: 1}, numbers)
		for h := range halves {
			product := YMM()
			VPMADDUBSW(numbers, codes[h], product)
			VPMADDWD(ones, product, product)
			VPADDD(product, sums[q][h], sums[q][h])
		}
	}
	next(list, at, label)

	scale := Load(Param("scale"), GP64())
	scales := [halves]reg.VecVirtual{YMM(), YMM()}
	for h := range halves {
		VMOVUPS(Mem{Base: scale, Disp: b*block*4 + h*32}, scales[h])
	}
	for q := range sums {
		worst := YMM()
		VBROADCASTSS(Mem{Base: t, Disp: least + 4*(from+q)}, worst)
		for h := range halves {
			VCVTDQ2PS(sums[q][h], sums[q][h])
			VMULPS(scales[h], sums[q][h], sums[q][h])
			VMOVUPS(sums[q][h], Mem{Base: t, Disp: scores + (from+q)*rowBytes + b*block*4 + h*32})
			above, bits := YMM(), GP32()
			VCMPPS(Imm(greater), worst, sums[q][h], above)
			VMOVMSKPS(above, bits)
			MOVB(bits.As8(), Mem{Base: t, Disp: hits + 4*(from+q) + 2*b + h})
		}
	}
}
