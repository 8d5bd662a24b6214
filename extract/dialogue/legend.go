package dialogue

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// legend is what a document says of who takes part: "■ 진행 : ...",
// "(- 기자, = 아무개)", "Host: ...".
type legend struct {
	marks         []markName
	hosts, guests []person
	parts         []person // all of them, in the order of the text
}

type markName struct {
	mark string
	person
}

// person is a name and where it stands in Plain.
type person struct {
	name string
	at   span.Span
}

// fields takes the lines that say who takes part out of the labels and reads
// them.
func (p *page) fields() {
	for i := range p.cues {
		c := &p.cues[i]
		l := &p.labels[c.label]
		if l.n > 3 || c.shape != colon && c.shape != press {
			continue
		}
		role, ok := p.lex.keys[strings.ToLower(l.text)]
		body := p.text[c.body:p.lines[c.line].End]
		if !ok || body == "" || utf8.RuneCountInString(body) > 60 || endsSentence(body) {
			continue
		}
		p.lines[c.line].kind = field
		p.legend.take(role, p.people(span.Span{Start: c.body, End: c.body + len(body)}))
	}
	if p.index[sign] != nil || p.index[letters] != nil {
		p.markLegend()
	}
}

// legendLines are the lines that only say who takes part.
func (p *page) legendLines() []span.Span {
	var out []span.Span
	for i := range p.lines {
		if p.lines[i].kind == field {
			out = append(out, p.lines[i].Span)
		}
	}
	return out
}

func (g *legend) take(role string, who []person) {
	switch role {
	case "host":
		g.hosts = append(g.hosts, who...)
	case "guest":
		g.guests = append(g.guests, who...)
	}
	g.parts = append(g.parts, who...)
}

// markLegend reads "(- 기자, = 아무개)" from the lines before the first mark.
func (p *page) markLegend() {
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind != filler && l.kind != note && l.kind != plain || l.Empty() {
			continue
		}
		s := l.In(p.text)
		open := strings.LastIndexByte(s, '(')
		if open < 0 || len(s)-open > 120 {
			continue
		}
		shut := strings.IndexByte(s[open:], ')')
		if shut < 0 {
			continue
		}
		if m := p.markNames(span.Span{Start: l.Start + open + 1, End: l.Start + open + shut}); len(m) >= 2 {
			p.legend.marks = m
			for _, x := range m {
				p.legend.parts = append(p.legend.parts, x.person)
			}
			return
		}
	}
}
