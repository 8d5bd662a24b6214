package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

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

// saidWhen reports whether a word right after a source tells the day on which
// it spoke: "7일", "이날".
func (k *sentence) saidWhen(word string) bool {
	return k.know.when[word] || k.know.words.day.end(word) && word[0] >= '0' && word[0] <= '9'
}
