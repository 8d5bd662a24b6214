package korean

import "github.com/whosaid/whosaid/internal/span"

// reported reports the clause that ends at unit q, with its verb at unit i.
func (k *sentence) reported(q, i, end int, how kind) bool {
	cue := k.u[i].Span
	direct := q > 0 && k.u[q-1].quote && end <= k.u[q-1].End
	if src, next, ok := k.sourceAfter(i, q); ok {
		return k.report(src, cue, k.contentBefore(q, next, end, direct), how, direct)
	}
	if src, ok := k.sourceIn(q+1, i); ok {
		return k.report(src, cue, k.contentBefore(q, k.clauseStart(q), end, direct), how, direct)
	}
	if _, _, within := k.quotative(i); within && !direct {
		if s := k.innerSubject(q); s >= 0 {
			src := k.mention(s, k.subjectAt(s).text, k.last)
			return k.ownSubject(s+1, q) > 0 && k.report(src, cue, k.contentBefore(q, s+1, end, direct), how, direct)
		}
	}
	if src, next, ok := k.sourceFrom(k.clauseStart(q), q, direct); ok {
		if how == thinks && !k.speaks(src.In(k.Plain)) {
			return false
		}
		k.earlier(src, cue, next, q, how)
		return k.report(src, cue, k.contentBefore(q, next, end, direct), how, direct)
	}
	if !k.goesOnWith(i) {
		return false
	}
	return k.report(span.Span{Start: cue.Start, End: cue.Start}, cue, k.contentBefore(q, k.clauseStart(q), end, direct), how, direct)
}

// innerSubject finds who speaks inside a clause that is itself reported, other
// than its topic: "갑은 을이 비가 온다고 말했다고 했다"; -1 when there is none.
func (k *sentence) innerSubject(q int) int {
	for s := k.clauseStart(q); s < q; s++ {
		if p := k.subjectAt(s); p.is(subject) && k.speaks(k.mention(s, p.text, k.last).In(k.Plain)) {
			return s
		}
	}
	return -1
}

// goesOnWith reports whether the verb at unit i may leave its source out
// because the one who spoke just before goes on: in prose, in the plain past
// of reports.
func (k *sentence) goesOnWith(i int) bool {
	w, e := k.u[i].text, &k.know.endings
	return k.turn < 0 && k.spoke != "" && k.spokeIn+1 >= k.Paragraph && e.plain.end(w) && !e.formal.end(w) && e.past.within(w)
}
