package dialogue

import (
	"sort"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// lead reads what stands between the lines from and first, the first one of a
// block: its heading, its introduction and the moment stated there.
func (p *page) lead(from, first int32) Section {
	s := Section{Span: span.Span{Start: p.lines[first].Start, End: p.lines[first].End}}
	j := first - 1
	for ; j >= from && p.passes(p.lines[j].kind); j-- {
		if l := &p.lines[j]; l.moment >= 0 && !s.Moment.Known {
			s.Moment = p.moments[l.moment]
			s.Moment.About = true
			s.Span.Start = l.Start
		}
	}
	s.Intro, j = p.intro(from, j)
	if h := p.headingAbove(from, j); h >= 0 {
		s.Title = p.lines[h].In(p.text)
		s.Span.Start = p.lines[h].Start
	} else if from == 0 {
		p.untitled(&s, j)
	}
	p.introduced(&s)
	return s
}

// headingAbove returns the last heading of the lines from to j; -1 without.
func (p *page) headingAbove(from, j int32) int32 {
	for ; j >= from; j-- {
		if p.lines[j].kind == heading {
			return j
		}
	}
	return -1
}

// passes reports whether a line of this kind may stand between a block and
// its introduction.
func (p *page) passes(k kind) bool {
	return k == blank || k == rule || k == filler || k == aside || k == note
}

// intro returns the paragraph that ends at line j, and the line before it.
// Lines that only lead away belong to what is before, unless they stand at
// the top of the document or under words.
func (p *page) intro(from, j int32) (span.Span, int32) {
	if j < from {
		return span.Span{}, j
	}
	s := span.Span{Start: p.lines[j].End, End: p.lines[j].End}
	words := from == 0
	for ; j >= from; j-- {
		l := &p.lines[j]
		if l.kind != plain && l.kind != field && l.kind != note {
			break
		}
		words = words || !p.leadsAway(l.Span)
		s.Start = l.Start
	}
	if !words {
		return span.Span{}, j
	}
	return s, j
}

// untitled takes the first line of a document without headings for its title
// when it reads like one and only lines like it stand between.
func (p *page) untitled(s *Section, j int32) {
	if !s.Intro.Empty() {
		j = int32(p.lineAt(s.Intro.Start))
	}
	top := int32(-1)
	for ; j >= 0; j-- {
		l := &p.lines[j]
		switch {
		case p.passes(l.kind) || l.kind == field:
		case l.kind != plain:
			return
		case s.Intro.Contains(l.Span), p.titleLike(l):
			top = j
		default:
			return
		}
	}
	if top < 0 || !p.titleLike(&p.lines[top]) {
		return
	}
	l := &p.lines[top]
	s.Title = l.In(p.text)
	s.Span.Start = l.Start
	if s.Intro.Start == l.Start {
		s.Intro = span.Span{Start: l.End, End: s.Intro.End}.Trim(p.text)
	}
}

// titleLike reports whether a line may be a title: short, and not a sentence.
func (p *page) titleLike(l *line) bool {
	s := l.In(p.text)
	return l.Len() <= 160 && !endsSentence(s) && !strings.HasSuffix(s, ":") && !p.leadsAway(l.Span)
}

// lineAt returns the line that starts at an offset.
func (p *page) lineAt(at int) int {
	return sort.Search(len(p.lines), func(i int) bool { return p.lines[i].Start >= at })
}

// introduced reads the moment and the people out of an introduction, and the
// people out of a heading and the legend.
func (p *page) introduced(s *Section) {
	if !s.Intro.Empty() {
		s.Span.Start = min(s.Span.Start, s.Intro.Start)
		if m, ok := p.lex.statedMoment(s.Intro.In(p.text)); ok && !s.Moment.Known {
			m.At = shift(m.At, s.Intro.Start)
			s.Moment = m
		}
	}
	for _, who := range p.legend.parts {
		if who.at.Start >= s.Span.Start && who.at.End <= s.Span.End || s.Span.Start == 0 {
			s.addName(who.name)
		}
	}
	if s.Title != "" && len(p.legend.parts) == 0 {
		at := s.Span.Start + strings.Index(p.text[s.Span.Start:], s.Title)
		for _, who := range p.parties(span.Span{Start: at, End: at + len(s.Title)}) {
			s.addName(who.name)
		}
	}
	if len(s.Names) > 0 && len(p.legend.parts) > 0 {
		return // the legend is complete, and surer than prose
	}
	for _, who := range p.parties(s.Intro) {
		s.addName(who.name)
	}
}
