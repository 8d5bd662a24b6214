// Command buildkernel writes the assembly of package dense: the products of
// some vectors with panels of weights, for processors with AVX-512 and for
// those with AVX2, and what else is done to whole vectors. It is a module of its
// own, so that the program does not depend on the generator:
//
//	cd internal/tools/buildkernel && go run . -out ../../vectors/dense/kernel_amd64.s -stubs ../../vectors/dense/kernel_amd64.go -pkg dense
package main

import . "github.com/mmcloughlin/avo/build"

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
