package claim

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/sentence"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// perSentence is about how many bytes of speech make a sentence.
const perSentence = 64

// turns gives the sentences of the turns [from, to).
func (j *job) turns(from, to int) batch {
	size := max(0, j.r.Turns[to-1].Span().End-j.r.Turns[from].Span().Start)
	out := batch{make([]Sentence, 0, size/perSentence+1), make([]flag, 0, size/perSentence+1)}
	jd := newJudge(j.punctuated)
	for t := from; t < to; t++ {
		if len(j.quoted[t]) > 0 {
			jd.alone, jd.only = false, false
			for _, m := range merge(j.speech(t, jd), j.reported(t, jd)) {
				out.add(&m)
			}
			continue
		}
		for _, p := range j.r.Turns[t].Speech {
			jd.spans = sentence.Split(j.r.Document.Plain, p, jd.spans[:0])
			jd.alone = len(jd.spans) == 1 && len(j.r.Turns[t].Speech) == 1
			jd.only = jd.alone && len(j.r.Turns) == 1
			for _, s := range jd.spans {
				out.addAll(j.own(t, s, jd))
			}
		}
	}
	return out
}

// speech gives the sentences of a turn's own speech.
func (j *job) speech(t int, jd *judge) []marked {
	out := []marked{}
	for _, p := range j.r.Turns[t].Speech {
		for _, s := range sentence.Split(j.r.Document.Plain, p, nil) {
			out = append(out, j.own(t, s, jd)...)
		}
	}
	return out
}

// own makes a sentence of the turn's own speech, or several where its clauses
// assert different things. What somebody else is quoted with in it is not
// asserted by the turn.
func (j *job) own(t int, s span.Span, jd *judge) []marked {
	m := j.sentence(s, t)
	m.Person = j.who.OfTurn[j.doc][t]
	jd.quoted = j.quotedIn(t, s, jd.quoted[:0])
	for _, c := range jd.quoted {
		m.Cuts = insert(m.Cuts, c)
	}
	m.Text = plainText(j.r.Document.Plain, s, m.Cuts)
	if len(jd.quoted) > 0 {
		m.verdict = onlyReports
	} else {
		m.verdict = jd.of(m.Text, m.Language)
	}
	m.Kind, m.Reason = m.kind, m.reason
	if parts := j.clauses(&m, jd); parts != nil {
		return parts
	}
	jd.one[0] = m
	return jd.one[:]
}

var onlyReports = verdict{kind: Fragment, reason: "it only reports what somebody else says"}

// quotedIn appends the parts of a sentence of turn t that report what
// somebody else says.
func (j *job) quotedIn(t int, s span.Span, dst []span.Span) []span.Span {
	for _, q := range j.quoted[t] {
		if j.who.OfQuotation[j.doc][q] < 0 {
			continue
		}
		for _, c := range j.r.Quotations[q].Content {
			if c.Overlaps(s) {
				dst = append(dst, span.Span{Start: max(c.Start, s.Start), End: min(c.End, s.End)})
			}
		}
	}
	return dst
}

// sentence fills what own and reported sentences have in common.
func (j *job) sentence(s span.Span, turn int) marked {
	plain := j.r.Document.Plain
	m := marked{Sentence: Sentence{Document: j.doc, Turn: turn, Quotation: -1, Span: s, Person: -1, ReportedBy: -1}}
	m.Cuts = notes(plain, s)
	m.Language = text.Language(s.In(plain))
	return m
}

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
	person := j.who.OfQuotation[j.doc][q]
	if person < 0 || len(quoted.Content) == 0 {
		return nil
	}
	out := []marked{}
	for _, s := range j.pieces(quoted) {
		m := j.sentence(s.Span, quoted.Turn)
		m.Quotation, m.Person, m.Denied = q, person, quoted.Stance == quote.Denies
		if quoted.Turn >= 0 {
			m.ReportedBy = j.who.OfTurn[j.doc][quoted.Turn]
		}
		for _, c := range s.cuts {
			m.Cuts = insert(m.Cuts, c)
		}
		m.Text = plainText(j.r.Document.Plain, s.Span, m.Cuts)
		m.verdict = jd.reported(m.Text, m.Language, quoted.Direct)
		m.Kind, m.Reason = m.kind, m.reason
		out = append(out, m)
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
