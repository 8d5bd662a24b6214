package dialogue

// cores marks the labels that recur beside another one and returns their
// cues; nil when there is no conversation.
func (p *page) cores(cues []*cue) []*cue {
	for i := 1; i < len(cues); i++ {
		a, b := cues[i-1], cues[i]
		if a.label != b.label && b.line-a.line < nearLines && a.region == b.region {
			p.labels[a.label].near++
			p.labels[b.label].near++
		}
	}
	parts := p.twoParts(cues)
	var core []*cue
	for _, c := range cues {
		l := &p.labels[c.label]
		l.core = l.n >= 2 && l.near >= 2 || parts && p.lex.roles[l.text] != Unknown
		if l.core {
			core = append(core, c)
		}
	}
	return core
}

// twoParts reports whether labels in brackets name two parts of a programme,
// as the scripts of Korean television news do: [앵커], then [기자].
func (p *page) twoParts(cues []*cue) bool {
	first := ""
	for _, c := range cues {
		l := &p.labels[c.label]
		if l.shape != bracket || p.lex.roles[l.text] == Unknown {
			continue
		}
		if first != "" && l.text != first {
			return true
		}
		first = l.text
	}
	return false
}

// commonStyle is how nine in ten of the established labels are written.
// oneWord is in it when hardly any of them is one word: fits takes it for "one
// word is suspect".
func (p *page) commonStyle(core []*cue) style {
	var n [4]int
	for _, c := range core {
		for i := range n {
			n[i] += int(c.style>>i) & 1
		}
	}
	var common style
	for i := range n {
		if n[i]*10 >= len(core)*9 && style(1)<<i != oneWord {
			common |= 1 << i
		}
	}
	if n[3]*10 <= len(core) {
		common |= oneWord // nearly all are of two words: one word is suspect
	}
	return common
}

// fits reports whether a label that stands once is written like the others.
func (p *page) fits(c *cue, common style) bool {
	if common&oneWord != 0 && c.style&(oneWord|withTime) == oneWord && !p.lex.generic(p.labels[c.label].text) {
		return false
	}
	want := common &^ oneWord
	return c.style&want == want
}

// beside reports whether the label before or after is established.
func beside(p *page, cues []*cue, i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j < 0 || j >= len(cues) || cues[j].region != cues[i].region {
			continue
		}
		if l := &p.labels[cues[j].label]; l.core || cues[j].ok {
			return true
		}
	}
	return false
}
