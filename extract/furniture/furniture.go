// Package furniture tells the fixed words of a show from what is said in it:
// openings, farewells, introductions of hosts, sponsors, calls to subscribe.
//
// They are told by recurrence and place, in any language. The same people say
// them in nearly the same words in many documents of a collection, and at the
// same place: the head or the tail of a document, or, in its midst, in one
// long stretch by somebody who opens or closes the show. What somebody repeats
// among other talk, as a politician a promise, is no furniture, however often.
//
// Each document is sketched by itself; what recurs is counted over the
// sketches and never asks for the words again.
package furniture

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
)

const leastDocuments = 4 // in which words stand that are furniture

// Count tells, of the own sentences of each document, in how many documents
// they are furniture: 0 for what is none, nil for a document without any. A
// collection too small to tell has none.
func Count(sketches []Sketch, who *people.People) [][]int {
	drawn := 0
	for d := range sketches {
		drawn += min(1, len(sketches[d].Words))
	}
	if drawn < leastDocuments {
		return make([][]int, len(sketches))
	}
	names := hashNames(who)
	return judge(parallel.Map(len(sketches), func(d int) sketch {
		return sketches[d].read(func(mention int) uint32 { return names[1+who.By(d, mention)] })
	}))
}

// Mark writes the counts of own sentences, if there are any, into the sentences of
// a document.
// What a turn reports in its furniture is furniture as well.
func Mark(sentences []claim.Sentence, counts []int) {
	for i := range sentences {
		if s := &sentences[i]; len(counts) > 0 && s.Own >= 0 {
			s.Furniture = counts[s.Own]
		}
	}
}

// assign tells of the sentences of a document which own sentence, at one of
// these indexes, they are or stand in.
func assign(sentences []claim.Sentence, at []int32) {
	for k, i := range at {
		sentences[i].Own = k
	}
	for i := range sentences {
		if q := &sentences[i]; q.Turn >= 0 && q.Quotation >= 0 {
			q.Own = around(q.Span, sentences, at)
		}
	}
}

// around returns the number of the own sentence, at one of these indexes, that
// overlaps a stretch; -1 when there is none.
func around(words span.Span, sentences []claim.Sentence, at []int32) int {
	k, _ := slices.BinarySearchFunc(at, words.Start, func(i int32, start int) int {
		return cmp.Compare(sentences[i].Span.End, start+1)
	})
	if k < len(at) && sentences[at[k]].Span.Overlaps(words) {
		return k
	}
	return -1
}
