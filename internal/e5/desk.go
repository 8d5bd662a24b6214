package e5

import (
	"slices"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// desk is what one goroutine computes on: pieces, Size numbers each, and room
// for what layers make of them. It is used again and again.
type desk struct {
	x     []float32
	spans []span // of the pieces, in their order

	query, key, value, heeded, wide []float32

	asks   dense.Asks
	scores []dense.Eight
	whole  dense.Whole
}

// span is where pieces that see each other stand on a desk; those from split
// on belong to another claim than those before.
type span struct{ from, split, to int }

// clear makes the desk empty.
func (d *desk) clear() { d.x, d.spans = d.x[:0], d.spans[:0] }

// put lays the pieces of two claims on the desk; the second may be empty.
func (d *desk) put(a, b []float32) {
	from := len(d.x) / Size
	d.x = append(append(d.x, a...), b...)
	d.spans = append(d.spans, span{from, from + len(a)/Size, len(d.x) / Size})
}

// run runs the pieces through layers.
func (d *desk) run(layers []layer) {
	n := len(d.x) + Size // one more piece, as dense.Blend needs it
	for _, room := range []*[]float32{&d.query, &d.key, &d.value, &d.heeded} {
		*room = sized(*room, n)
	}
	d.wide = sized(d.wide, len(d.x)/Size*inner)
	d.scores = sized(d.scores, len(d.x)/Size)
	for i := range layers {
		layers[i].apply(d)
	}
}

// sized makes a list this long, whatever is in it.
func sized[T any](list []T, n int) []T { return slices.Grow(list[:0], n)[:n] }

// pieces are those of a span, which change with the desk.
func (d *desk) pieces(s span) (a, b []float32) {
	return d.x[s.from*Size : s.split*Size], d.x[s.split*Size : s.to*Size]
}
