package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// adverbs is the number of words that may stand between a reported clause and
// its verb.
const adverbs = 6

// byVerb finds "X는 ...다고 말했다" with its verb at unit i.
func (k *sentence) byVerb(i int) bool {
	how, ok := k.sayingVerb(i)
	if !ok {
		return k.byDoing(i)
	}
	for q := i - 1; q >= max(k.last, k.within, i-adverbs); q-- {
		if k.u[q].quote {
			return q == k.last && k.bare(q, i, how)
		}
		if end, stated, ok := k.quotative(q); ok {
			if how == denies && k.negated(q) {
				how = says
			}
			return k.outer(i, !stated || how == asks || k.reported(q, i, end, how))
		}
		if how == asks {
			continue
		}
		if t, ok := k.know.things[k.u[q].text]; ok && q == i-1 && q > k.last {
			return k.outer(i, k.reported(q, i, k.u[q].End-len(t.cut), how))
		}
		if q < i-2 || k.quotedBefore(q) || how == thinks && k.verbAt(i).object != describes {
			continue
		}
		if end, ok := k.objectClause(q, i); ok {
			return k.outer(i, k.stated(q, i, end, how))
		}
	}
	return false
}

// byDoing finds "X는 ...다고 했다" with "했다" at unit i.
func (k *sentence) byDoing(i int) bool {
	if i <= k.last || !k.know.hada[k.u[i].text] || k.u[i-1].quote {
		return false
	}
	end, stated, ok := k.quotative(i - 1)
	return ok && stated && k.reported(i-1, i, end, says)
}

// negated reports whether the clause that ends at unit q says that something is
// not so ("사실이 아니라고"), or goes beside the denial ("“...”라며 부인했다").
func (k *sentence) negated(q int) bool {
	w := k.u[q].text
	if q > 0 && k.u[q-1].quote {
		return k.know.endings.while.end(w) || k.know.quoted.within(k.u[q-1].In(k.Plain))
	}
	return k.know.negations.within(w)
}

// quotedBefore reports whether a quotation with its particle stands within
// reach before unit q: "“...”라며 의혹을 일축했다".
func (k *sentence) quotedBefore(q int) bool {
	for n := q; n > max(k.last, q-adverbs+1); n-- {
		if k.u[n-1].quote && k.know.marks[k.u[n].text].says {
			return true
		}
	}
	return false
}

// outer notes that what the verb at unit i reports is read, and reports whether
// the search goes on behind it: what is said inside another clause leaves that
// clause whole.
func (k *sentence) outer(i int, read bool) bool {
	if read && k.inner(i) {
		k.within = i
		return false
	}
	return read
}

// sayingVerb reports the kind of the verb of saying at unit i, unless its
// ending takes the saying back.
func (k *sentence) sayingVerb(i int) (kind, bool) {
	word := k.u[i].text
	if i > 0 {
		before := k.u[i-1].text
		if k.know.idioms[before].start(word) {
			return says, true
		}
		if k.know.words.withDo.has(before) {
			word = before + word
		}
	}
	v, rest := k.verbForm(word)
	return v.kind, v.kind != "" && !k.takenBack(word, rest, i)
}

// quotative reports whether unit q ends a reported clause, where in Plain the
// reported words end, and whether they are a statement.
func (k *sentence) quotative(q int) (end int, stated, ok bool) {
	u := k.u[q]
	if q > 0 && k.u[q-1].quote {
		if after, ok := k.know.marks[u.text]; ok {
			return reading.Inside(k.Plain, k.u[q-1].Span).End, after.says, true
		}
	}
	t, found := k.know.quotatives.of(u.text)
	if !found {
		return 0, false, false
	}
	return u.End - len(t.cut), t.says, true
}

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

// contentBefore is the reported words: the quotation, or the units from next
// to end.
func (k *sentence) contentBefore(q, next, end int, direct bool) span.Span {
	if direct {
		return reading.Inside(k.Plain, k.u[q-1].Span)
	}
	for next < q && k.saidWhen(k.u[next].text) {
		next++
	}
	for n := next; n < q; n++ {
		if k.know.words.question.has(k.u[n].text) {
			next = n + 1
		}
	}
	start := k.u[next].Start
	return span.Span{Start: start, End: max(start, end)}
}

// saidWhen reports whether a word right behind a source tells the day on which
// it spoke: "7일", "이날".
func (k *sentence) saidWhen(word string) bool {
	return k.know.when[word] || k.know.words.day.end(word) && word[0] >= '0' && word[0] <= '9'
}

// clauseStart is the unit at which the clause that ends at q may begin.
func (k *sentence) clauseStart(q int) int {
	for s := q - 1; s > k.last; s-- {
		if k.u[s].comma && !k.u[s].quote && k.joinsClause(k.u[s].text) {
			if _, _, isQuote := k.quotative(s); !isQuote && k.topicBetween(s+1, q) {
				return s + 1
			}
		}
	}
	return k.last
}

func (k *sentence) topicBetween(from, to int) bool {
	for i := from; i < to; i++ {
		p := k.subjectAt(i)
		if stem := strings.TrimSuffix(k.u[i].text, p.text); p.is(topic) && (k.speaks(stem) || k.know.nobody[stem]) && k.ownSubject(i+1, to) > 0 {
			return true
		}
	}
	return false
}
