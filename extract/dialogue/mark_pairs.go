package dialogue

import "strings"

// believePairs believes marks that stand for a person: a legend explains
// them, or a mark of questions and one of answers alternate.
func (p *page) believePairs(s shape) {
	var cues []*cue
	for i := range p.cues {
		if c := &p.cues[i]; c.shape == s {
			cues = append(cues, c)
		}
	}
	ask, answer, ok := p.pair(cues)
	if !ok {
		return
	}
	p.asks[s] = ask
	for _, c := range cues {
		t := sameMark(p.labels[c.label].text)
		c.ok = t == ask || t == answer
	}
}

// sameMark maps marks that look alike to one of them.
func sameMark(m string) string {
	switch m {
	case "–", "—", "―", "−", "－":
		return "-"
	case "＝":
		return "="
	case "△":
		return "▲"
	}
	return m
}

// signPairs are the marks that the Korean press sets for questions and
// answers when no legend says so.
var signPairs = [...][2]string{{"Q", "A"}, {"-", "▲"}, {"▶", "▷"}, {"▷", "▶"}, {"◇", "◆"}, {"◆", "◇"}, {"●", "○"}, {"○", "●"}, {"■", "□"}, {"□", "■"}, {"-", "="}}

// pair returns the two marks that alternate: those of the legend, else the
// first of the known pairs whose question is answered by the other mark in
// most places.
func (p *page) pair(cues []*cue) (ask, answer string, ok bool) {
	if len(p.legend.marks) >= 2 {
		return sameMark(p.legend.marks[0].mark), sameMark(p.legend.marks[1].mark), true
	}
	for _, pair := range signPairs {
		asked, answered, questions := 0, 0, 0
		for i, c := range cues {
			if sameMark(p.labels[c.label].text) != pair[0] {
				continue
			}
			asked++
			if p.asksAt(c) {
				questions++
			}
			if i+1 < len(cues) && sameMark(p.labels[cues[i+1].label].text) == pair[1] {
				answered++
			}
		}
		if asked > 0 && answered*2 > asked && (pair[0] == "Q" || questions*2 >= asked) {
			return pair[0], pair[1], true
		}
	}
	return "", "", false
}

// asksAt reports whether the line of a cue ends with a question mark, or in
// Korean with the end of a question.
func (p *page) asksAt(c *cue) bool {
	s := p.text[c.body:p.lines[c.line].End]
	return asksIn(s, p.lex.korean.questionEnds)
}

// asksIn reports whether s ends as a question does.
func asksIn(s string, ends []string) bool {
	s = withoutClosers(s)
	if strings.HasSuffix(s, "?") || strings.HasSuffix(s, "？") {
		return true
	}
	s = strings.TrimRight(s, ". ")
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}
