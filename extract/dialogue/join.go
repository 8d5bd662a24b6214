package dialogue

import (
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/parallel"
)

// place is where the lines, cues and moments of a piece go in the whole, and
// which labels of the whole its labels are.
type place struct {
	lines, cues, moments int
	regions              int32
	labels               []int32
}

// join makes one page of the pieces of a document.
func join(doc *source.Document, parts []*page) *page {
	p := newPage(doc)
	places := make([]place, len(parts))
	var at place
	for i, part := range parts {
		at.labels = p.takeLabels(part)
		places[i] = at
		if p.top < 0 && part.top >= 0 {
			p.top = int32(at.lines) + part.top
		}
		at.lines += len(part.lines)
		at.cues += len(part.cues)
		at.moments += len(part.moments)
		at.regions += part.regions
	}
	p.lines = make([]line, at.lines)
	p.cues = make([]cue, at.cues)
	p.moments = make([]Moment, at.moments)
	p.regions = at.regions
	parallel.Do(len(parts), func(i int) { p.put(parts[i], &places[i]) })
	return p
}

// takeLabels counts the labels of a piece with those of the whole.
func (p *page) takeLabels(part *page) []int32 {
	out := make([]int32, len(part.labels))
	for i := range part.labels {
		l := &part.labels[i]
		out[i] = p.intern(l.shape, l.text)
		p.labels[out[i]].n += l.n
	}
	return out
}

// put copies what a piece found to its place.
func (p *page) put(part *page, at *place) {
	copy(p.moments[at.moments:], part.moments)
	for i, l := range part.lines {
		if l.cue >= 0 {
			l.cue += int32(at.cues)
		}
		if l.moment >= 0 {
			l.moment += int32(at.moments)
		}
		p.lines[at.lines+i] = l
	}
	for i, c := range part.cues {
		c.line += int32(at.lines)
		c.region += at.regions
		c.label = at.labels[c.label]
		p.cues[at.cues+i] = c
	}
}
