package agree

import (
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
)

// Similarity gives sentence vectors.
type Similarity interface {
	// Vectors returns one vector of unit length for each text, in order.
	Vectors(texts []string) [][]float32
}

// Input is what agreement is found in.
type Input struct {
	Readings  []quote.Reading
	People    *people.People
	Sentences []claim.Sentence
	Sources   *cite.Sources
	NotSame   [][2]string // texts of claims that a person has judged not to be the same
	Fast      bool        // spend no vectors
	Vectors   Similarity  // nil when there is none
}

// Find returns the relations between claims, and between people and claims,
// ordered by A, B, Person and Reply.
func Find(in Input) []Relation { return nil }
