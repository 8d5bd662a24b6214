package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// ends reports whether a line without a label is no longer speech: a gap in a
// dialogue that has none between its turns, a footer, an author's remark.
func (w *walker) ends(i int32, l *line) bool {
	if w.tight && (w.gap > 1 || w.gap == 1 && !w.attached(i)) || w.quoted && !l.quoted {
		return true
	}
	s := l.In(w.p.text)
	switch {
	case w.p.minutes() && agenda(s):
		return true
	case strings.HasPrefix(s, "* "), strings.HasPrefix(s, "※"):
		return true
	}
	return len(s) < 400 && (w.p.leadsAway(l.Span) || w.p.byline(l.Span))
}

// attached reports whether the words from line i on run up to the next label
// without a gap before it: then they are a paragraph of the turn.
func (w *walker) attached(i int32) bool {
	lines := w.p.lines
	for j := i; j < int32(len(lines)) && j < i+mostGiven; j++ {
		if w.p.labelled(&lines[j]) {
			return lines[j-1].kind == plain
		}
		if k := lines[j].kind; k == rule || k == heading || k == field {
			return false
		}
	}
	return false
}

// minutes reports whether labels like those of minutes are believed.
func (p *page) minutes() bool {
	for _, s := range [...]shape{circle, unmarked} {
		for _, i := range p.index[s] {
			if p.labels[i].believed {
				return true
			}
		}
	}
	return false
}

// agenda reports whether a line of minutes names a point of the agenda:
// "o 시정연설", "1. 회기 연장의 건".
func agenda(s string) bool {
	_, n := digits(s)
	numbered := n > 0 && strings.HasPrefix(s[n:], ". ")
	return (numbered || strings.HasPrefix(s, "o ")) && len(s) < 300 && !endsSentence(strings.TrimRight(s, ")"))
}

// silent reports whether the words after a label are only a note.
func (w *walker) silent(body span.Span) bool {
	c := w.p.text[body.Start]
	if c != '(' && c != '[' {
		return false
	}
	l := line{Span: body, moment: -1}
	return w.p.classify(&l) == filler
}
