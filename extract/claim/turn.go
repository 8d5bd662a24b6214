package claim

import (
	"github.com/whosaid/whosaid/extract/claim/verdict"
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
			jd.setting.Alone, jd.setting.Only = false, false
			for _, m := range merge(j.speech(t, jd), j.reported(t, jd)) {
				out.add(&m)
			}
			continue
		}
		for _, p := range j.r.Turns[t].Speech {
			jd.spans = sentence.Split(j.r.Document.Plain, p, jd.spans[:0])
			jd.setting.Alone = len(jd.spans) == 1 && len(j.r.Turns[t].Speech) == 1
			jd.setting.Only = jd.setting.Alone && len(j.r.Turns) == 1
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
	m.Person = j.who.OfTurn[t]
	jd.quoted = j.quotedIn(t, s, jd.quoted[:0])
	for _, c := range jd.quoted {
		m.Cuts = insert(m.Cuts, c)
	}
	m.Text = plainText(j.r.Document.Plain, s, m.Cuts)
	if len(jd.quoted) > 0 {
		m = m.with(onlyReports)
	} else {
		m = m.with(jd.of(m.Text, m.Language))
	}
	if parts := j.clauses(&m, jd); parts != nil {
		return parts
	}
	jd.one[0] = m
	return jd.one[:]
}

var onlyReports = verdict.Verdict{Kind: Fragment, Reason: "it only reports what somebody else says"}

// quotedIn appends the parts of a sentence of turn t that report what
// somebody else says.
func (j *job) quotedIn(t int, s span.Span, dst []span.Span) []span.Span {
	for _, q := range j.quoted[t] {
		if j.who.OfQuotation[q] < 0 {
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
	m := marked{Sentence: Sentence{Turn: turn, Quotation: -1, Span: s, Person: -1, ReportedBy: -1, Answerer: -1, Own: -1}}
	m.Cuts = notes(plain, s)
	m.Language = text.Language(s.In(plain))
	return m
}
