package dialogue

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// classify tells rules, fillers and notes from lines of words. Lines that
// start with a letter are words, and that is nearly all of them.
func (p *page) classify(l *line) kind {
	s := l.In(p.text)
	c := s[0]
	if c|0x20 >= 'a' && c|0x20 <= 'z' {
		return plain
	}
	if digit(c) {
		return p.bareTime(l, l.Span)
	}
	if isRule(s) {
		return rule
	}
	if n := enclosed(s); n > 0 {
		return p.bracketed(l, span.Span{Start: l.Start + n, End: l.End - n})
	}
	if p.lex.isTimedSound(s) {
		return filler
	}
	return plain
}

// bareTime reads a line that is only a time.
func (p *page) bareTime(l *line, at span.Span) kind {
	s := at.In(p.text)
	if seconds, n := clock(s); n == len(s) {
		p.state(l, Moment{Seconds: seconds, Known: true, At: at})
		return filler
	}
	return plain
}

// bracketed says what a line in brackets is. What stands for words that were
// said but not understood ("[crosstalk 00:12]") stays speech, and "[Name]"
// may be a label.
func (p *page) bracketed(l *line, inner span.Span) kind {
	s := inner.In(p.text)
	if k := p.bareTime(l, inner); k == filler {
		return k
	}
	if p.lex.elides(s) {
		if m, ok := p.lex.momentIn(s); ok {
			m.At = shift(m.At, inner.Start)
			p.state(l, m)
		}
		return filler
	}
	short := utf8.RuneCountInString(s) <= 24 && !endsSentence(s)
	if m, ok := p.lex.statedMoment(s); ok && short {
		m.At = shift(m.At, inner.Start)
		p.state(l, m)
		return filler
	}
	switch {
	case p.lex.isStageNote(s):
		return filler
	case !strings.HasPrefix(p.text[l.Start:], "(") && !strings.HasPrefix(p.text[l.Start:], "（"):
		return plain
	case short:
		return filler
	}
	return note
}

// state keeps the moment that a line states.
func (p *page) state(l *line, m Moment) {
	l.moment = int32(len(p.moments))
	p.moments = append(p.moments, m)
}

// enclosed returns the length of the bracket when one pair of brackets holds
// the whole of s, and 0 otherwise.
func enclosed(s string) int {
	for _, b := range [...][2]string{{"(", ")"}, {"[", "]"}, {"（", "）"}, {"【", "】"}} {
		if !strings.HasPrefix(s, b[0]) || !strings.HasSuffix(s, b[1]) {
			continue
		}
		inner := s[len(b[0]) : len(s)-len(b[1])]
		if inner != "" && balanced(inner, b[0], b[1]) {
			return len(b[0])
		}
	}
	return 0
}

// balanced reports whether no bracket in s closes one from outside.
func balanced(s, open, shut string) bool {
	depth := 0
	for i := range s {
		switch {
		case strings.HasPrefix(s[i:], open):
			depth++
		case strings.HasPrefix(s[i:], shut):
			depth--
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}

// isRule reports whether s is drawn with nothing but dashes, stars or dots,
// at least three of them.
func isRule(s string) bool {
	n := 0
	for _, r := range s {
		switch r {
		case '-', '_', '=', '*', '~', '#', '·', '•', '—', '–', '―', '─', '━', '═', 'ㅡ', '＊', '－', '＿', '＝', '◇', '◆', '○', '●', '☆', '★':
			n++
		case ' ':
		default:
			return false
		}
	}
	return n >= 3
}

// endsSentence reports whether s ends as sentences do, closing quotes and
// brackets left out.
func endsSentence(s string) bool {
	s = withoutClosers(s)
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case '.', '?', '!':
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '…' || r == '。' || r == '？' || r == '！'
}

// withoutClosers returns s without the closing quotes, brackets and spaces at its end.
func withoutClosers(s string) string {
	for s != "" {
		r, n := rune(s[len(s)-1]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeLastRuneInString(s)
		}
		switch r {
		case '"', '\'', '”', '’', ')', ']', '»', '」', '』', ' ':
			s = s[:len(s)-n]
		default:
			return s
		}
	}
	return s
}

func shift(s span.Span, by int) span.Span { return span.Span{Start: s.Start + by, End: s.End + by} }
