package pdf

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	looser       = 1.25 // of the usual distance of lines: where a paragraph ends
	otherSize    = 1.12 // times the size: another kind of text
	doubleSpaced = 2.6  // sizes between lines that may go on
	headingGap   = 2    // sizes between lines of a title at most
	indent       = 0.5  // of the size: how far in a first line begins at least
	blank        = 0.3  // of the size: a space
)

// paragraphs parts rows where one paragraph ends and the next begins.
func paragraphs(rows []row, body float64) [][]row {
	b := breaker{rows: rows, heading: headingSize * body, leading: map[int]float64{}, hanging: map[int]bool{}, labels: map[string]int{}}
	b.measure()
	for _, p := range b.part() { // labels are learnt where paragraphs surely begin
		if l := labelOf(p[0].text()); l != "" {
			b.labels[l]++
		}
	}
	return b.part()
}

// breaker tells where paragraphs begin.
type breaker struct {
	rows    []row
	heading float64         // size of headings
	leading map[int]float64 // column → usual distance of its lines, in sizes
	hanging map[int]bool    // columns whose first lines stand further out than the others
	labels  map[string]int  // names in front of paragraphs → how often
}

func (b *breaker) part() [][]row {
	var out [][]row
	for i, r := range b.rows {
		if n := len(out) - 1; n >= 0 && !b.begins(&b.rows[i-1], &b.rows[i]) {
			out[n] = append(out[n], r)
			continue
		}
		out = append(out, []row{r})
	}
	return out
}

// measure learns how the lines of every column stand.
func (b *breaker) measure() {
	gaps, inner, count := map[int][]float64{}, map[int]int{}, map[int]int{}
	for i := range b.rows {
		r := &b.rows[i]
		count[r.column]++
		if r.indented() {
			inner[r.column]++
		}
		if i > 0 && b.rows[i-1].column == r.column {
			gaps[r.column] = append(gaps[r.column], distance(&b.rows[i-1], r))
		}
	}
	for column, g := range gaps {
		b.leading[column] = usualGap(g)
		b.hanging[column] = 5*inner[column] > 3*count[column] || b.aligned(column)
	}
}

// distance is how far apart the base lines of two rows are, in sizes.
func distance(last, r *row) float64 { return (last.y - r.y) / max(last.size, r.size) }

// aligned reports a column whose outer rows have a second piece where the
// inner rows begin, as names beside what is said.
func (b *breaker) aligned(column int) bool {
	inner, outer, tabs := 0, map[int]int{}, 0
	for i := range b.rows {
		r := &b.rows[i]
		switch {
		case r.column != column:
		case r.indented():
			inner++
			outer[int(math.Round(r.x/3))]++
		case len(r.pieces) > 1:
			tabs++
			outer[int(math.Round(r.pieces[1].x()/3))]++
		}
	}
	most := 0
	for _, n := range outer {
		most = max(most, n)
	}
	return tabs >= 3 && inner >= 3 && 5*most > 4*(inner+tabs)
}

// usualGap is the smallest distance that a quarter of the lines have.
func usualGap(gaps []float64) float64 {
	slices.Sort(gaps)
	for i, g := range gaps {
		n := 0
		for n < len(gaps)-i && gaps[i+n] <= 1.1*g {
			n++
		}
		if g > 0 && 4*n >= len(gaps) {
			return g
		}
	}
	return median(gaps)
}

func (r *row) indented() bool { return r.x > r.left+indent*r.size }

// begins reports a paragraph that begins with r, behind the row last.
func (b *breaker) begins(last, r *row) bool {
	switch {
	case min(last.size, r.size) >= b.heading && max(last.size, r.size) < otherSize*min(last.size, r.size):
		return last.column != r.column || distance(last, r) > headingGap // a title on two lines
	case max(last.size, r.size) > otherSize*min(last.size, r.size):
		return true
	case last.column == r.column && distance(last, r) > looser*b.leading[r.column]:
		return distance(last, r) > doubleSpaced || last.fits(r.first()) || last.finished()
	case bullet(r.text()), r.boldLabel() && !last.last().bold, b.labels[labelOf(r.text())] > 1:
		return true
	case b.hanging[r.column]:
		return !r.indented() && (last.indented() || last.fits(r.first()) || last.finished())
	case r.indented() && (!last.indented() || r.x > last.x+indent*r.size):
		return true
	}
	return last.fits(r.first()) && !goesOn(last.last().text, r.first().text)
}

// fits reports a row with room left for a word: it ended because a paragraph
// did.
func (r *row) fits(next *word) bool {
	return r.edge > 0 && r.right+blank*r.size+(next.right-next.x) < r.edge-0.1*r.size
}

// finished reports a row that ends as a sentence does.
func (r *row) finished() bool {
	end, _ := utf8.DecodeLastRuneInString(r.last().text)
	return r.edge == 0 || !unicode.IsLetter(end) && end != ',' && end != '-'
}

// goesOn reports a line end inside a sentence: nothing ends it, and the next
// word begins with a small letter.
func goesOn(last, next string) bool {
	r, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLower(r) && !strings.ContainsAny(last[len(last)-1:], ".?!:")
}

// bullet reports a line that begins with the sign of a list.
func bullet(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("•▪◦‣●○◯■□▲△▶▷◆◇※ㅇ❍", r)
}

var clockForm = regexp.MustCompile(`^[\[(]?[0-9]{1,3}(?::[0-9]{2}){1,2}(?:[.,][0-9]+)?[\])]?:?$`)

// boldLabel reports a row that begins in bold and goes on otherwise behind a
// colon, or that holds no more than that and a time.
func (r *row) boldLabel() bool {
	var words []word
	for _, p := range r.pieces {
		words = append(words, p.words...)
	}
	n := 0
	for n < len(words) && words[n].bold {
		n++
	}
	if n == 0 {
		return false
	}
	text := words[n-1].text
	if n == len(words) || n == len(words)-1 && clockForm.MatchString(words[n].text) {
		return n <= labelWords
	}
	return strings.HasSuffix(text, ":") || n < len(words) && words[n].text == ":"
}

const (
	labelLength = 48 // bytes of a label at most
	labelWords  = 5
)

// labelOf is the label that a text begins with, as in "Name: …"; "" without.
func labelOf(text string) string {
	label, rest, ok := strings.Cut(text, ":")
	if !ok || label == "" || len(label) > labelLength || rest != "" && rest[0] != ' ' || strings.Count(label, " ") > 5 {
		return ""
	}
	return label
}

// align gives a narrow column of names, with what is said beside it, the
// colons that other transcripts have.
func align(rows []row) {
	var named []*row
	seen, indents := map[string]bool{}, map[int]int{}
	for i := range rows {
		r := &rows[i]
		if len(r.pieces) < 2 || r.indented() {
			continue
		}
		name := r.pieces[0].text()
		if !nameLike(name) {
			return
		}
		named = append(named, r)
		seen[name] = true
		indents[int(math.Round(r.pieces[1].x()))]++
	}
	if len(named) < 3 || 2*len(seen) > len(named)+1 || len(indents) > 2 {
		return
	}
	for _, r := range named {
		words := slices.Clone(r.pieces[0].words)
		words[len(words)-1].text += ":"
		r.pieces[0].words = words
	}
}

// nameLike reports a text that may be a name: short, in letters, and neither
// a sentence nor a label already.
func nameLike(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return len(s) <= labelLength && unicode.IsLetter(r) && !strings.ContainsAny(s[len(s)-1:], ".?!;,:")
}
