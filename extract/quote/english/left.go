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
// comma or quotation that separates them from it.
func (e *sentence) regionBefore(src mention) (from, to int) {
	to = min(src.first, src.verb)
	if to == 0 || e.u[to-1].Rune != ',' && !e.u[to-1].quote {
		return 0, 0
	}
	from = e.afterDateline()
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

// afterDateline is the unit after "ORLAND, Monday — " at the start of a
// sentence; 0 when there is none.
func (e *sentence) afterDateline() int {
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

// withRest adds the quotation after `"...," she said,`.
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
