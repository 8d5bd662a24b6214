package claim

import (
	"slices"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/parallel"
)

// chunk is the number of bytes of speech that are worked on as one piece.
const chunk = 64 << 10

// Find cuts the turns and the reported speech of the reading with index doc
// into sentences, in the order of the text, and says of each what it does.
func Find(doc int, r *quote.Reading, who *people.People) []Sentence {
	job := job{doc: doc, r: r, who: who, quoted: byTurn(r), punctuated: punctuated(r)}
	ranges := chunks(r)
	parts := parallel.Map(len(ranges), func(i int) []marked {
		return job.turns(ranges[i][0], ranges[i][1])
	})
	all := merge(slices.Concat(parts...), job.prose())
	answer(all)
	return lean(all)
}

// job is what the work on all turns of a document shares.
type job struct {
	doc        int
	r          *quote.Reading
	who        *people.People
	quoted     [][]int // by turn: indexes of the quotations in it
	punctuated bool    // the document ends its sentences with marks
}

// marked is a sentence with what later steps of this stage ask about it.
type marked struct {
	Sentence
	verdict
}

// chunks cuts the turns into ranges of about the same number of bytes.
func chunks(r *quote.Reading) [][2]int {
	out := [][2]int{}
	from, size := 0, 0
	for i, t := range r.Turns {
		size += t.Span().Len()
		if size >= chunk || i == len(r.Turns)-1 {
			out = append(out, [2]int{from, i + 1})
			from, size = i+1, 0
		}
	}
	return out
}

func byTurn(r *quote.Reading) [][]int {
	out := make([][]int, len(r.Turns))
	for i, q := range r.Quotations {
		if q.Turn >= 0 {
			out[q.Turn] = append(out[q.Turn], i)
		}
	}
	return out
}

// merge puts two ordered lists into one.
func merge(a, b []marked) []marked {
	if len(b) == 0 {
		return a
	}
	out := make([]marked, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if b[0].Span.Start < a[0].Span.Start {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}
