//go:build !amd64

package index

// quickest is the best tiler for this processor.
func quickest() tiler { return tileAnywhere }
