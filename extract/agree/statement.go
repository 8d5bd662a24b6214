package agree

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
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

// interview returns the conversation that a sentence belongs to; reported
// speech in prose belongs to its document, told by a number below zero.
func (c *corpus) interview(i int32) int {
	x := &c.in.Sentences[i]
	if x.Turn < 0 {
		return -1 - x.Document
	}
	d := &c.in.Documents[x.Document]
	return d.OfSection[d.Turns[x.Turn].Section]
}

// guest reports whether a sentence is a guest's own speech, or stands in prose,
// where nobody is host.
func (c *corpus) guest(i int32) bool {
	x := &c.in.Sentences[i]
	if x.Turn < 0 {
		return true
	}
	return x.Quotation < 0 && c.in.Documents[x.Document].Turns[x.Turn].Role == dialogue.Guest
}

// samePerson reports whether one person says both sentences.
func (c *corpus) samePerson(i, j int32) bool {
	return c.in.Sentences[i].Person == c.in.Sentences[j].Person
}

// canShare reports whether two sentences can share a claim: said by two people,
// in two conversations or as two guests of one; or by one person in two.
func (c *corpus) canShare(i, j int32) bool {
	apart := c.interview(i) != c.interview(j)
	if c.samePerson(i, j) {
		return apart
	}
	return apart || c.guest(i) && c.guest(j)
}

const mostSayings = 64 // sentences of one statement that are looked at

// sentences returns a sentence of each of two statements that can share a
// claim.
func (c *corpus) sentences(a, b int32) (i, j int32, ok bool) {
	x, y := c.statements[a].sentences, c.statements[b].sentences
	for _, i := range x[:min(len(x), mostSayings)] {
		for _, j := range y[:min(len(y), mostSayings)] {
			if c.canShare(i, j) {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}
