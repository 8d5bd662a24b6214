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

// Feature is one signal of a verdict.
type Feature struct {
	Name  string
	Value float64 // as measured
	Share float64 // what it adds to the score
	Words string  // what it saw, for a person to read; may be empty
}

// Stand is how two texts stand to each other.
type Stand string

// The stands.
const (
	Same     Stand = "same"
	Opposite Stand = "opposite"
	Neither  Stand = "neither"
)

// Verdict is the outcome of a comparison.
type Verdict struct {
	Stand    Stand
	Score    float64 // graded similarity, [0, 1], three decimals
	Features []Feature
	Reason   string // in words
}

// Compare says how alike two texts are, and whether they say the same, the
// opposite, or neither. It is symmetric. Without vectors (v nil) only words
// count.
func Compare(a, b string, v Similarity) Verdict { return Verdict{Stand: Neither} }
