package dialogue

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// colonCue reads "Name: text", "Name (00:12): text", "Name: (02:49)",
// "이름 : 글" and the full-width colon.
func (p *page) colonCue(l span.Span) (cue, bool) {
	s := p.text[l.Start:min(l.End, l.Start+maxLabel+16)]
	at, width := colonIn(s)
	if at <= 0 {
		return cue{}, false
	}
	to := at
	var moment Moment
	if open := lastBracket(s[:at]); open > 0 {
		// "Name (1:02:33): text": the first colon is the time's
		if seconds, n := bracketedClock(s[open:]); n > 0 {
			after := open + n
			gap := len(s[after:]) - len(strings.TrimLeft(s[after:], " *_"))
			if at, width = colonIn(s[after:]); at != gap {
				return cue{}, false
			}
			moment = exact(seconds, span.Span{Start: l.Start + open, End: l.Start + after})
			to, at = open, at+after
		}
	}
	after := l.Start + at + width
	if !colonEnds(p.text[l.Start:l.End], at, width) {
		return cue{}, false
	}
	name, ok := p.labelSpan(l.Start, l.Start+to)
	if !ok || p.lex.onlyDate(p.text[after:l.End]) {
		return cue{}, false
	}
	c := cue{shape: colon, name: name, moment: moment}
	c.body, c.moment = p.bodyAt(after, l.End, moment)
	return p.styled(c, l), true
}

// lastBracket returns where the last opening bracket of s stands; -1 without.
func lastBracket(s string) int {
	return max(strings.LastIndexByte(s, '('), strings.LastIndexByte(s, '['))
}

// colonIn returns the first colon of s and its width in bytes; -1 without.
func colonIn(s string) (at, width int) {
	at, width = strings.IndexByte(s, ':'), 1
	limit := s
	if at >= 0 {
		limit = s[:at]
	}
	if wide := strings.Index(limit, "："); wide >= 0 {
		return wide, len("：")
	}
	return at, width
}

// colonEnds reports whether the colon at s[at] may end a label: it is not
// part of an address or a time, and white space or a letter that is not Latin
// follows.
func colonEnds(s string, at, width int) bool {
	rest := s[at+width:]
	if rest == "" || width > 1 {
		return true
	}
	switch c := rest[0]; {
	case c == ' ' || c == '\t' || c == '*' || c == '_' || c == '(' || c == '[' || c == '"':
		return true
	case c >= utf8.RuneSelf:
		return true
	case s[at-1] >= utf8.RuneSelf:
		return !digit(c) && c != '/'
	}
	return false
}

// bodyAt returns where the words after a label start, after marks of
// emphasis and a time in brackets, and the moment.
func (p *page) bodyAt(from, to int, m Moment) (int, Moment) {
	for from < to && (p.text[from] == '*' || p.text[from] == '_') {
		from++
	}
	from = skipBlank(p.text, from, to)
	if m.Known {
		return from, m
	}
	rest := p.text[from:to]
	seconds, n := bracketedClock(rest)
	if n == 0 {
		if seconds, n = clock(rest); n != len(rest) {
			n = 0
		}
	}
	if n == 0 {
		return from, m
	}
	m = exact(seconds, span.Span{Start: from, End: from + n})
	return skipBlank(p.text, from+n, to), m
}

// styled notes how the label is written.
func (p *page) styled(c cue, l span.Span) cue {
	if c.moment.Known {
		c.style |= withTime
	}
	if c.body >= l.End {
		c.style |= below
	}
	return c
}

func exact(seconds float64, at span.Span) Moment {
	return Moment{Seconds: seconds, Known: true, At: at}
}
