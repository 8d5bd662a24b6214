package index

import "math"

// scored is a vector with its score.
type scored struct {
	score float32
	id    int32
}

// worse reports whether s comes after t: the lower score, then the higher id.
func (s scored) worse(t scored) bool { return s.score < t.score || s.score == t.score && s.id > t.id }

// best keeps the best of what it is offered, as a heap with the worst of them
// on top.
type best struct {
	kept  []scored
	least float32 // what a score must exceed to be kept
}

// newBests makes n of them that keep so many each.
func newBests(n, most int) []best {
	room := make([]scored, n*most)
	out := make([]best, n)
	for i := range out {
		out[i] = best{room[i*most:][:0:most], float32(math.Inf(-1))}
	}
	return out
}

// offer keeps s when it is good enough.
func (b *best) offer(s scored) {
	if s.score <= b.least {
		return
	}
	if len(b.kept) < cap(b.kept) {
		b.kept = append(b.kept, s)
		b.rise(len(b.kept) - 1)
	} else {
		b.kept[0] = s
		b.sink(0)
	}
	if len(b.kept) == cap(b.kept) {
		b.least = b.kept[0].score
	}
}

// rise moves an entry up to its place.
func (b *best) rise(i int) {
	for i > 0 {
		up := (i - 1) / 2
		if !b.kept[i].worse(b.kept[up]) {
			return
		}
		b.kept[i], b.kept[up] = b.kept[up], b.kept[i]
		i = up
	}
}

// sink moves an entry down to its place.
func (b *best) sink(i int) {
	for {
		down := 2*i + 1
		if down >= len(b.kept) {
			return
		}
		if down+1 < len(b.kept) && b.kept[down+1].worse(b.kept[down]) {
			down++
		}
		if !b.kept[down].worse(b.kept[i]) {
			return
		}
		b.kept[i], b.kept[down] = b.kept[down], b.kept[i]
		i = down
	}
}
