package dialogue

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// shape is a way of marking who speaks.
type shape uint8

const (
	colon    shape = iota // Name: text, with a time before, after or inside
	timed                 // Name 00:12, the words below
	bracket               // [Name] text
	stamped               // [Name] [00:12] text
	dash                  // Name — text
	circle                // ○의장 김병국  text
	press                 // ◇앵커> text
	sign                  // – question / = answer
	letters               // Q. text / A. text
	chevron               // >> NAME: text
	bold                  // Name in bold, alone or before its words
	unmarked              // 의장 김병국  text: minutes without their mark
	record                // Mr. SMITH. text
	hearing               // Mr. Smith. text
	above                 // Name, a time on the line below, text
	odd                   // anything: text, where all other paragraphs have labels
	given                 // words that a sentence before gives to somebody
	shapes                // how many there are
)

// style is how a label is written. One who speaks once is believed when their
// label is written like the others.
type style uint8

const (
	withTime style = 1 << iota
	below          // the words start on the next line
	capitals
	oneWord
)

// cue is what looks like a label at the start of a line.
type cue struct {
	name   span.Span // the label, marks, colon and time left out
	body   int       // where the words start
	moment Moment
	line   int32
	label  int32 // index in labels
	region int32 // rules and headings before it
	shape  shape
	style  style
	ok     bool // believed
}

// label is one distinct label of one shape.
type label struct {
	text     string
	shape    shape
	rank     rank
	n        int  // how often it stands at the start of a line
	near     int  // how often another label is its neighbour
	core     bool // it recurs beside others
	believed bool // one of its cues is
}

const (
	maxLabel = 64 // bytes
	maxWords = 7
)

// add keeps a cue and counts its label.
func (p *page) add(c cue) int32 {
	c.line = int32(len(p.lines))
	c.region = p.regions
	c.label = p.intern(c.shape, c.name.In(p.text))
	l := &p.labels[c.label]
	l.n++
	if l.rank.words == 1 {
		c.style |= oneWord
	}
	if l.rank.capitals {
		c.style |= capitals
	}
	p.cues = append(p.cues, c)
	return int32(len(p.cues) - 1)
}

// intern returns the index of a label. In a conversation it is nearly always
// one of the two seen last.
func (p *page) intern(s shape, text string) int32 {
	last := &p.last[s]
	for _, i := range last {
		if i > 0 && p.labels[i-1].text == text {
			return i - 1
		}
	}
	if p.index[s] == nil {
		p.index[s] = map[string]int32{}
	}
	i, ok := p.index[s][text]
	if !ok {
		i = int32(len(p.labels))
		p.index[s][text] = i
		p.labels = append(p.labels, label{text: text, shape: s, rank: p.lex.rankIn(s, text)})
	}
	last[0], last[1] = i+1, last[0]
	return i
}

// cueAt reads what looks like a label at the start of the line at l.
func (p *page) cueAt(l span.Span, m marked) (cue, bool) {
	if c, ok := p.usualCue(l, m); ok {
		return c, true
	}
	return p.oddCue(l)
}

func (p *page) usualCue(l span.Span, m marked) (cue, bool) {
	s := l.In(p.text)
	if !m.strong.Empty() {
		if c, ok := p.boldCue(l, m.strong); ok {
			return c, true
		}
	}
	c := s[0]
	if letter(c) {
		if n := letterMark(s); n > 0 {
			return cue{shape: letters, name: span.Span{Start: l.Start, End: l.Start + 1}, body: skipBlank(p.text, l.Start+n, l.End)}, true
		}
		return p.nameCue(l)
	}
	switch {
	case c == '>':
		return p.chevronCue(l)
	case c == '[' || c == '(' || digit(c):
		return p.timeFirst(l)
	case c == '*' || c == '_':
		return p.starred(l)
	case c == '<' || c == 0xE3: // 〈 【 《 start with this byte
		if c, ok := p.bracketCue(l); ok {
			return c, true
		}
	}
	if r, n := utf8.DecodeRuneInString(s); isSign(r) {
		return p.signCue(l, n)
	}
	return p.nameCue(l)
}

// nameCue reads "Name: text", "Name (00:12)", "Name — text".
func (p *page) nameCue(l span.Span) (cue, bool) {
	if c, ok := p.officeCue(l); ok {
		return c, true
	}
	if c, ok := p.colonCue(l); ok {
		return c, true
	}
	for _, read := range [...]func(*page, span.Span) (cue, bool){(*page).timedCue, (*page).recordCue, (*page).unmarkedCue, (*page).dashCue} {
		if c, ok := read(p, l); ok {
			return c, true
		}
	}
	return p.aboveCue(l)
}

// skipBlank returns the first place in text[from:to] that is not white space.
func skipBlank(text string, from, to int) int {
	return span.Span{Start: from, End: to}.Trim(text).Start
}

// labelSpan trims a label and the marks of emphasis around it; ok is false
// when nothing, or too much for a label, is left.
func (p *page) labelSpan(from, to int) (s span.Span, ok bool) {
	s = span.Span{Start: from, End: to}.Trim(p.text)
	for s.Start < s.End && (p.text[s.Start] == '*' || p.text[s.Start] == '_') {
		s.Start++
	}
	for s.Start < s.End && (p.text[s.End-1] == '*' || p.text[s.End-1] == '_') {
		s.End--
	}
	s = s.Trim(p.text)
	if s.Empty() || s.Len() > maxLabel {
		return s, false
	}
	return s, labelBytes(s.In(p.text))
}

// labelBytes is the cheap test: no sign that labels never hold, few words.
func labelBytes(s string) bool {
	spaces := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case letter(c):
		case c == ' ':
			spaces++
		case c == '?', c == '!', c == ';', c == '"', c == '*', c == '`', c == '$', c == '%', c >= '<' && c <= '>', c >= '{' && c <= '}', c == ':', c == '\\':
			return false
		case c == 0xE2 && strings.HasPrefix(s[i:], "“"):
			return false
		}
	}
	return spaces < maxWords && !strings.HasPrefix(s, "http")
}
