package english

import (
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// attitudes finds, in prose, the stands that somebody takes outside of the
// speech found in the sentence: what they want, oppose, praise, call what.
func (e *sentence) attitudes(reported []reading.Quotation) {
	if n := len(e.u); e.turn >= 0 || n == 0 || e.u[n-1].Rune == '?' {
		return
	}
	for i := range e.u {
		u := &e.u[i]
		if !u.Is(attitude|aimNoun) || u.Form != token.Lower || u.Start < e.last || taken(u.Span, reported) {
			continue
		}
		end := e.until(i, reported)
		if u.Is(aimNoun) && i+1 < end && e.isWord(e.u[i+1], "to") && e.plansOf(i, end) {
			continue
		}
		for _, f := range e.know.attitudes[u.In(e.Plain)] {
			if e.stand(i, end, f) {
				break
			}
		}
	}
}

// taken reports whether s lies in speech that was found, or is its cue.
func taken(s span.Span, reported []reading.Quotation) bool {
	for _, q := range reported {
		if s.Overlaps(q.Cue) || s.Overlaps(q.Source) {
			return true
		}
		for _, c := range q.Content {
			if s.Overlaps(c) {
				return true
			}
		}
	}
	return false
}

// until is the unit at which what belongs to the verb at i ends: where its
// clause ends, or speech that was found begins.
func (e *sentence) until(i int, reported []reading.Quotation) int {
	end := e.clauseEnd(i)
	for k := i + 1; k < end; k++ {
		if e.u[k].Rune == ';' || taken(e.u[k].Span, reported) {
			end = k
		}
	}
	for end > i+1 && (e.u[end-1].Is(stopsNoun) || e.u[end-1].Form == token.Mark && !e.u[end-1].quote && e.u[end-1].Rune != '.' && e.u[end-1].Rune != ')') {
		end--
	}
	return end
}

// stand reports the attitude of the verb at unit i, whose words end at end.
func (e *sentence) stand(i, end int, f frame) bool {
	first, ok := e.stands(i, end, f)
	if !ok || first > i && e.words(first, end) < fewWords || e.words(i, end) < 2 {
		return false
	}
	g := e.group(i)
	if g.takenBack || g.passive {
		return false
	}
	src, ok := e.sourceBefore(g)
	if f.kind == finds && !e.hasFigure(first, end) && !e.isPaper(src) {
		return false
	}
	if !ok || !e.stander(src, i) || !e.canStand(src) || src.first > 0 && e.u[src.first-1].Is(conditional) {
		return false
	}
	return e.report(src, i, []span.Span{e.between(first, end)}, false)
}

// plansOf reports what the noun at i holds: "the mayor's plan to rebuild".
func (e *sentence) plansOf(i, end int) bool {
	src, ok := e.owner(i)
	for k := i + 2; k < end; k++ {
		if e.u[k].Is(finite) && !e.u[k].Is(subject) {
			end = k // the noun's own verb
		}
	}
	if !ok || e.words(i+1, end) < fewWords || e.u[i+2].Form != token.Lower || e.u[i+2].Is(determiner) {
		return false
	}
	return e.report(src, i, []span.Span{e.between(i+1, end)}, false)
}
