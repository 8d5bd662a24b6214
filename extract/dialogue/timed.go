package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// timedCue reads a label with a time and nothing else on its line, the words
// below: "Name (1:02:33)", "Name [00:12]", "Name  00:12"; and the time in
// brackets with words after it, "Name (00:12) text".
func (p *page) timedCue(l span.Span) (cue, bool) {
	last := p.text[l.End-1]
	s := p.text[l.Start:min(l.End, l.Start+maxLabel+16)]
	open := strings.IndexByte(s, '(')
	if open < 0 {
		open = strings.IndexByte(s, '[')
	}
	if open > 0 {
		seconds, n := bracketedClock(s[open:])
		if n == 0 {
			return cue{}, false
		}
		return p.timedName(l, open, open+n, seconds)
	}
	if c, ok := p.numberedCue(l); ok {
		return c, true
	}
	if !digit(last) || l.Len() > len(s) {
		return cue{}, false
	}
	at := strings.LastIndexByte(s, ' ') + 1
	if tab := strings.LastIndexByte(s, '\t') + 1; tab > at {
		at = tab
	}
	seconds, n := clock(s[at:])
	if at < 2 || n == 0 || at+n != len(s) {
		return cue{}, false
	}
	return p.timedName(l, at, at+n, seconds)
}

func (p *page) timedName(l span.Span, from, to int, seconds float64) (cue, bool) {
	end := l.Start + len(strings.TrimRight(p.text[l.Start:l.Start+from], " \t-–—|·,"))
	name, ok := p.labelSpan(l.Start, end)
	if !ok || p.lex.endsInDate(p.text[l.Start:end]) {
		return cue{}, false
	}
	c := cue{shape: timed, name: name, body: skipBlank(p.text, l.Start+to, l.End)}
	c.moment = exact(seconds, span.Span{Start: l.Start + from, End: l.Start + to})
	return p.styled(c, l), true
}

// timeFirst reads a time before the label: "[00:01:02] Name: text",
// "00:12 Name"; without a time, "[Name] text".
func (p *page) timeFirst(l span.Span) (cue, bool) {
	s := l.In(p.text)
	seconds, n := bracketedClock(s)
	if n == 0 {
		seconds, n = clock(s)
	}
	if n == 0 {
		return p.bracketCue(l)
	}
	rest := span.Span{Start: l.Start + n, End: l.End}.Trim(p.text)
	if rest.Empty() {
		return cue{}, false
	}
	m := exact(seconds, span.Span{Start: l.Start, End: l.Start + n})
	if c, ok := p.cueAt(rest, marked{}); ok && c.shape != timed && c.shape != sign {
		c.moment = m
		c.style |= withTime
		return c, true
	}
	name, ok := p.labelSpan(rest.Start, rest.End)
	if !ok || endsSentence(name.In(p.text)) {
		return cue{}, false
	}
	return p.styled(cue{shape: timed, name: name, body: l.End, moment: m}, l), true
}

// numberedCue reads "Speaker 1 00:12 text": only behind a part with a number
// are words after a bare time speech.
func (p *page) numberedCue(l span.Span) (cue, bool) {
	s := p.text[l.Start:min(l.End, l.Start+maxLabel)]
	for at := strings.IndexByte(s, ' '); at > 0; {
		seconds, n := clock(s[at+1:])
		name := strings.TrimRight(s[:at], " ")
		if n > 0 && digit(name[len(name)-1]) && p.lex.generic(name) && at+1+n < l.Len() && p.text[l.Start+at+1+n] == ' ' {
			return p.timedName(l, at+1, at+1+n, seconds)
		}
		next := strings.IndexByte(s[at+1:], ' ')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return cue{}, false
}
