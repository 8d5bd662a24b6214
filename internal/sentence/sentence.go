// Package sentence cuts text into sentences, as spans and without a copy. It
// reads punctuation as both English and Korean use it: abbreviations,
// initials, decimals, closing quotes, quoted sentences inside a sentence,
// Korean polite endings without a full stop, and hard-wrapped lines.
package sentence

import "github.com/whosaid/whosaid/internal/span"

// Split appends the sentences of text inside at to dst and returns it. The
// spans are in order, trimmed, do not overlap, and cover all that is not
// white space.
func Split(text string, at span.Span, dst []span.Span) []span.Span {
	c := cutter{text: text, start: at.Start, pos: at.Start, end: at.End, line: at.Start, know: loadLexicon(), out: dst}
	for c.pos < c.end {
		switch class[text[c.pos]] {
		case plain:
			c.pos++
		case stop:
			c.stop(1)
		case newline:
			c.newline()
		case opening:
			c.open()
		case wide:
			c.wide()
		case korean:
			c.ending()
		}
	}
	c.cut(c.end)
	return c.out
}

// cutter is one run over a span.
type cutter struct {
	text  string
	start int // of the running sentence
	pos   int
	end   int
	line  int // start of the running line
	know  *lexicon
	out   []span.Span
}

// cut ends the running sentence at the offset.
func (c *cutter) cut(at int) {
	if s := (span.Span{Start: c.start, End: at}).Trim(c.text); !s.Empty() {
		c.out = append(c.out, s)
	}
	c.start, c.pos = at, max(at, c.pos)
}

type kind uint8

const (
	plain kind = iota
	stop
	newline
	opening
	wide
	korean
)

// class tells the bytes at which something may happen; all others are passed
// over.
var class = [256]kind{
	'.': stop, '!': stop, '?': stop,
	'\n': newline,
	'"':  opening, '\'': opening, '(': opening, '[': opening,
	0xE2: wide, 0xE3: wide, 0xEF: wide,
	0xEB: korean, 0xEC: korean,
}
