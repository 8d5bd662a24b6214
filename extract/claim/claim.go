// Package claim tells which sentences assert: it cuts turns and reported
// speech into sentences and says of each what it does, and why. What a
// sentence does is told by the grammar of its language, each a room of its
// own: english and korean, which share no more than verdict.
package claim

import (
	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/internal/span"
)

// Kind is what a sentence does.
type Kind = verdict.Kind

// The kinds. Only assertions, and questions that were answered (Asked), are
// claims.
const (
	Assertion = verdict.Assertion
	Question  = verdict.Question
	Request   = verdict.Request
	Thanks    = verdict.Thanks
	Assent    = verdict.Assent
	Dissent   = verdict.Dissent
	Setup     = verdict.Setup
	Fragment  = verdict.Fragment
	Note      = verdict.Note
)

// Sentence is one sentence of a turn or of reported speech. Find, which looks at
// one document, tells who says it by mentions of that document; Settle puts
// persons in their place.
type Sentence struct {
	Document   int         // index of the reading
	Turn       int         // index in Turns; -1 in prose
	Quotation  int         // index in Quotations; -1 when it is the turn's own speech
	Span       span.Span   // in Plain
	Cuts       []span.Span // parts of Span that are not its words: interruptions, editors' notes
	Text       string      // its words: Span without Cuts, line breaks as spaces
	Kind       Kind
	Reason     string    // why it is of that kind, in words
	Person     int       // index in the document's mentions, once settled in Persons; -1 for nobody's
	ReportedBy int       // the same of who reported it; -1 when they said it themselves, or the author did
	Answerer   int       // the same of who answered, when Asked
	Denied     bool      // the source denied it
	Asked      bool      // a question that puts a proposition, answered yes or no
	Leans      bool      // leans on its context ("그건 맞습니다.", "That is wrong.")
	Before     string    // the sentence before, when Leans
	Context    span.Span // the sentence it leans on, in Plain; empty when it is not right before
	Language   string    // "ko" or "en"
	Weight     float64   // [0, 1], three decimals: how much somebody would look for it, when it is a claim
	Where      Place     // in the document as it is, once it is looked up
	Light      bool      // weighs too little to be kept
	Kept       bool      // a person has decided that it is a claim and worth keeping
	Own        int       // number of the own sentence of the talk that it is or stands in, -1 in none; see furniture
	Furniture  int       // documents in which the same people say nearly the same at the same place; 0 where it is no furniture of a show
}

// Asserts reports whether the sentence puts something forward, whatever it
// weighs.
func (s *Sentence) Asserts() bool { return s.Kind == Assertion || s.Asked || s.Kept }

// IsClaim reports whether the sentence is a node of the graph.
func (s *Sentence) IsClaim() bool { return s.Kept || s.Asserts() && !s.Light && s.Furniture == 0 }
