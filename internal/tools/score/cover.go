package main

import "github.com/whosaid/whosaid/internal/span"

// overlap is how much of s lies inside p.
func overlap(p, s span.Span) int { return max(0, min(p.End, s.End)-max(p.Start, s.Start)) }

// covered is how much of s lies inside the pieces.
func covered(pieces []span.Span, s span.Span) int {
	n := 0
	for _, p := range pieces {
		n += overlap(p, s)
	}
	return n
}

// halfCovered reports whether the pieces cover at least half of s.
func halfCovered(pieces []span.Span, s span.Span) bool { return 2*covered(pieces, s) >= s.Len() }

func spansOf(said []saying) []span.Span {
	out := []span.Span{}
	for _, s := range said {
		out = append(out, s.Span)
	}
	return out
}

func length(pieces []span.Span) int {
	n := 0
	for _, p := range pieces {
		n += p.Len()
	}
	return n
}

// offsets are the bytes at which the code points of a text begin, and its
// length: many sets count in code points.
func offsets(text string) []int {
	out := []int{}
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}
