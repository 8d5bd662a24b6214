package index

import "math"

const (
	block  = 16            // vectors that lie interleaved
	group  = 4             // numbers of a vector that lie side by side
	middle = 63            // is added to a code, to make it positive
	padded = tiles * block // a list is filled up to a multiple of this
	level  = math.MaxInt8  // largest number of a query
)

// list is vectors rounded and laid out for tiles: block by block, in each
// block group by group, in each group the numbers of one vector after those
// of the other.
type list struct {
	ids   []int32
	codes []uint8   // from 0 to 2*middle
	scale []float32 // of each vector; not a number for what only fills up
}

// pack rounds the vectors with these places.
func pack(all [][]float32, ids []int32, width int) list {
	n := (len(ids) + padded - 1) / padded * padded
	l := list{ids, make([]uint8, n*width), make([]float32, n)}
	for i := range l.scale {
		l.scale[i] = float32(math.NaN())
	}
	for i, id := range ids {
		l.scale[i] = l.put(all[id], i, width)
	}
	return l
}

// put enters a vector and returns its scale.
func (l *list) put(v []float32, i, width int) float32 {
	top := extreme(v)
	up := float32(0)
	if top > 0 {
		up = middle / top
	}
	to := l.codes[i/block*block*width+i%block*group:]
	for k, x := range v {
		to[k/group*block*group+k%group] = uint8(nearest(float32(x*up)) + middle)
	}
	return top / middle
}

// query is a vector rounded to whole numbers, and what products with codes
// begin with, so that they are products with codes less the middle.
type query struct {
	numbers []int8
	bias    int32
}

// newQuery rounds a vector.
func newQuery(v []float32, width int) query {
	q := query{numbers: make([]int8, width)}
	up := float32(0)
	if top := extreme(v); top > 0 {
		up = level / top
	}
	for k, x := range v {
		n := nearest(float32(x * up))
		q.numbers[k] = int8(n)
		q.bias -= middle * n
	}
	return q
}

// extreme is the largest of the absolute values.
func extreme(v []float32) float32 {
	var top float32
	for _, x := range v {
		top = max(top, x, -x)
	}
	return top
}

// nearest rounds a number below 2^22 to the nearest whole one, half to even.
func nearest(x float32) int32 {
	const toWhole = 3 << 22
	return int32(float32(x+toWhole) - toWhole)
}
