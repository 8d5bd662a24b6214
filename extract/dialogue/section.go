package dialogue

import (
	"sort"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// sections makes conversations of the blocks: blocks that nothing but rules,
// blank lines and subheads part are one while people go on talking.
func (w *walker) sections() []Section {
	var out []Section
	var people map[string]bool // who speaks in the last section
	after := int32(0)          // the first line behind the last block and its footer
	for i := range w.blocks {
		b := &w.blocks[i]
		s := w.p.lead(after, b.first)
		speakers := w.speakers(b)
		if len(out) > 0 && w.goesOn(&s, people, speakers) {
			last := &out[len(out)-1]
			w.carry(b, &s)
			last.Span.End = w.p.lines[b.last].End
			s = *last
			for name := range speakers {
				people[name] = true
			}
		} else {
			out = append(out, s)
			people = speakers
		}
		w.settle(b, &out[len(out)-1], len(out)-1)
		next := int32(len(w.p.lines))
		if i+1 < len(w.blocks) {
			next = w.blocks[i+1].first
		}
		after = w.footer(b.last+1, next, &out[len(out)-1])
	}
	return out
}

func (w *walker) speakers(b *block) map[string]bool {
	out := map[string]bool{}
	for _, t := range w.turns[b.turn:b.end] {
		out[t.Name] = true
	}
	return out
}

// goesOn reports whether a block goes on with the conversation before it:
// nothing introduces it but perhaps a subhead, and the same people talk.
func (w *walker) goesOn(s *Section, before, now map[string]bool) bool {
	shared := 0
	for name := range now {
		if before[name] {
			shared++
		}
	}
	if w.p.minutes() {
		return shared > 0 // one sitting, whatever its agenda
	}
	if !s.Intro.Empty() || s.Title != "" && w.p.namesTalk(s.Title) {
		return false
	}
	if w.p.partLine(s.Title) {
		return shared > 0
	}
	if s.Title != "" {
		return shared > 1 || shared > 0 && (shared == len(now) || shared == len(before))
	}
	return shared > 0
}

// carry takes the last moment over into a block that goes on.
func (w *walker) carry(b *block, s *Section) {
	if s.Title == "" && b.turn > 0 && !w.turns[b.turn].Moment.Known {
		w.setMoment(b, w.turns[b.turn-1].Moment)
	}
}

// settle gives the turns of a block their section and its moment.
func (w *walker) settle(b *block, s *Section, at int) {
	s.Span.End = max(s.Span.End, w.p.lines[b.last].End)
	for i := b.turn; i < b.end; i++ {
		w.turns[i].Section = at
	}
	if t := &w.turns[b.turn]; t.Label == "" {
		s.addName(t.Name)
	}
	if s.Moment.Known {
		w.setMoment(b, s.Moment)
	}
	for _, who := range b.silent {
		s.addName(who.name)
	}
}

// setMoment gives m to the turns of a block up to the first one that has its
// own.
func (w *walker) setMoment(b *block, m Moment) {
	m.About = m.Known
	for i := b.turn; i < b.end && !w.turns[i].Moment.Known; i++ {
		w.turns[i].Moment = m
	}
}

// addName adds a name, in its fullest form.
func (s *Section) addName(name string) {
	for i, n := range s.Names {
		if hasWord(n, name) {
			return
		}
		if hasWord(name, n) {
			s.Names[i] = name
			return
		}
	}
	s.Names = append(s.Names, name)
}

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

// titleLike reports whether a line may be a title: short, and no sentence.
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

// footer takes the lines behind a block that lead to its recordings, and
// returns the first line that is not the block's.
func (w *walker) footer(from, to int32, s *Section) int32 {
	j := from
	for j < to && w.p.passes(w.p.lines[j].kind) {
		j++
	}
	var foot span.Span
	after := from
	for ; j < to && w.p.lines[j].kind == plain; j++ {
		if l := &w.p.lines[j]; w.p.leadsAway(l.Span) {
			if foot.Empty() {
				foot.Start = l.Start
			}
			foot.End = l.End
			after = j + 1
		}
	}
	// the paragraph right before the next block introduces that one
	if foot.Empty() || j == to && to < int32(len(w.p.lines)) {
		return from
	}
	s.Footer = foot
	s.Span.End = max(s.Span.End, foot.End)
	return after
}
