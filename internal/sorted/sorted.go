// Package sorted treats ordered slices without repetitions as sets.
package sorted

import (
	"cmp"
	"slices"
)

// Set orders s, in place, and returns it with each member once.
func Set[T cmp.Ordered](s []T) []T {
	slices.Sort(s)
	return slices.Compact(s)
}

// Common returns the number of members that two sets share.
func Common[T cmp.Ordered](a, b []T) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
