package dot

// slide is the shape of the page that a drawing is for: sixteen to nine.
const slide = 16.0 / 9

// shelve puts frames side by side, in rows, so that all of them fit into the
// smallest page of the shape of a slide, and returns its size in points. They
// keep their order; small ones stand one above the other.
func shelve(frames []frame) (width, height float64) {
	best := 0.0
	for _, f := range frames {
		width = max(width, f.wide)
	}
	for try, step := width, width/4; try < 40*step; try += step {
		w, h := shelved(frames, try)
		if page := max(w, h*slide); best == 0 || page < best-1 {
			best, width = page, try
		}
	}
	return shelved(frames, width)
}

// shelved puts frames into rows at most wide points wide. The first row is on
// top: places count from below, so they are turned at the end.
func shelved(frames []frame, wide float64) (width, height float64) {
	var at spot // of the upper left corner of the next frame, counted downwards
	column, row := 0.0, 0.0
	top := 0.0
	for i := range frames {
		f := &frames[i]
		fits := at.y > top && f.wide <= column && at.y+f.high <= top+row
		if !fits && column > 0 {
			at, column = spot{at.x + column + frameGap, top}, 0
		}
		if at.x > 0 && at.x+f.wide > wide {
			top += row + frameGap
			at, row = spot{0, top}, 0
		}
		f.at = at
		at.y += f.high + frameGap
		column, row = max(column, f.wide), max(row, f.high)
		width, height = max(width, at.x+column), max(height, top+row)
	}
	for i := range frames {
		frames[i].at.y = height - frames[i].at.y - frames[i].high
	}
	return width, height
}
