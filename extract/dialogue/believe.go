package dialogue

import "strings"

// believe decides which of the things that look like labels are labels.
//
// Shapes that nothing but transcripts use need little company; a name and a
// colon needs more, since prose has colons too. A label that stands once is
// believed beside established ones when it is written like them.
func (p *page) believe() {
	p.fields()
	p.believeAbove()
	for s := shape(0); s < given; s++ {
		if p.index[s] == nil {
			continue
		}
		switch s {
		case sign, letters:
			p.believePairs(s)
		case timed, stamped, press, circle, chevron, unmarked, record:
			p.believeMarked(s)
		case above, odd: // before all others, and when they are known
		default:
			p.believeNames(s)
		}
	}
	p.believeEnclosed()
	p.believeOdd()
	p.passOver()
	for i := range p.cues {
		c := &p.cues[i]
		if c.ok {
			p.labels[c.label].believed = !c.name.Empty()
		} else if l := &p.lines[c.line]; l.headed && l.kind == plain {
			l.kind = heading
		}
	}
	p.speakers = speakersOf(p.labels)
}

// ofShape returns the cues of one shape whose label may be a name.
func (p *page) ofShape(s shape) []*cue {
	var out []*cue
	for i := range p.cues {
		c := &p.cues[i]
		if c.shape == s && p.labels[c.label].rank.name > 0 && p.lines[c.line].kind == plain {
			out = append(out, c)
		}
	}
	return out
}

// believeMarked believes a shape that only transcripts use: twice is enough,
// or once as the first words of the document.
func (p *page) believeMarked(s shape) {
	n, words := 0, 0
	for i := range p.cues {
		c := &p.cues[i]
		if c.shape == s && c.name.Empty() && len(p.doc.Times) > 0 {
			n, words = n+2, words+2 // captions mark a change of speakers so
			continue
		}
		if c.shape != s || c.name.Empty() || p.labels[c.label].rank.name == 0 || p.lines[c.line].kind != plain {
			continue
		}
		n++
		if p.hasWords(c) {
			words++
		}
	}
	if n == 0 || n == 1 && !p.opens(s) || words*2 < n {
		return
	}
	for i := range p.cues {
		c := &p.cues[i]
		if c.shape == s && p.lines[c.line].kind == plain {
			c.ok = c.name.Empty() || p.labels[c.label].rank.name > 0
		}
	}
}

// hasWords reports whether words follow the label, on its line or below.
func (p *page) hasWords(c *cue) bool {
	if c.body < p.lines[c.line].End {
		return true
	}
	for _, l := range p.lines[c.line+1:] {
		if l.kind != blank && l.kind != filler {
			return l.kind == plain && l.cue < 0 || l.kind == plain && p.cues[l.cue].shape != c.shape
		}
	}
	return false
}

// believeNames believes labels that recur and alternate with others, those
// beside them that are written alike, and everything in a document that is
// nothing but labelled lines.
func (p *page) believeNames(s shape) {
	cues := p.ofShape(s)
	if len(cues) == 0 {
		return
	}
	core := p.cores(cues)
	covered := s == colon && p.mostlyLabels(cues)
	if core == nil && !covered || s != colon && !p.dense(core) {
		return
	}
	common := p.commonStyle(core)
	for i, c := range cues {
		l := &p.labels[c.label]
		switch {
		case p.headline(c):
		case l.core || covered && (core == nil || l.n > 1):
			c.ok = true
		case covered:
			c.ok = p.fits(c, common) && (core == nil || l.rank.name == 2 || l.rank.words == 1)
		default:
			c.ok = (s == colon || s == hearing || s == above) && l.rank.name == 2 && p.fits(c, common) && beside(p, cues, i)
		}
	}
}

// dense reports whether there is a label to every few lines of words from the
// first label to the last: dashes, brackets and bold are common in prose.
func (p *page) dense(core []*cue) bool {
	first, last, lines := core[0].line, core[len(core)-1].line, 0
	for i := first; i <= last; i++ {
		if p.lines[i].kind == plain {
			lines++
		}
	}
	return len(core)*fewLines >= lines
}

const (
	nearLines = 60 // lines within which labels answer each other
	fewLines  = 12 // lines of words to a label, on average
)

// headline reports whether a label that stands once is the first half of a
// title: the first line of the document, and not a sentence, or a question.
func (p *page) headline(c *cue) bool {
	l := &p.labels[c.label]
	end := p.lines[c.line].End
	if c.line != p.top || l.n > 1 || len(p.cues) < 3 || c.body >= end {
		return false
	}
	s := withoutClosers(p.text[c.body:end])
	return !endsSentence(s) || strings.HasSuffix(s, "?")
}
