package english

import (
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// interrupted reports a statement that its attribution stands in the middle
// of: "The plan, Oro said, would fail."
func (e *sentence) interrupted(i int, src mention) bool {
	k := e.afterAddition(i)
	if !e.u[i].Is(says|that|tells) || src.first < 2 || e.u[src.first-1].Rune != ',' || k >= len(e.u) || e.u[k].Rune != ',' {
		return false
	}
	from, to := e.regionBefore(src)
	end := e.clauseEnd(k + 1)
	if from >= to || !e.hasVerb(k+1, end) || e.words(from, to) == 0 {
		return false
	}
	return e.report(src, i, []span.Span{e.between(from, to), e.between(k+1, end)}, false)
}

// afterAddition is the unit after a verb and the one word that may go with
// it: "pointed out", "said then", "told me".
func (e *sentence) afterAddition(i int) int {
	k := i + 1
	if k < len(e.u) && e.u[k].Form == token.Lower && !e.u[k].quote {
		return k + 1
	}
	return k
}

// asides reports a statement with "as Oro noted" before, in or after it.
func (e *sentence) asides(i int, src mention) bool {
	k := src.first - 1
	if k < 0 || !e.isWord(e.u[k], "as") || !e.u[i].Is(says|that) {
		return false
	}
	if q := e.quoteRightBefore(k); q >= 0 {
		return e.report(src, i, []span.Span{reading.Inside(e.Plain, e.u[q].Span)}, true)
	}
	content := []span.Span{}
	from, to := e.regionBefore(mention{first: k, verb: i})
	if to > from {
		content = append(content, e.between(from, to))
	}
	if i+1 < len(e.u) && e.u[i+1].Rune == ',' && e.words(i+2, len(e.u)) > 0 {
		content = append(content, e.between(i+2, e.clauseEnd(i+2)))
	}
	if k > 0 && to <= from || !e.endsClause(i, src) || len(content) == 1 && e.words(from, to)+e.words(i+2, len(e.u)) < fewWords {
		return false
	}
	return e.report(src, i, content, false)
}

// quoteRightBefore is the quotation that stands before unit k, a comma between
// them at most; -1 when there is none.
func (e *sentence) quoteRightBefore(k int) int {
	q := k - 1
	if q > 0 && e.u[q].Rune == ',' {
		q--
	}
	if q >= 0 && e.u[q].quote {
		return q
	}
	return -1
}
