package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// reportedLeft reports what stands before the source: "..., she said".
func (e *sentence) reportedLeft(i int, src mention) bool {
	if !e.u[i].Is(says | that | tells | quotes) {
		return false
	}
	from, to := e.regionBefore(src)
	if to <= from {
		return false
	}
	if to == from+1 && e.u[from].quote || e.onlyQuotes(from, to) {
		content := []span.Span{}
		for _, u := range e.u[from:to] {
			if u.quote {
				content = append(content, reading.Inside(e.Plain, u.Span))
			}
		}
		return e.report(src, i, e.withRest(content, i, src), true)
	}
	if e.u[i].Is(quotes) || e.words(from, to) < fewWords || !e.hasVerb(from, to) || !e.endsClause(i, src) || e.u[from].Is(leadIns) && !e.hasComma(from, to) {
		return false
	}
	return e.report(src, i, []span.Span{e.between(from, to)}, false)
}

// regionBefore is the units before the source that nobody has yet, up to the
// comma or quotation that parts them from it.
func (e *sentence) regionBefore(src mention) (from, to int) {
	to = min(src.first, src.verb)
	if to == 0 || e.u[to-1].Rune != ',' && !e.u[to-1].quote {
		return 0, 0
	}
	from = e.behindDateline()
	for from < to && e.u[from].Start < e.last {
		from++
	}
	for from < to && e.u[from].Form == token.Mark && !e.u[from].quote {
		from++
	}
	for to > from && e.u[to-1].Rune == ',' {
		to--
	}
	return from, to
}

// behindDateline is the unit behind "ORLAND, Monday — " at the start of a
// sentence; 0 when there is none.
func (e *sentence) behindDateline() int {
	first := e.u[0].In(e.Plain)
	if len(first) < 3 || first != strings.ToUpper(first) || e.u[0].Form != token.Capital {
		return 0
	}
	for k := 1; k < len(e.u) && k <= additions; k++ {
		if strings.ContainsRune("—―–", e.u[k].Rune) {
			return k + 1
		}
		if e.u[k].quote || e.u[k].Form == token.Lower {
			break
		}
	}
	return 0
}

func (e *sentence) onlyQuotes(from, to int) bool {
	for _, u := range e.u[from:to] {
		if !u.quote && u.Form != token.Mark {
			return false
		}
	}
	return true
}

// withRest adds the quotation behind `"...," she said,`.
func (e *sentence) withRest(content []span.Span, i int, src mention) []span.Span {
	for k := max(i, src.end-1) + 1; k < len(e.u); k++ {
		if e.u[k].quote {
			return append(content, reading.Inside(e.Plain, e.u[k].Span))
		}
		if e.u[k].Is(cue) || e.isWord(e.u[k], "that") {
			break // another attribution
		}
	}
	return content
}

// endsClause reports whether the attribution with its additions ends the sentence,
// or a comma ends it.
func (e *sentence) endsClause(i int, src mention) bool {
	k := max(i, src.end-1) + 1
	if k >= len(e.u) || e.u[k].Form == token.Mark && !e.u[k].quote {
		return true
	}
	return e.u[k].Is(adjunct|linksNoun|stopsNoun|timeWord) || e.adverb(e.u[k]) || e.u[i].Is(tells) && e.onlyListener(k)
}

// onlyListener reports whether what stands from k on is no more than who was
// told and when: "..., Oro told the Orland Post on Thursday."
func (e *sentence) onlyListener(k int) bool {
	for m := k; m < len(e.u) && m < k+listener; m++ {
		u := e.u[m]
		if u.quote || u.Is(finite|cue|subject) && !e.isWord(u, "this") {
			return false
		}
		if u.Rune == ',' || m+1 == len(e.u) {
			return true
		}
	}
	return false
}

func (e *sentence) hasComma(from, to int) bool {
	for _, u := range e.u[from:to] {
		if u.Rune == ',' {
			return true
		}
	}
	return false
}

// interrupted reports a statement that its attribution stands in the middle
// of: "The plan, Oro said, would fail."
func (e *sentence) interrupted(i int, src mention) bool {
	k := e.behindAddition(i)
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

// behindAddition is the unit behind a verb and the one word that may go with
// it: "pointed out", "said then", "told me".
func (e *sentence) behindAddition(i int) int {
	k := i + 1
	if k < len(e.u) && e.u[k].Form == token.Lower && !e.u[k].quote {
		return k + 1
	}
	return k
}

// asides reports a statement with "as Oro noted" before, in or behind it.
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
	if e.words(0, i) > 0 && to == 0 {
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
