package source

import (
	"sort"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// Raw maps a span of Plain to the span of Text that it was read from: from
// the first byte after its first byte to the last after its last, so that
// markup in between is covered and markup around it is not. Bytes that the
// reader put in (line ends between blocks) count for nothing at the two ends;
// a span of nothing else maps to an empty one where it stands. Where Text is
// not in the order of Plain, all between the two is covered.
func (d *Document) Raw(s span.Span) span.Span {
	if d.Runs == nil {
		return s
	}
	first := sort.Search(len(d.Runs), func(i int) bool { return d.Runs[i].Plain+d.Runs[i].Len > s.Start })
	last := sort.Search(len(d.Runs), func(i int) bool { return d.Runs[i].Plain >= s.End }) - 1
	if first > last {
		at := d.gap(first)
		return span.Span{Start: at, End: at}
	}
	start, end := d.Runs[first].start(s.Start), d.Runs[last].end(s.End)
	if start > end {
		start, end = d.Runs[last].Text, d.Runs[first].TextEnd
	}
	return span.Span{Start: start, End: end}
}

// Parts cuts a span of Plain into pieces that Raw maps each by itself: those
// that are bytes of Text as they are, those that are read differently, and
// those that the reader put in.
func (d *Document) Parts(s span.Span) []span.Span {
	if d.Runs == nil {
		return []span.Span{s}
	}
	out, at := []span.Span{}, s.Start
	add := func(end int) {
		if end = min(end, s.End); at < end {
			out, at = append(out, span.Span{Start: at, End: end}), end
		}
	}
	first := sort.Search(len(d.Runs), func(i int) bool { return d.Runs[i].Plain+d.Runs[i].Len > s.Start })
	for _, r := range d.Runs[first:] {
		if r.Plain >= s.End {
			break
		}
		add(r.Plain)
		add(r.Plain + r.Len)
	}
	add(s.End)
	return out
}

// gap is the offset in Text right before run i.
func (d *Document) gap(i int) int {
	switch {
	case i > 0:
		return d.Runs[i-1].TextEnd
	case len(d.Runs) > 0:
		return d.Runs[0].Text
	}
	return 0
}

// start is where in Text the byte at offset at of Plain begins; a fold counts
// as a whole, and a place before the run is its beginning.
func (r Run) start(at int) int {
	if r.Len != r.TextEnd-r.Text || at <= r.Plain {
		return r.Text
	}
	return r.Text + at - r.Plain
}

// end is where in Text the byte before offset at of Plain ends.
func (r Run) end(at int) int {
	if r.Len != r.TextEnd-r.Text || at >= r.Plain+r.Len {
		return r.TextEnd
	}
	return r.Text + at - r.Plain
}

// At is when the byte at offset of Plain is said, by the last time that the
// container states before it, in seconds into the recording; ok is false
// where it states none.
func (d *Document) At(offset int) (seconds float64, ok bool) {
	n := sort.Search(len(d.Times), func(i int) bool { return d.Times[i].Offset > offset })
	if n == 0 {
		return 0, false
	}
	return d.Times[n-1].Seconds, true
}

// Page is the page that offset at of Text stands on, from 1; 0 where the
// document has no pages.
func (d *Document) Page(at int) int {
	return sort.Search(len(d.Pages), func(i int) bool { return d.Pages[i] > at })
}

// Line is where line n, counted from 1, stands in Text, and how many lines
// there are. The body of a Word document has no lines to speak of: its lines
// are those of Plain, paragraph by paragraph.
func (d *Document) Line(n int) (at span.Span, lines int) {
	text := d.Text
	if d.Format == DOCX {
		text = d.Plain
	}
	start := 0
	for l := range strings.Lines(text) {
		if d.Format == DOCX && strings.TrimSpace(l) == "" {
			start += len(l)
			continue
		}
		if lines++; lines == n {
			at = span.Span{Start: start, End: start + len(l)}
		}
		start += len(l)
	}
	if d.Format == DOCX && !at.Empty() {
		at = d.Raw(at)
	}
	return at, lines
}
