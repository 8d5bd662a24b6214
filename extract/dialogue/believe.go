package dialogue

import "strings"

// believe decides which of the things that look like labels are labels.
//
// Shapes that nothing but transcripts use need little company; a name and a
// colon needs more, since prose has colons too. A label that stands once is
// believed beside established ones when it is written like them.
func (p *page) believe() {
	p.fields()
	for s := shape(0); s < given; s++ {
		if p.index[s] == nil {
			continue
		}
		switch s {
		case sign, letters:
			p.believePairs(s)
		case timed, press, circle, chevron:
			p.believeMarked(s)
		default:
			p.believeNames(s)
		}
	}
	p.believeEnclosed()
	for i := range p.cues {
		c := &p.cues[i]
		if c.ok {
			p.labels[c.label].believed = true
		} else if l := &p.lines[c.line]; l.headed && l.kind == plain {
			l.kind = heading
		}
	}
	p.voices = voicesOf(p.labels)
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
	covered := s == colon && p.covers(cues)
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
			c.ok = s == colon && l.rank.name == 2 && p.fits(c, common) && beside(p, cues, i)
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
// title: the first line of the document, and no sentence or a question.
func (p *page) headline(c *cue) bool {
	l := &p.labels[c.label]
	end := p.lines[c.line].End
	if c.line != p.top || l.n > 1 || len(p.cues) < 3 || c.body >= end {
		return false
	}
	s := withoutClosers(p.text[c.body:end])
	return !endsSentence(s) || strings.HasSuffix(s, "?")
}

// cores marks the labels that recur beside another one and returns their
// cues; nil when there is no conversation.
func (p *page) cores(cues []*cue) []*cue {
	for i := 1; i < len(cues); i++ {
		a, b := cues[i-1], cues[i]
		if a.label != b.label && b.line-a.line < nearLines && a.region == b.region {
			p.labels[a.label].near++
			p.labels[b.label].near++
		}
	}
	parts := p.twoParts(cues)
	var core []*cue
	for _, c := range cues {
		l := &p.labels[c.label]
		l.core = l.n >= 2 && l.near >= 2 || parts && p.lex.roles[l.text] != Unknown
		if l.core {
			core = append(core, c)
		}
	}
	return core
}

// twoParts reports whether labels in brackets name two parts of a programme,
// as the scripts of Korean television news do: [앵커], then [기자].
func (p *page) twoParts(cues []*cue) bool {
	first := ""
	for _, c := range cues {
		l := &p.labels[c.label]
		if l.shape != bracket || p.lex.roles[l.text] == Unknown {
			continue
		}
		if first != "" && l.text != first {
			return true
		}
		first = l.text
	}
	return false
}

// commonStyle is what nine in ten of the established labels have in common,
// and the negation of what hardly any has is not asked for.
func (p *page) commonStyle(core []*cue) style {
	var n [4]int
	for _, c := range core {
		for i := range n {
			n[i] += int(c.style>>i) & 1
		}
	}
	var common style
	for i := range n {
		if n[i]*10 >= len(core)*9 && style(1)<<i != oneWord {
			common |= 1 << i
		}
	}
	if n[3]*10 <= len(core) {
		common |= oneWord // nearly all are of two words: one word is suspect
	}
	return common
}

// fits reports whether a label that stands once is written like the others.
func (p *page) fits(c *cue, common style) bool {
	if common&oneWord != 0 && c.style&(oneWord|withTime) == oneWord && !p.lex.generic(p.labels[c.label].text) {
		return false
	}
	want := common &^ oneWord
	return c.style&want == want
}

// beside reports whether the label before or behind is established.
func beside(p *page, cues []*cue, i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j < 0 || j >= len(cues) || cues[j].region != cues[i].region {
			continue
		}
		if l := &p.labels[cues[j].label]; l.core || cues[j].ok {
			return true
		}
	}
	return false
}
