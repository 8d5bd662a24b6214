//go:build !amd64

package index

// tilers are those that this processor has.
func tilers() map[string]tiler { return map[string]tiler{"anywhere": tileAnywhere} }
