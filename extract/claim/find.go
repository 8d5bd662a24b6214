package claim

import (
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/parallel"
)

// chunk is the number of bytes of speech that are worked on as one piece.
const chunk = 64 << 10

// Find cuts the turns and the reported speech of a document into sentences, in
// the order of the text, and says of each what it does.
func Find(r *quote.Reading, who *people.Mentions) []Sentence {
	job := job{r: r, who: who, quoted: byTurn(r), punctuated: punctuated(r)}
	ranges := chunks(r)
	parts := parallel.Map(len(ranges), func(i int) batch {
		return job.turns(ranges[i][0], ranges[i][1])
	})
	all := join(parts, job.prose())
	all.advertise()
	all.answer()
	all.lean(r.Document.Plain)
	return all.sentences
}

// job is what the work on all turns of a document shares.
type job struct {
	r          *quote.Reading
	who        *people.Mentions
	quoted     [][]int // by turn: indexes of the quotations in it
	punctuated bool    // the document ends its sentences with marks
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
