package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// aboveCue reads a name alone on its line above a time, as pages of podcasts
// copy: the words follow the time, or stand below it.
func (p *page) aboveCue(l span.Span) (cue, bool) {
	s := l.In(p.text)
	if len(s) > maxLabel || endsSentence(s) {
		return cue{}, false
	}
	at, moment := p.timeBelow(l)
	name, ok := p.labelSpan(l.Start, l.End)
	if at < 0 || !ok {
		return cue{}, false
	}
	return p.styled(cue{shape: above, name: name, body: l.End, moment: moment}, l), true
}

// timeBelow returns the time that the line below l starts with, and where the
// words after it start; -1 without one.
func (p *page) timeBelow(l span.Span) (at int, m Moment) {
	rest := p.text[l.End:]
	below := strings.TrimLeft(rest, " \t\r")
	if !strings.HasPrefix(below, "\n") {
		return -1, m
	}
	below = strings.TrimLeft(below[1:], " \t")
	start := len(p.text) - len(below)
	if n := strings.IndexByte(below, '\n'); n >= 0 {
		below = below[:n]
	}
	seconds, n := bracketedClock(below)
	if n == 0 {
		if seconds, n = clock(below); n != len(strings.TrimSpace(below)) {
			n = 0
		}
	}
	if n == 0 {
		return -1, m
	}
	return start + n, exact(seconds, span.Span{Start: start, End: start + n})
}

// believeAbove believes names above times, before those lines are taken for
// anything else: the time is no word of theirs.
func (p *page) believeAbove() {
	if p.index[above] == nil {
		return
	}
	p.believeNames(above)
	for i := range p.cues {
		c := &p.cues[i]
		if c.shape != above || !c.ok {
			continue
		}
		l := &p.lines[c.line+1]
		at, _ := p.timeBelow(p.lines[c.line].Span)
		if l.cue >= 0 {
			p.cues[l.cue].shape, l.cue = given, -1
		}
		if l.kind == plain {
			l.Span = span.Span{Start: at, End: l.End}.Trim(p.text)
		}
	}
}
