package pdf

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

const (
	edgeRows  = 3   // rows at the top and the bottom of a page that may be furniture
	samePlace = 4.0 // points up or down that a running head may move
)

// sheet is a page with its lines, from the top down.
type sheet struct {
	number int
	rows   []row
}

// withoutFurniture takes out of the pages what stands around the text: heads
// and feet that come again, page numbers, and the numbers of lines.
func withoutFurniture(sheets []sheet) {
	for i := range sheets {
		sheets[i].unnumber()
	}
	gone := make([]map[int]bool, len(sheets))
	for i := range sheets {
		gone[i] = map[int]bool{}
		for _, edge := range sheets[i].edges() {
			for _, k := range edge {
				if !repeated(sheets, i, k) && !sheets[i].printed(k) {
					break // what is nearer to the middle is text, too
				}
				gone[i][k] = true
			}
		}
	}
	again := map[string]bool{} // what was taken out on other pages, wherever it stands on this one
	for i := range sheets {
		for k := range gone[i] {
			again[shape(sheets[i].rows[k].text())] = true
		}
	}
	for i := range sheets {
		for _, edge := range sheets[i].edges() {
			for _, k := range edge {
				if text := shape(sheets[i].rows[k].text()); !gone[i][k] && !again[text] || text == "#" {
					break
				}
				gone[i][k] = true
			}
		}
	}
	for i := range sheets {
		var rows []row
		for k, r := range sheets[i].rows {
			if !gone[i][k] {
				rows = append(rows, r)
			}
		}
		sheets[i].rows = rows
	}
}

// edges are the first rows of a page, and the last ones from below.
func (s *sheet) edges() [2][]int {
	var out [2][]int
	for k := range min(edgeRows, len(s.rows)) {
		out[0] = append(out[0], k)
		out[1] = append(out[1], len(s.rows)-1-k)
	}
	return out
}

// repeated reports a row that stands at its place on many pages, but for its
// numbers.
func repeated(sheets []sheet, page, k int) bool {
	r := &sheets[page].rows[k]
	text, times := shape(r.text()), 0
	for i := range sheets {
		same := func(edge []int) bool {
			return slices.ContainsFunc(edge, func(o int) bool {
				other := &sheets[i].rows[o]
				return math.Abs(other.y-r.y) <= samePlace && shape(other.text()) == text
			})
		}
		if e := sheets[i].edges(); same(e[0]) || same(e[1]) {
			times++
		}
	}
	return times >= 2 && 3*times >= len(sheets) && (times >= 3 || sheets[page].apart(k))
}

// apart reports a row at an edge with more room to the text than lines have.
func (s *sheet) apart(k int) bool {
	var gaps []float64
	for i := 1; i < len(s.rows); i++ {
		gaps = append(gaps, s.rows[i-1].y-s.rows[i].y)
	}
	usual := 1.3 * median(gaps)
	for _, edge := range s.edges() {
		if !slices.Contains(edge, k) {
			continue
		}
		for _, o := range edge { // of several rows of a head, the last one stands apart
			if next := o + 1; edge[0] == 0 && next < len(s.rows) && o >= k && s.rows[o].y-s.rows[next].y > usual {
				return true
			}
			if before := o - 1; edge[0] != 0 && before >= 0 && o <= k && s.rows[before].y-s.rows[o].y > usual {
				return true
			}
		}
	}
	return false
}

// shape is a text with all its numbers made equal.
func shape(text string) string {
	var b strings.Builder
	digit := false
	for _, r := range text {
		if unicode.IsDigit(r) {
			if !digit {
				b.WriteByte('#')
			}
			digit = true
			continue
		}
		digit = false
		b.WriteRune(r)
	}
	return b.String()
}

var (
	momentForm  = regexp.MustCompile(`^[0-9]{1,4}[-./] ?[0-9]{1,2}[-./] ?[0-9]{1,4}\.?,? .{0,8}[0-9]{1,2}:[0-9]{2}.{0,8}$`)
	addressForm = regexp.MustCompile(`^(?:https?|file)://\S+$`)
)

var numberForm = regexp.MustCompile(`^(?i:[-–—\[( ]*(?:page|p\.|쪽|페이지)?\s*([0-9]{1,4})(?:\s*(?:/|of|쪽|페이지|면|\|)\s*[0-9]*)?[-–—\]). ]*)$`)

// printed reports a row that is the number of its page, or what a browser
// prints around one: the moment, the address, the title again. It stands
// apart.
func (s *sheet) printed(k int) bool {
	r := &s.rows[k]
	if len(s.rows) < 2 || len(r.pieces) > 3 || !s.apart(k) {
		return false
	}
	known := 0
	for i := range r.pieces {
		text := r.pieces[i].text()
		if numberForm.MatchString(text) || momentForm.MatchString(text) || addressForm.MatchString(text) {
			known++
		}
	}
	return known > 0 && 2*known >= len(r.pieces)
}

const numberedRows = 5 // numbers of lines that a page has at least

// unnumber takes the numbers of lines out of a page: a column of numbers at
// the left or the right edge that count up, one for every line or for every
// fifth.
func (s *sheet) unnumber() {
	for _, last := range []bool{false, true} {
		var at, numbers []int
		for k := range s.rows {
			if n, ok := s.rows[k].number(last); ok {
				at, numbers = append(at, k), append(numbers, n)
			}
		}
		if len(at) < numberedRows || !countsLines(numbers, len(s.rows)) {
			continue
		}
		for _, k := range at {
			s.rows[k].drop(last)
		}
		s.rows = slices.DeleteFunc(s.rows, func(r row) bool { return len(r.pieces) == 0 })
	}
}

// countsLines reports numbers that count the lines of a page, not the rows of
// a table in it.
func countsLines(numbers []int, lines int) bool {
	for _, step := range []int{1, 5} {
		n := 1
		for i := 1; i < len(numbers); i++ {
			if numbers[i] == numbers[i-1]+step {
				n++
			}
		}
		if 4*n > 3*len(numbers) && 3*len(numbers)*step >= 2*lines {
			return true
		}
	}
	return false
}

// number is the number that a row begins or ends with, standing apart.
func (r *row) number(last bool) (int, bool) {
	p := &r.pieces[0]
	if last {
		p = &r.pieces[len(r.pieces)-1]
	}
	if len(p.words) != 1 || len(p.words[0].text) > 3 {
		return 0, false
	}
	n := 0
	for _, c := range p.words[0].text {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// drop takes the first or the last piece off a row.
func (r *row) drop(last bool) {
	if r.pieces = slices.Clone(r.pieces); last {
		r.pieces = r.pieces[:len(r.pieces)-1]
	} else {
		r.pieces = r.pieces[1:]
	}
	if len(r.pieces) > 0 {
		r.x, r.right = r.pieces[0].x(), r.pieces[len(r.pieces)-1].right()
	}
}
