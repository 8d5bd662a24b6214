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

// Mark writes into the sentences of a collection, which stand in the order of
// the documents, in how many documents they are furniture.
func Mark(sentences []claim.Sentence, who *people.People) {
	docs := byDocument(sentences)
	if len(docs) < leastDocuments {
		return
	}
	sketches := parallel.Map(len(docs), func(d int) sketch { return draw(docs[d], who) })
	counts := judge(sketches)
	parallel.Do(len(docs), func(d int) { spread(docs[d], sketches[d].at, counts[d]) })
}

// byDocument parts the sentences by their documents.
func byDocument(all []claim.Sentence) [][]claim.Sentence {
	out := [][]claim.Sentence{}
	for from, to := 0, 0; from < len(all); from = to {
		for to = from; to < len(all) && all[to].Document == all[from].Document; {
			to++
		}
		out = append(out, all[from:to])
	}
	return out
}

// spread writes the counts of own sentences, which stand at these indexes,
// into the sentences of a document. What a turn reports in its furniture is
// furniture as well.
func spread(sentences []claim.Sentence, at []int32, counts []int) {
	if counts == nil {
		return
	}
	for k, i := range at {
		sentences[i].Furniture = counts[k]
	}
	for i := range sentences {
		if q := &sentences[i]; q.Turn >= 0 && q.Quotation >= 0 {
			q.Furniture = around(q.Span, sentences, at)
		}
	}
}

// around returns the count of the own sentence, at one of these indexes, that
// overlaps a stretch; 0 when there is none.
func around(words span.Span, sentences []claim.Sentence, at []int32) int {
	k, _ := slices.BinarySearchFunc(at, words.Start, func(i int32, start int) int {
		return cmp.Compare(sentences[i].Span.End, start+1)
	})
	if k < len(at) && sentences[at[k]].Span.Overlaps(words) {
		return sentences[at[k]].Furniture
	}
	return 0
}
