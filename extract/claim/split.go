package claim

import (
	"slices"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

const longSentence = 48 // bytes from which on a sentence may be cut at its clauses

// clauses cuts a long sentence of a turn's own speech into those of its
// clauses that assert different things, each with its verdict; nil where it
// stays whole. The words that join clauses belong to none of them.
func (j *job) clauses(whole *marked, jd *judge) []marked {
	quoted := jd.quoted
	if whole.Span.Len() < longSentence || whole.Kind != Assertion && whole.verdict != nobodys && len(quoted) == 0 {
		return nil
	}
	if !jd.scanned(whole, j.r.Document.Plain) {
		return nil
	}
	cuts := jd.clauses(j.r.Document.Plain, whole.Span, quoted, whole.Language)
	for len(cuts) > 1 {
		parts := make([]marked, len(cuts))
		bad, own := -1, false
		for i, c := range cuts {
			parts[i] = j.clause(whole, c, jd)
			switch {
			case parts[i].Kind == Assertion:
				own = true
			case parts[i].verdict != nobodys && !touches(quoted, c) && bad < 0:
				bad = i
			}
		}
		if bad < 0 && own {
			return parts
		}
		cuts = merged(cuts, max(bad, 0))
	}
	return nil
}

// scanned sees to it that the judge's tokens are those of an English sentence
// where it stands, and reports whether any of them may join two clauses. The
// tokens it was judged by serve again where its text was not changed.
func (j *judge) scanned(m *marked, plain string) bool {
	if m.Language == "ko" {
		return true
	}
	if len(m.Cuts) > 0 || len(m.Text) != m.Span.Len() {
		j.tokens = token.Scan(plain, m.Span, &j.know.lexicon, j.tokens[:0])
		return true
	}
	joint := func(t token.Token) bool { return t.Is(coordinator) || t.Rune == ';' }
	if len(j.tokens) <= longJoined || !slices.ContainsFunc(j.tokens[leastLeft:], joint) {
		return false
	}
	for i := range j.tokens {
		j.tokens[i].Start += m.Span.Start
		j.tokens[i].End += m.Span.Start
	}
	return true
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
	if touches(jd.quoted, at) {
		m.verdict = onlyReports
	} else {
		m.verdict = jd.clause(m.Text, m.Language, at.End < whole.Span.End)
	}
	m.Kind, m.Reason = m.kind, m.reason
	return m
}

// clause judges a clause of a sentence that states. A Korean one that another
// follows has the ending that joins the two, which was looked at.
func (j *judge) clause(text, language string, followed bool) verdict {
	whole := *j
	j.punctuated, j.alone, j.only = false, false, false
	v := j.of(text, language)
	j.punctuated, j.alone, j.only = whole.punctuated, whole.alone, whole.only
	if v.kind == Fragment && followed && language == "ko" {
		v.kind = Assertion
	}
	if v.kind == Assertion {
		v.reason = "a statement, one of several in its sentence"
	}
	return v
}

// merged takes clause i, which does not stand by itself, together with the
// one before it.
func merged(cuts []span.Span, i int) []span.Span {
	i = max(i, 1)
	cuts[i-1].End = cuts[i].End
	return slices.Delete(cuts, i, i+1)
}

// touches reports whether a span overlaps one of the others.
func touches(others []span.Span, s span.Span) bool {
	return slices.ContainsFunc(others, s.Overlaps)
}
