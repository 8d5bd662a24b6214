package dialogue

import (
	"github.com/whosaid/whosaid/internal/span"
)

// sections makes conversations of the blocks: blocks that only rules,
// blank lines and subheads divide are one while people go on talking.
func (w *walker) sections() []Section {
	var out []Section
	var people map[string]bool // who speaks in the last section
	after := int32(0)          // the first line after the last block and its footer
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

// footer takes the lines after a block that lead to its recordings, and
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
