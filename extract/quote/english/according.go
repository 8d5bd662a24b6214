package english

import (
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// according reports "according to X, ..." and "..., according to X".
func (e *sentence) according(i int) {
	if !e.isWord(e.u[i], "according") || i+2 >= len(e.u) || !e.isWord(e.u[i+1], "to") {
		return
	}
	src := mention{first: i + 2, end: e.accordingEnd(i + 2), verb: i}
	if src.end == src.first {
		return
	}
	from, to := e.regionBefore(mention{first: i, verb: i})
	if e.words(0, i) > 0 && to == 0 && e.turn < 0 {
		to, from = i, 0
		for from < to && e.u[from].Start < e.last {
			from++
		}
	}
	content := []span.Span{}
	if e.words(from, to) >= fewWords {
		content = append(content, e.between(from, to))
	}
	k := src.end
	for k < len(e.u) && e.u[k].Rune != ',' {
		k++
	}
	if end := e.clauseEnd(k); k < end && e.words(k, end) >= fewWords && (len(content) == 0 || e.hasVerb(k, end)) {
		content = append(content, e.between(k+1, end))
	}
	e.report(src, i, content, false)
}

// accordingEnd is the end of the source that begins at k: up to the comma
// when what follows its noun phrase is part of it ("talk radio host").
func (e *sentence) accordingEnd(k int) int {
	end := e.nounEnd(k)
	for m := end; m < len(e.u) && m < end+listener; m++ {
		if e.u[m].Rune == ',' && e.u[m-1].Form == token.Capital {
			return m
		}
		if e.u[m].Form == token.Mark || e.u[m].Is(stopsNoun|linksNoun|adjunct|finite|subject|determiner) {
			break
		}
	}
	return end
}
