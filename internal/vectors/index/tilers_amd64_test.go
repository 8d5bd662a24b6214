package index

import "golang.org/x/sys/cpu"

// tilers are those that this processor has.
func tilers() map[string]tiler {
	all := map[string]tiler{"anywhere": tileAnywhere, "quickest": quickest()}
	if cpu.X86.HasAVX2 {
		all["AVX2"] = tile256
	}
	return all
}
