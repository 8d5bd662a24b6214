package dialogue

import "github.com/whosaid/whosaid/internal/span"

// passOver gives to nobody what stands under the labels of furniture in a
// conversation: "Sponsor:", "Outro:", "광고:".
func (p *page) passOver() {
	talking := false
	for i := range p.cues {
		c := &p.cues[i]
		talking = talking || c.ok
		if c.ok || !talking || c.shape != colon && c.shape != bold && c.shape != bracket {
			continue
		}
		if p.lines[c.line].kind == plain && p.lex.furniture(withoutRole(p.labels[c.label].text)) {
			c.name = span.Span{Start: c.name.Start, End: c.name.Start}
			c.ok = true
		}
	}
}
