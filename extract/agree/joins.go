package agree

import "github.com/whosaid/whosaid/extract/agree/compare"

// told is one of two texts that were judged.
type told struct {
	text, language string
	supposed       bool // it gives a thought to others without taking it over
}

// joins reports whether a verdict joins two texts: not where they share only
// what many say, or what nobody looks for, or where one of them is no claim of who says it.
func joins(v compare.Verdict, a, b told, by chance) bool {
	return v.Stand != compare.Neither && !v.SaysNothing() && !by.explains(v) && meant(a, b)
}

// meant reports whether two texts are claims of who says them, and more than one
// saying that both hold.
func meant(a, b told) bool { return !a.supposed && !b.supposed && !byAdage(a.text, b.text, a.language) }
