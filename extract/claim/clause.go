package claim

import (
	"slices"

	"github.com/whosaid/whosaid/internal/span"
)

const longSentence = 48 // bytes from which on a sentence may be cut at its clauses

// clauses cuts a long sentence of a turn's own speech into those of its
// clauses that assert different things, each with its verdict; nil where it
// stays whole. The words that join clauses belong to none of them.
func (j *job) clauses(whole *marked, jd *judge) []marked {
	quoted := jd.quoted
	if whole.Span.Len() < longSentence || whole.verdict.Kind != Assertion && !whole.verdict.IsNobodys() && len(quoted) == 0 {
		return nil
	}
	cuts := jd.grammars[whole.Language].Clauses(j.r.Document.Plain, whole.Span, quoted)
	for len(cuts) > 1 {
		parts, bad := j.parts(whole, cuts, jd)
		if bad < 0 {
			return parts
		}
		cuts = merged(cuts, bad)
	}
	return nil
}

// parts makes sentences of clauses, and tells the first that does not stand
// by itself: it asserts nothing, though it is neither nobody's nor somebody
// else's. That is the first clause when none asserts, and -1 when all stand.
func (j *job) parts(whole *marked, cuts []span.Span, jd *judge) (parts []marked, bad int) {
	bad, own := -1, false
	for i, at := range cuts {
		p := j.clause(whole, at, jd)
		parts = append(parts, p)
		switch {
		case p.Kind == Assertion:
			own = true
		case !p.verdict.IsNobodys() && !slices.ContainsFunc(jd.quoted, at.Overlaps) && bad < 0:
			bad = i
		}
	}
	if bad < 0 && !own {
		bad = 0
	}
	return parts, bad
}

// clause makes a sentence of a clause.
func (j *job) clause(whole *marked, at span.Span, jd *judge) marked {
	m := *whole
	m.Span, m.Cuts = at, nil
	for _, c := range whole.Cuts {
		if at.Contains(c) {
			m.Cuts = append(m.Cuts, c)
		}
	}
	m.Text = plainText(j.r.Document.Plain, at, m.Cuts)
	if slices.ContainsFunc(jd.quoted, at.Overlaps) {
		return m.with(onlyReports)
	}
	return m.with(jd.clause(m.Text, m.Language, at.End < whole.Span.End))
}

// merged takes clause i, which does not stand by itself, together with the
// one before it.
func merged(cuts []span.Span, i int) []span.Span {
	i = max(i, 1)
	cuts[i-1].End = cuts[i].End
	return slices.Delete(cuts, i, i+1)
}
