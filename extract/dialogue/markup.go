package dialogue

import (
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// marked is what the markup says of one line.
type marked struct {
	heading, quoted, aside, rule, item bool
	strong                             span.Span // bold from the line's start on; empty without
}

// marker goes along the marks of a document as the lines go along.
type marker struct {
	marks []source.Mark
	open  []source.Mark // marks that started and have not ended yet
}

// at returns what the marks say of the line at l. Lines are asked for in
// order.
func (m *marker) at(l span.Span) marked {
	var out marked
	if len(m.marks) == 0 && len(m.open) == 0 {
		return out
	}
	for len(m.marks) > 0 && m.marks[0].Start < l.End {
		m.open = append(m.open, m.marks[0])
		m.marks = m.marks[1:]
	}
	kept := m.open[:0]
	for _, k := range m.open {
		if k.End <= l.Start {
			continue
		}
		kept = append(kept, k)
		out.take(k, l)
	}
	m.open = kept
	return out
}

func (m *marked) take(k source.Mark, l span.Span) {
	switch k.Kind {
	case source.Heading:
		m.heading = true
	case source.Quoted:
		m.quoted = true
	case source.Item:
		m.item = true
	case source.Aside:
		m.aside = true
	case source.Rule:
		m.rule = true
	case source.Strong:
		if k.Start <= l.Start && m.strong.Empty() {
			m.strong = span.Span{Start: l.Start, End: min(k.End, l.End)}
		}
	}
}
