package claim

import (
	"github.com/whosaid/whosaid/extract/claim/advert"
	"github.com/whosaid/whosaid/internal/span"
)

// advertises is why what is read out for a sponsor asserts nothing: those who say
// it are paid for it.
const advertises = "read out for a sponsor"

// advertise makes notes of the sentences of advertisements, and of what is quoted
// in them.
func (b *batch) advertise() {
	lines, at := []advert.Line{}, []int{}
	for i := range b.sentences {
		if s := &b.sentences[i]; s.Turn >= 0 && s.Quotation < 0 {
			lines, at = append(lines, advert.Line{Person: s.Person, Text: s.Text}), append(at, i)
		}
	}
	for _, ad := range advert.Find(lines) {
		from, to := at[ad.From], at[ad.To-1]
		b.note(from, to+1, span.Span{Start: b.sentences[from].Span.Start, End: b.sentences[to].Span.End})
	}
}

// note makes notes of the sentences [from, to) that stand in the words.
func (b *batch) note(from, to int, words span.Span) {
	for i := from; i < to; i++ {
		if s := &b.sentences[i]; s.Turn >= 0 && s.Span.Overlaps(words) {
			s.Kind, s.Reason = Note, advertises
			b.flags[i] = 0
		}
	}
}
