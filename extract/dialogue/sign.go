package dialogue

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// isSign reports whether the press marks turns with r.
func isSign(r rune) bool {
	switch r {
	case '-', '=', '–', '—', '―', '−', '▲', '△', '▶', '▷', '◇', '◆', '○', '●', '◎', '◯', '〇', '■', '□', '☞', '◈', '▣', '♦', '★', '☆', '※', '•', '►', '＝', '－':
		return true
	}
	return false
}

// signCue reads what starts with a mark of n bytes: "◇앵커> text",
// "○의장 김병국  text", "- Name: text", or the mark alone before its words.
func (p *page) signCue(l span.Span, n int) (cue, bool) {
	mark := span.Span{Start: l.Start, End: l.Start + n}
	rest := span.Span{Start: mark.End, End: l.End}.Trim(p.text)
	if rest.Empty() {
		return cue{}, false
	}
	m := mark.In(p.text)
	if m == "-" && rest.Start == mark.End && digit(p.text[rest.Start]) {
		return cue{}, false // a negative number
	}
	if c, ok := p.pressCue(rest); ok {
		return c, true
	}
	if c, ok := p.colonCue(rest); ok && p.lex.rank(c.name.In(p.text)).name > 0 {
		if m != "-" && m != "•" && m != "–" {
			c.shape = press
		}
		return c, true
	}
	if m == "○" || m == "◯" || m == "〇" || m == "●" || m == "◎" {
		if c, ok := p.circleCue(rest); ok {
			return c, true
		}
	}
	return cue{shape: sign, name: mark, body: rest.Start}, true
}

// pressCue reads "앵커> text", the closing mark of the Korean press.
func (p *page) pressCue(l span.Span) (cue, bool) {
	s := p.text[l.Start:min(l.End, l.Start+maxLabel)]
	for i, r := range s {
		switch r {
		case '>', '＞', '〉', '》', '▷', '】':
			name, ok := p.labelSpan(l.Start, l.Start+i)
			if !ok {
				return cue{}, false
			}
			c := cue{shape: press, name: name}
			c.body, c.moment = p.bodyAt(l.Start+i+utf8.RuneLen(r), l.End, Moment{})
			return p.styled(c, l), true
		case '.', '?', ':', '"', '“':
			return cue{}, false
		}
	}
	return cue{}, false
}

// circleCue reads the minutes' "의장 김병국  text": a title and a name, set
// apart from the words by two spaces or told by the title.
func (p *page) circleCue(l span.Span) (cue, bool) {
	s := l.In(p.text)
	end := wideGap(s)
	if end < 0 {
		end = p.lex.titledName(s)
	}
	if end <= 0 {
		return cue{}, false
	}
	name, ok := p.labelSpan(l.Start, l.Start+end)
	if !ok || len(strings.Fields(name.In(p.text))) > 4 {
		return cue{}, false
	}
	return p.styled(cue{shape: circle, name: name, body: skipBlank(p.text, name.End, l.End)}, l), true
}

// unmarkedCue reads the same without a circle, as minutes are copied: two
// spaces must set the words apart.
func (p *page) unmarkedCue(l span.Span) (cue, bool) {
	s := l.In(p.text)
	end := wideGap(s)
	if s[0] < utf8.RuneSelf || end < 0 || !p.lex.titledLabel(s[:end]) {
		return cue{}, false
	}
	name := span.Span{Start: l.Start, End: l.Start + end}
	return p.styled(cue{shape: unmarked, name: name, body: skipBlank(p.text, name.End, l.End)}, l), true
}

// wideGap returns where the first gap of two spaces or one wide one starts
// among the first bytes of s; -1 without.
func wideGap(s string) int {
	at := -1
	for _, gap := range [...]string{"  ", "\t", "\u3000", "\u00a0"} {
		if i := strings.Index(s[:min(len(s), maxLabel)], gap); i > 0 && (at < 0 || i < at) {
			at = i
		}
	}
	return at
}

// chevronCue reads ">> NAME: text" of live captions, and ">> text", a change
// of speaker without a name.
func (p *page) chevronCue(l span.Span) (cue, bool) {
	s := l.In(p.text)
	n := len(s) - len(strings.TrimLeft(s, ">"))
	rest := span.Span{Start: l.Start + n, End: l.End}.Trim(p.text)
	if n < 2 || n > 3 || rest.Empty() {
		return cue{}, false
	}
	if c, ok := p.colonCue(rest); ok {
		c.shape = chevron
		return c, true
	}
	return cue{shape: chevron, name: span.Span{Start: rest.Start, End: rest.Start}, body: rest.Start}, true
}

// letterMark returns how many bytes "Q.", "A.", "Q1.", "Q)" and the "Q    " of
// court reporters take at the start of s, and 0 when s starts otherwise.
func letterMark(s string) int {
	if s[0] != 'Q' && s[0] != 'A' || len(s) < 3 {
		return 0
	}
	_, d := digits(s[1:])
	i := 1 + d
	if d > 2 || i+1 >= len(s) {
		return 0
	}
	if d == 0 && (strings.HasPrefix(s[i:], "  ") || s[i] == '\t') {
		return i + 1
	}
	if c := s[i]; c != '.' && c != ')' && !(c == ':' && d > 0) {
		return 0
	}
	// "A.B. Smith" is a name
	if s[i+1] == ' ' || s[i+1] >= utf8.RuneSelf || s[0] == 'Q' && letter(s[i+1]) {
		return i + 1
	}
	return 0
}
