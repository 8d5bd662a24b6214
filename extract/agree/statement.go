package agree

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
)

// statement is one thing that is claimed, by anybody: sentences of equal words
// are one.
type statement struct {
	sentences []int32 // indexes in Sentences, in order
	language  string
	from, to  int32 // its stems
}

// text returns the words of the statement as first said.
func (s *statement) text(in *Input) string { return in.Sentences[s.sentences[0]].Text }

const longest = 2000 // bytes of a text that can be one claim

// standsAlone reports whether a sentence claims something that can be compared
// without its context.
func standsAlone(s *claim.Sentence) bool {
	return s.IsClaim() && !s.Asked && !s.Leans && !s.Denied && s.Person >= 0 && len(s.Text) <= longest
}

// supposed reports whether a sentence gives a thought to others without taking
// it over: "You might think that …".
func supposed(s *claim.Sentence) bool {
	low := s.Text
	if s.Language == "en" {
		low = strings.ToLower(low)
	}
	return slices.ContainsFunc(loadLexicon().supposed[s.Language], func(w string) bool { return strings.Contains(low, w) })
}

const mostSayings = 64 // sentences of one statement that are looked at

// sentences returns a sentence of each of two statements that can share a
// claim.
func (c *corpus) sentences(a, b int32) (i, j int32, ok bool) {
	x, y := c.statements[a].sentences, c.statements[b].sentences
	for _, i := range x[:min(len(x), mostSayings)] {
		said := c.in.saying(i)
		for _, j := range y[:min(len(y), mostSayings)] {
			if again := c.in.saying(j); said.canShare(&again, c.crowding) {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}
