package dialogue

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// parties finds who takes part according to an introduction or a heading, in
// order, each once.
func (p *page) parties(s span.Span) []person {
	s = p.near(s)
	if s.Empty() {
		return nil
	}
	var found []person
	if text.Language(s.In(p.text)) == "ko" {
		found = append(p.koParties(s), p.koSpeakers(s)...)
		slices.SortStableFunc(found, func(a, b person) int { return a.at.Start - b.at.Start })
	} else {
		found = p.enParties(s)
	}
	return fullest(found)
}

// fullest leaves out the names that are part of another one.
func fullest(who []person) []person {
	var out []person
	for _, x := range who {
		i := slices.IndexFunc(out, func(y person) bool { return hasWord(x.name, y.name) || hasWord(y.name, x.name) })
		switch {
		case i < 0:
			out = append(out, x)
		case len(x.name) > len(out[i].name):
			out[i] = x
		}
	}
	return out
}

// speakerIn finds whose words the paragraph at s leads to: it looks at its
// last sentence, with the moment in brackets left out.
func (p *page) speakerIn(s span.Span) (person, bool) {
	last := p.lastSentence(p.near(s))
	if last.Empty() {
		return person{}, false
	}
	if text.Language(last.In(p.text)) == "ko" {
		return p.koSpeaker(last)
	}
	return p.enSpeaker(last)
}

// lastSentence returns the last sentence of a paragraph without a remark in
// brackets after it.
func (p *page) lastSentence(s span.Span) span.Span {
	t := s.In(p.text)
	if strings.HasSuffix(t, ")") {
		if open := strings.LastIndexByte(t, '('); open > 0 {
			t = strings.TrimRight(t[:open], " ")
		}
	}
	from := 0
	for i := 0; i+1 < len(t); i++ {
		if (t[i] == '.' || t[i] == '?' || t[i] == '!') && (t[i+1] == ' ' || t[i+1] == '\n') && i > 3 && !initial(t[max(0, i-1):i+1]) && i < len(t)-12 {
			from = i + 1
		}
	}
	return span.Span{Start: s.Start + from, End: s.Start + len(t)}.Trim(p.text)
}

const nearBytes = 4000 // of an introduction that are looked at

// near returns the end of a long introduction, from a word on.
func (p *page) near(s span.Span) span.Span {
	if s.Len() <= nearBytes {
		return s
	}
	from := s.End - nearBytes
	if n := strings.IndexByte(p.text[from:s.End], ' '); n >= 0 {
		return span.Span{Start: from + n, End: s.End}.Trim(p.text)
	}
	return span.Span{Start: s.End, End: s.End}
}
