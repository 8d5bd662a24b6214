//go:build !amd64

package vectors

// quickest is the best multiplier for this processor.
func quickest() multiplier { return multiplyAnywhere }
