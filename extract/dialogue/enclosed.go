package dialogue

const mostEnclosed = 200 // lines between two rules that may be one conversation

// believeEnclosed believes names and colons that open a stretch set apart
// from the rest, between two rules or in a block quotation: two turns there
// need not recur, and one will do under a sentence that names a conversation.
func (p *page) believeEnclosed() {
	for i := 0; i < len(p.lines); i++ {
		last, ok := p.enclosure(i)
		if !ok {
			continue
		}
		cues := p.openingCues(i, last)
		if len(cues) >= 2 || len(cues) == 1 && p.talkBefore(i) {
			for _, c := range cues {
				c.ok = true
			}
		}
		i = max(i, last-1)
	}
}

// enclosure returns the last line of the stretch that starts at line i: the
// next rule, or the end of the quotation.
func (p *page) enclosure(i int) (last int, ok bool) {
	l := &p.lines[i]
	if l.kind == rule {
		for j := i + 1; j < len(p.lines) && j <= i+mostEnclosed; j++ {
			if k := p.lines[j].kind; k == rule || k == heading {
				return j, k == rule
			}
		}
		return i, false
	}
	if !l.quoted || i > 0 && p.lines[i-1].quoted {
		return i, false
	}
	for last = i; last+1 < len(p.lines) && (p.lines[last+1].quoted || p.lines[last+1].kind == blank); {
		last++
	}
	return last, true
}

// openingCues returns the names and colons of the lines first to last when
// the words there start with one and all of them read like speech.
func (p *page) openingCues(first, last int) []*cue {
	var out []*cue
	for j := first; j <= last; j++ {
		l := &p.lines[j]
		if l.kind != plain {
			continue
		}
		if l.cue < 0 || p.cues[l.cue].shape != colon || p.labels[p.cues[l.cue].label].rank.name < 2 {
			if len(out) == 0 {
				return nil
			}
			continue
		}
		c := &p.cues[l.cue]
		if p.leadsAway(l.Span) || !p.reads(c) {
			return nil
		}
		out = append(out, c)
	}
	return out
}

// talkBefore reports whether the paragraph before line i names a conversation
// or says that somebody says something.
func (p *page) talkBefore(i int) bool {
	s := p.near(p.paragraphBefore(i, nil))
	return !s.Empty() && (p.namesTalk(s.In(p.text)) || p.leads(s, p.koWords(s)))
}
