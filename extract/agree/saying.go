package agree

import (
	"cmp"
	"math"

	"github.com/whosaid/whosaid/extract/dialogue"
)

// Saying is where a statement is claimed, by whom and in which conversation.
type Saying struct {
	Document, Sentence int  // its place: the index of the document and that of the sentence
	Person             int  // who says it
	Interview          int  // the conversation; below zero in prose, which is one of its own for each document
	Guest              bool // a guest's own speech, or in prose, where nobody is host

	Worth float64 // its weight, as a multiple of that from which claims stay
}

// saying is what is known of a sentence.
func (in *Input) saying(i int32) Saying {
	x := &in.Sentences[i]
	s := Saying{Document: x.Document, Sentence: int(i), Person: x.Person, Interview: -1 - x.Document, Guest: true, Worth: mostWorth}
	if min := in.Documents[x.Document].MinWeight; min > 0 && x.Language == "en" {
		s.Worth = math.Min(mostWorth, x.Weight/min)
	}
	if x.Turn >= 0 {
		d := &in.Documents[x.Document]
		turn := &d.Turns[x.Turn]
		s.Interview, s.Guest = d.OfSection[turn.Section], x.Quotation < 0 && turn.Role == dialogue.Guest
	}
	return s
}

// Compare orders sayings by their place.
func (s *Saying) Compare(o *Saying) int {
	return cmp.Or(cmp.Compare(s.Document, o.Document), cmp.Compare(s.Sentence, o.Sentence))
}

// What people say of anything ("There's pros and cons to that.") is alike and
// says nothing: among many, two sayings together must be worth what two claims are
// that can be answered. That was read in English; Korean claims weigh less, short
// ones above all.
const (
	worthTogether = 2 * weighty
	mostWorth     = 100 // of a saying; where every claim stays, each has it
)

// canShare reports whether two sentences can share a claim: worth it among
// statements that crowd each other so much, and said by two people, in two
// conversations or as two guests of one; or by one person in two.
func (s *Saying) canShare(o *Saying, crowding float64) bool {
	if s.Worth+o.Worth < crowding*worthTogether {
		return false
	}
	apart := s.Interview != o.Interview
	if s.Person == o.Person {
		return apart
	}
	return apart || s.Guest && o.Guest
}
