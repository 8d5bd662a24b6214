package claim

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/sentence"
	"github.com/whosaid/whosaid/internal/span"
)

// reported gives the sentences of the speech reported in a turn.
func (j *job) reported(t int, jd *judge) []marked {
	out := []marked{}
	for _, q := range j.quoted[t] {
		out = append(out, j.quotation(q, jd)...)
	}
	return out
}

// prose gives the sentences of the speech reported outside any turn.
func (j *job) prose() []marked {
	out := []marked{}
	jd := newJudge(true)
	for q := range j.r.Quotations {
		if j.r.Quotations[q].Turn < 0 {
			out = append(out, j.quotation(q, jd)...)
		}
	}
	return out
}

// quotation gives the sentences of one stretch of reported speech: those of
// direct speech one by one, indirect speech as one, with what interrupts it
// as cuts.
func (j *job) quotation(q int, jd *judge) []marked {
	quoted := &j.r.Quotations[q]
	person := j.who.OfQuotation[q]
	if person < 0 || len(quoted.Content) == 0 {
		return nil
	}
	out := []marked{}
	for _, s := range j.pieces(quoted) {
		m := j.sentence(s.Span, quoted.Turn)
		m.Quotation, m.Person, m.Denied = q, person, quoted.Stance == quote.Denies
		if quoted.Turn >= 0 {
			m.ReportedBy = j.who.OfTurn[quoted.Turn]
		}
		for _, c := range s.cuts {
			m.Cuts = insert(m.Cuts, c)
		}
		m.Text = plainText(j.r.Document.Plain, s.Span, m.Cuts)
		out = append(out, m.with(jd.reported(m.Text, m.Language, quoted.Direct)))
	}
	return out
}

// piece is a sentence of reported speech.
type piece struct {
	span.Span
	cuts []span.Span
}

// pieces cuts reported speech into sentences. A sentence that an interruption
// breaks in two ("..., " she said, "...") stays one.
func (j *job) pieces(q *quote.Quotation) []piece {
	plain := j.r.Document.Plain
	out := []piece{}
	for _, c := range q.Content {
		spans := []span.Span{c}
		if q.Direct {
			spans = sentence.Split(plain, c, nil)
		}
		for i, s := range spans {
			if n := len(out); n > 0 && i == 0 && goesOn(out[n-1].In(plain), plain[out[n-1].End:s.Start]) {
				out[n-1].cuts = append(out[n-1].cuts, span.Span{Start: out[n-1].End, End: s.Start})
				out[n-1].End = s.End
				continue
			}
			out = append(out, piece{Span: s})
		}
	}
	return out
}

// goesOn reports whether a quoted stretch is not at its sentence's end, and
// neither is what interrupts it.
func goesOn(s, interruption string) bool {
	if strings.Contains(interruption, ". ") || strings.Contains(interruption, "\n") {
		return false
	}
	return !strings.ContainsAny(s[len(s)-1:], ".?!") && !strings.HasSuffix(s, "…")
}
