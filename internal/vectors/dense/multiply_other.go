//go:build !amd64

package dense

// Quickest is the best multiplier for this processor.
func Quickest() Multiplier { return Anywhere }
