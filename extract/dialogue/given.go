package dialogue

import "github.com/whosaid/whosaid/internal/span"

// giving is a stretch without labels that the sentence before gives to
// somebody: between two rules, or a block quotation.
type giving struct {
	first, last int32 // lines
	who         person
}

const mostGiven = 30 // lines; more is not a quotation of what somebody said

// gives finds the stretches without labels that are somebody's words.
func (p *page) gives() []giving {
	var out []giving
	for i := 0; i < len(p.lines); i++ {
		first, last, ok := p.ruled(i)
		if !ok {
			first, last, ok = p.quotation(i)
		}
		if !ok {
			continue
		}
		if who, ok := p.speakerIn(p.paragraphBefore(i, out)); ok {
			out = append(out, giving{first: int32(first), last: int32(last), who: who})
			i = last
		}
	}
	return out
}

// ruled returns the lines between the rule at line i and the next one, when
// they are words without labels and nothing else.
func (p *page) ruled(i int) (first, last int, ok bool) {
	if p.lines[i].kind != rule {
		return 0, 0, false
	}
	first = -1
	for j := i + 1; j < len(p.lines) && j <= i+mostGiven; j++ {
		switch l := &p.lines[j]; l.kind {
		case plain:
			if p.labelled(l) || p.leadsAway(l.Span) {
				return 0, 0, false
			}
			if first < 0 {
				first = j
			}
			last = j
		case rule:
			return first, last, first >= 0
		case blank, filler, note:
		default:
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// quotation returns the lines of the block quotation that starts at line i.
func (p *page) quotation(i int) (first, last int, ok bool) {
	if !p.lines[i].quoted || i > 0 && p.lines[i-1].quoted {
		return 0, 0, false
	}
	last = i
	for j := i; j < len(p.lines) && (p.lines[j].quoted || p.lines[j].kind == blank); j++ {
		if !p.lines[j].quoted {
			continue
		}
		if p.labelled(&p.lines[j]) || p.leadsAway(p.lines[j].Span) {
			return 0, 0, false
		}
		last = j
	}
	return i, last, last-i < mostGiven
}

func (p *page) labelled(l *line) bool { return l.cue >= 0 && p.cues[l.cue].ok }

// paragraphBefore returns the paragraph of prose before line i; empty when
// there is none, or a conversation ends there.
func (p *page) paragraphBefore(i int, before []giving) span.Span {
	j := i - 1
	for j >= 0 && (p.lines[j].kind == blank || p.lines[j].kind == filler) {
		j--
	}
	if j < 0 || len(before) > 0 && int32(j) <= before[len(before)-1].last {
		return span.Span{}
	}
	s := span.Span{Start: p.lines[j].End, End: p.lines[j].End}
	for n := 0; j >= 0 && n < 8; j, n = j-1, n+1 {
		l := &p.lines[j]
		if l.kind != plain || l.quoted || p.leadsAway(l.Span) {
			break
		}
		if p.labelled(l) {
			return span.Span{}
		}
		s.Start = l.Start
	}
	return s
}
