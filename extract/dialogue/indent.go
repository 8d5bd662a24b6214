package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// indent is how many bytes of white space stand before s on its line.
func (p *page) indent(s span.Span) int {
	return s.Start - 1 - strings.LastIndexByte(p.text[:s.Start], '\n')
}

// paragraphIndent is how far the first lines of paragraphs stand in, in a
// document that marks them so, as records of parliaments and of courts do: all
// labels stand in, and other lines do not. 0 in any other document.
func (p *page) paragraphIndent() int {
	least, flush := 0, 0
	for i, n := 0, 0; i < len(p.lines) && n < sample; i++ {
		l := &p.lines[i]
		if l.kind != plain {
			continue
		}
		n++
		switch in := p.indent(l.Span); {
		case p.labelled(l) && in == 0:
			return 0
		case p.labelled(l) && (least == 0 || in < least):
			least = in
		}
	}
	for i := 1; least > 0 && i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.kind == plain && p.lines[i-1].kind == plain && p.indent(l.Span) < least {
			flush++
		}
	}
	if flush == 0 {
		return 0
	}
	return least
}
