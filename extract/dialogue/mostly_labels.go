package dialogue

// mostlyLabels reports whether the document is little but labelled lines: then
// labels need not recur. A short document of one or two turns is judged by
// this alone, so its lines must also read like speech.
func (p *page) mostlyLabels(cues []*cue) bool {
	first := int(cues[0].line)
	if !p.headOnly(first) {
		return false
	}
	lines, speech, recur, covered := 0, 0, 0, len(cues)
	for i := first; i < len(p.lines); i++ {
		if p.lines[i].kind == plain {
			lines++
		}
	}
	for _, c := range cues {
		if p.labels[c.label].rank.coded || p.reads(c) {
			speech++
		}
		if p.labels[c.label].n > 1 {
			recur++
		}
		if c.style&below != 0 {
			covered++ // with the line below
		}
	}
	if lines == 0 || speech*2 < len(cues) && recur*2 < len(cues) {
		return false
	}
	if covered*10 >= lines*6 {
		return recur > 0 || len(cues) <= 2 || speech*10 >= len(cues)*8
	}
	return recur == 0 && len(cues) >= 2 && len(cues) <= 4 && speech == len(cues) && p.twoNames(cues)
}

// headOnly reports whether nothing but a title and the like stands before the
// line at first.
func (p *page) headOnly(first int) bool {
	n := 0
	for _, l := range p.lines[:first] {
		if l.kind != plain || l.cue >= 0 && p.cues[l.cue].shape != odd {
			continue
		}
		n++
		if n > 3 || n > 1 && l.Len() > 200 {
			return false
		}
	}
	return true
}

// reads reports whether the words after a label read like speech: they end
// like a sentence, or are at least four.
func (p *page) reads(c *cue) bool {
	end := p.lines[c.line].End
	if c.body >= end {
		return p.hasWords(c)
	}
	s := p.text[c.body:end]
	if endsSentence(s) {
		return true
	}
	spaces := 0
	for i := 0; i < len(s) && spaces < 3; i++ {
		if s[i] == ' ' {
			spaces++
		}
	}
	return spaces >= 3
}

// twoNames reports whether all labels look like names and two differ.
func (p *page) twoNames(cues []*cue) bool {
	differ := false
	for _, c := range cues {
		if p.labels[c.label].rank.name < 2 {
			return false
		}
		differ = differ || c.label != cues[0].label
	}
	return differ
}

// opens reports whether the document starts with a cue of this shape, after
// at most a title.
func (p *page) opens(s shape) bool {
	for i := range p.cues {
		if p.cues[i].shape == s {
			return p.headOnly(int(p.cues[i].line))
		}
	}
	return false
}
