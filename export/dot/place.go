package dot

import (
	"cmp"
	"math"
	"slices"
)

// spot is where the middle of a box stands, in points from the lower left.
type spot struct{ x, y float64 }

// frame is a circle laid out: where its boxes stand inside it, and how large
// it is, in points.
type frame struct {
	circle      circle
	spots       map[int]spot // by person
	host, guest float64      // how wide the boxes of hosts and of guests are
	wide, high  float64
	at          spot // of its lower left corner
}

// How far things stand apart, in points.
const (
	boxHeight  = 34
	rowPitch   = 52 // from one box to the one below
	lineRoom   = 64 // between hosts and guests, for lines and numbers
	bow        = 70 // how far the guests in the middle stand out
	framePad   = 16
	frameTitle = 22
	frameGap   = 26
)

// layOut puts the hosts of a circle into the middle, one above the other, and
// the others on an oval around them.
func layOut(ci circle, width func(person int) float64) frame {
	f := frame{circle: ci, spots: map[int]spot{}}
	guests := ci.guests()
	f.host, f.guest = widestOf(ci.hosts, width), widestOf(guests, width)
	f.stack()
	f.oval(guests)
	f.fit()
	return f
}

func widestOf(people []int, width func(int) float64) float64 {
	w := 0.0
	for _, p := range people {
		w = max(w, width(p))
	}
	return w
}

// stack puts the hosts into a column around the middle.
func (f *frame) stack() {
	for i, p := range f.circle.hosts {
		f.spots[p] = spot{0, (float64(len(f.circle.hosts)-1)/2 - float64(i)) * 2 * rowPitch}
	}
}

// oval puts people clockwise onto two bowed columns.
func (f *frame) oval(people []int) {
	x := f.host/2 + lineRoom + f.guest/2
	if f.host == 0 {
		x = lineRoom/2 + f.guest/2
	}
	right := (len(people) + 1) / 2
	for i, p := range people {
		rows, row, side := right, i, 1.0
		if i >= right {
			rows, row, side = len(people)-right, len(people)-1-i, -1.0
		}
		y := (float64(rows-1)/2 - float64(row)) * rowPitch
		half := float64(rows) / 2 * rowPitch
		out := bow * math.Sqrt(1-y*y/(half*half)) * min(1, float64(rows-1)/4)
		f.spots[p] = spot{side * (x + out), y}
	}
}

// fit measures the frame and moves what stands in it to its lower left corner.
func (f *frame) fit() {
	low, high := spot{math.Inf(1), math.Inf(1)}, spot{math.Inf(-1), math.Inf(-1)}
	for p, s := range f.spots {
		low.x, low.y = min(low.x, s.x-f.width(p)/2), min(low.y, s.y-boxHeight/2)
		high.x, high.y = max(high.x, s.x+f.width(p)/2), max(high.y, s.y+boxHeight/2)
	}
	for p, s := range f.spots {
		f.spots[p] = spot{s.x - low.x + framePad, s.y - low.y + framePad}
	}
	f.wide = high.x - low.x + 2*framePad
	f.high = high.y - low.y + 2*framePad + frameTitle
}

// width is how wide a person's box is.
func (f *frame) width(person int) float64 {
	if slices.Contains(f.circle.hosts, person) {
		return f.host
	}
	return f.guest
}

// where is the middle of a person's box on the page.
func (f *frame) where(person int) spot {
	s := f.spots[person]
	return spot{f.at.x + s.x, f.at.y + s.y}
}

// lean seats the guests of each frame anew, so that they face those whom they
// meet in other frames: on that side of the hosts, and as high. Frames keep
// their size.
func lean(frames []frame, ties []tie) {
	place := map[int]spot{}
	for i := range frames {
		for p := range frames[i].spots {
			place[p] = frames[i].where(p)
		}
	}
	for i := range frames {
		f := &frames[i]
		pull := f.pulls(ties, place)
		guests := f.circle.guests()
		slices.SortStableFunc(guests, func(a, b int) int { return cmp.Compare(pull[b].x, pull[a].x) })
		right := (len(guests) + 1) / 2
		slices.SortStableFunc(guests[:right], func(a, b int) int { return cmp.Compare(pull[b].y, pull[a].y) })
		slices.SortStableFunc(guests[right:], func(a, b int) int { return cmp.Compare(pull[a].y, pull[b].y) })
		f.spots = map[int]spot{}
		f.stack()
		f.oval(guests)
		f.fit()
	}
}

// pulls is the way from the middle of a frame to those whom each of its people
// meets elsewhere.
func (f *frame) pulls(ties []tie, place map[int]spot) map[int]spot {
	middle := spot{f.at.x + f.wide/2, f.at.y + f.high/2}
	out := map[int]spot{}
	pull := func(a, b int) {
		_, here := f.spots[a]
		if _, both := f.spots[b]; here && !both {
			out[a] = spot{out[a].x + place[b].x - middle.x, out[a].y + place[b].y - middle.y}
		}
	}
	for _, t := range ties {
		pull(t.a, t.b)
		pull(t.b, t.a)
	}
	return out
}
