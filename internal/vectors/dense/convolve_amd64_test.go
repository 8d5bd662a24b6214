package dense

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/cpu"
)

func TestConvolutionWithAVX2(t *testing.T) {
	if !cpu.X86.HasAVX2 {
		t.Skip("no AVX2")
	}
	r := rand.New(rand.NewPCG(13, 14))
	for range 100 {
		list := func() []float32 { return slices.Concat(anyNumbers(r), anyNumbers(r), anyNumbers(r), anyNumbers(r)) }
		input, bias := list(), list()
		var parts [][]float32
		for range r.IntN(6) {
			parts = append(parts, list())
		}
		want, got := list(), list()
		activateAnywhere(want, input, bias, parts)
		Activate(got, input, bias, parts...)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("of %d parts: %s", len(parts), diff)
		}
		codes := make([]uint8, len(got))
		for i := range codes {
			codes[i] = uint8(r.IntN(256))
		}
		decodeAnywhere(want, codes, input[0], input[1])
		Decode(got, codes, input[0], input[1])
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("decoded: %s", diff)
		}
	}
}
