package dialogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// oddCue reads what stands before a colon and looks like no name, though it
// may be the label of one: a device, a number, a long office.
func (p *page) oddCue(l span.Span) (cue, bool) {
	s := l.In(p.text)
	at := strings.Index(s[:min(len(s), maxOffice)], ": ")
	if at <= 0 {
		return cue{}, false
	}
	name := span.Span{Start: l.Start, End: l.Start + at}.Trim(p.text)
	if !p.lex.oddLabel(name.In(p.text)) {
		return cue{}, false
	}
	return p.styled(cue{shape: odd, name: name, body: skipBlank(p.text, l.Start+at+1, l.End)}, l), true
}

// oddLabel reports whether s may be the label of a voice by its looks: no
// words of a sentence, and nothing that stands before an editor's remarks.
func (lex *lexicon) oddLabel(s string) bool {
	fields := strings.Fields(s)
	if len(fields) == 0 || len(fields) > 16 || endsSentence(s) || strings.Contains(s, "://") || lex.furniture(s) || lex.stopped(s, fields) {
		return false
	}
	if addressed(s) {
		return true
	}
	if first, _ := utf8.DecodeRuneInString(s); first == '(' {
		return false // a remark
	}
	if strings.ContainsFunc(s, hangul.IsLetter) {
		return len(fields) <= 6 && strings.ContainsAny(s, "(/[@|")
	}
	if lex.english.starts[fields[0]] && fields[0] != "The" && len(fields[0]) > 1 {
		return false
	}
	for _, w := range fields {
		bare := strings.TrimRight(w, ",")
		if !strings.ContainsFunc(w, unicode.IsUpper) && !lex.english.insideNames[bare] && strings.Trim(bare, "0123456789()[]+-./&|") != "" {
			return false
		}
	}
	return strings.ContainsFunc(s, unicode.IsUpper)
}

// believeOdd believes labels of any looks in a conversation in which every
// paragraph opens with a label: such a paragraph is not a part of the turn
// before it. Where turns follow each other without blank lines, every line is
// a paragraph.
func (p *page) believeOdd() {
	var found []*cue
	labelled, starts, first, tight, in := 0, 0, true, p.tight(), p.paragraphIndent()
	for i := range p.lines {
		l := &p.lines[i]
		follows := i > 0 && p.lines[i-1].kind == plain
		if l.kind != plain || first && !p.labelled(l) || follows && (!tight && in == 0 || p.indent(l.Span) < in) {
			continue
		}
		first = false
		starts++
		if p.labelled(l) {
			labelled++
		} else if l.cue >= 0 && p.oddIn(&p.cues[l.cue]) {
			found = append(found, &p.cues[l.cue])
		}
	}
	if labelled < 3 || (labelled+len(found))*10 < starts*8 {
		return
	}
	for _, c := range found {
		c.ok = true
	}
}

// oddIn reports whether a cue that nothing spoke for may be a label all the
// same.
func (p *page) oddIn(c *cue) bool {
	l := &p.labels[c.label]
	first, _ := utf8.DecodeRuneInString(p.text[c.body:p.lines[c.line].End])
	if unicode.IsLower(first) && !addressed(l.text) {
		return false // "Honestly: that is all."
	}
	switch c.shape {
	case odd:
		return true
	case colon:
		return l.rank.name > 0 || p.lex.oddLabel(l.text)
	case bracket, timed:
		return !p.headline(c) && l.rank.name > 0
	}
	return false
}
