package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// labelBrackets are the brackets that names of speakers stand in.
var labelBrackets = [...][2]string{{"[", "]"}, {"<", ">"}, {"〈", "〉"}, {"【", "】"}, {"《", "》"}}

// bracketCue reads "[Name] text" and "[Name]" with the words below, with or
// without a colon after the bracket.
func (p *page) bracketCue(l span.Span) (cue, bool) {
	s := p.text[l.Start:min(l.End, l.Start+maxLabel+2)]
	for _, b := range labelBrackets {
		if !strings.HasPrefix(s, b[0]) {
			continue
		}
		shut := strings.Index(s, b[1])
		if shut < 0 {
			break
		}
		name, ok := p.labelSpan(l.Start+len(b[0]), l.Start+shut)
		if !ok || p.lex.isUnclear(name.In(p.text)) {
			break
		}
		after := l.Start + shut + len(b[1])
		for after < l.End && (p.text[after] == ':' || p.text[after] == ' ') {
			after++
		}
		c := cue{shape: bracket, name: name}
		if c.body, c.moment = p.bodyAt(after, l.End, Moment{}); c.moment.Known {
			c.shape = stamped
		}
		return p.styled(c, l), true
	}
	return cue{}, false
}

// dashCue reads "Name — text". A hyphen counts only between spaces.
func (p *page) dashCue(l span.Span) (cue, bool) {
	s := p.text[l.Start:min(l.End, l.Start+maxLabel)]
	at, width := dashIn(s)
	if at <= 0 {
		return cue{}, false
	}
	name, ok := p.labelSpan(l.Start, l.Start+at)
	if !ok {
		return cue{}, false
	}
	c := cue{shape: dash, name: name}
	c.body, c.moment = p.bodyAt(l.Start+at+width, l.End, Moment{})
	return p.styled(c, l), true
}

// dashIn returns the first dash of s that stands apart, and its width.
func dashIn(s string) (at, width int) {
	at, width = strings.Index(s, " - ")+1, 1
	if at == 0 {
		at = -1
	}
	for i := strings.IndexByte(s, 0xE2); i >= 0 && (at < 0 || i < at); {
		if strings.HasPrefix(s[i:], "—") || strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "―") {
			return i, len("—")
		}
		next := strings.IndexByte(s[i+1:], 0xE2)
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return at, width
}

// starred reads a label between the stars of raw Markdown: "**Name:** text",
// "**Name**: text", "**Name** text", "**Name**".
func (p *page) starred(l span.Span) (cue, bool) {
	s := l.In(p.text)
	n := 0
	for n < len(s) && n < 3 && s[n] == s[0] {
		n++
	}
	inner := span.Span{Start: l.Start + n, End: l.End}
	if n == len(s) || s[n] == ' ' {
		return cue{}, false
	}
	shut := strings.Index(s[n:], s[:n])
	if shut <= 0 || shut > maxLabel {
		return cue{}, false
	}
	if c, ok := p.colonCue(inner); ok && c.name.End <= inner.Start+shut {
		return c, true
	}
	return p.boldName(l, span.Span{Start: inner.Start, End: inner.Start + shut}, l.Start+2*n+shut)
}

// boldCue reads a label in bold at the start of the line at l: with a colon
// inside or after, alone, or before its words.
func (p *page) boldCue(l, strong span.Span) (cue, bool) {
	if c, ok := p.colonCue(l); ok && c.name.End <= strong.End {
		return c, true
	}
	if c, ok := p.timedCue(l); ok && c.name.End <= strong.End {
		return c, true
	}
	return p.boldName(l, strong, strong.End)
}

func (p *page) boldName(l, strong span.Span, after int) (cue, bool) {
	name, ok := p.labelSpan(strong.Start, strong.End)
	if !ok || endsSentence(name.In(p.text)) {
		return cue{}, false
	}
	c := cue{shape: bold, name: name}
	c.body, c.moment = p.bodyAt(after, l.End, Moment{})
	return p.styled(c, l), true
}
