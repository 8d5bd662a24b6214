package cite

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/internal/span"
)

// section is section i as it is noted, without its turns.
func (x *reader) section(i int) Section {
	s := &x.Sections[i]
	out := Section{Start: s.Span.Start, End: s.Span.Start, Intro: s.Intro, Title: s.Title, Names: s.Names}
	if !s.Intro.Empty() {
		out.Words = s.Intro.In(x.Document.Plain)
		out.Moments = statedMoments(out.Words)
	}
	if s.Moment.Known {
		out.Moments = append(out.Moments, s.Moment.Seconds)
	}
	return out
}

// take adds a turn and who speaks in it.
func (s *Section) take(turn *dialogue.Turn, mention int) {
	s.End = max(s.End, turn.Span().End)
	if !slices.Contains(s.Mentions, mention) {
		s.Mentions = append(s.Mentions, mention)
	}
	if m := turn.Moment; m.Known && len(s.Moments) < maxMoments && !slices.Contains(s.Moments, m.Seconds) {
		s.Moments = append(s.Moments, m.Seconds)
	}
}

const maxMoments = 64 // moments of one section that a footer can point at

// open notes the first words of the first section, and of all where a reference
// has no words of its own.
func (x *reader) open(n *Notes) {
	all := slices.ContainsFunc(x.refs, func(r reference) bool { return r.at.Empty() })
	opened := make([]bool, len(n.Sections))
	for t := range x.Turns {
		if s := x.Turns[t].Section; !opened[s] && (all || s == 0) {
			opened[s] = true
			n.Sections[s].Opening = wordsAt(x.Document, x.Turns[t].Speech[0])
		}
	}
}

// turn is turn t as it is noted.
func (x *reader) turn(t, mention int) Turn {
	turn := &x.Turns[t]
	out := Turn{Section: turn.Section, Mention: mention, Role: turn.Role}
	if m := turn.Moment; m.Known {
		out.Moment = Moment{Seconds: m.Seconds, Known: true, About: m.About}
		out.Subtitled = x.subtitled(m.At)
	}
	return out
}

// subtitled reports whether the line that states a moment names the translated
// copy.
func (x *reader) subtitled(at span.Span) bool {
	p := x.Document.Plain
	if at.Empty() || at.End > len(p) {
		return false
	}
	line := lineAround(p, at)
	if line.Len() > maxMomentLine {
		return false
	}
	words := line.In(p)
	return strings.Contains(words, "(") && roleOf(words) == Subtitles
}

const maxMomentLine = 600 // bytes of a line that can say which copy it counts in
