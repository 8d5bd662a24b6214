package english

import (
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// How the words behind a verb of attitude are read; the list says what each
// means.
const (
	aims   = "aim"
	acts   = "act"
	judges = "judge"
	calls  = "call"
	scorns = "scorn"
	finds  = "find"
)

// farthest is the number of units behind a verb in which the word that it
// asks for must come.
const farthest = 14

// frame is a verb of attitude with what it asks for.
type frame struct {
	kind string
	word string // "" for none
}

// attitudes finds, in prose, the stands that somebody takes outside of the
// speech found in the sentence: what he wants, opposes, praises, calls what.
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

// stands is the unit at which the words of a frame begin, if it is complete.
func (e *sentence) stands(i, end int, f frame) (int, bool) {
	if i+1 >= end || e.isWord(e.u[i+1], "that") {
		return 0, false
	}
	next := e.u[i+1]
	switch f.kind {
	case aims:
		return i + 1, e.isWord(next, f.word)
	case acts:
		if f.word == "" && e.u[i].Is(cue) && e.opensObject(next) {
			return i + 1, true // "noted their fear": what is noted is said
		}
		return i, f.word != "" && e.isWord(next, f.word) || f.word == "" && e.opensObject(next)
	case scorns:
		return i, e.opensObject(next) && e.comes(i+2, end, f.word)
	case judges:
		return i + 1, e.opensObject(next) && e.comes(i+2, end, f.word)
	case calls:
		return i + 1, e.opensObject(next) && e.givesName(i+1, end)
	case finds:
		return i + 1, e.opensObject(next)
	}
	return 0, false
}

// opensObject reports whether the object of a verb may begin with the unit.
func (e *sentence) opensObject(u unit) bool {
	if u.quote || u.Is(determiner|pronoun|subject) || u.Form == token.Capital || u.Form == token.Number {
		return true
	}
	return u.Form == token.Lower && !u.Is(adjunct|linksNoun|stopsNoun|between|takesBack|finite) && !e.adverb(u)
}

// comes reports whether the word comes soon enough in units [k, end).
func (e *sentence) comes(k, end int, word string) bool {
	for m := k; m < end && m < k+farthest; m++ {
		if e.isWord(e.u[m], word) {
			return true
		}
		if e.u[m].Is(finite) || e.u[m].Rune == ',' && !e.apposition(m) && !e.apposition(m-1) {
			return false
		}
	}
	return false
}

// apposition reports whether the comma at k opens a name that a comma ends:
// "the owner, Ada Quill, of".
func (e *sentence) apposition(k int) bool {
	for ; k >= 0 && e.u[k].Rune != ','; k-- {
		if e.u[k].Form != token.Capital {
			return false
		}
	}
	if k < 0 || k+1 >= len(e.u) || e.u[k+1].Form != token.Capital {
		return false
	}
	end := e.capitalsEnd(k + 1)
	return end < len(e.u) && e.u[end].Rune == ','
}

// givesName reports whether the thing that begins at k is followed by a name
// in quote marks, or by "a" and what it is called.
func (e *sentence) givesName(k, end int) bool {
	for m := k + 1; m < end && m < k+farthest; m++ {
		if e.u[m].quote || e.u[m].Is(indefinite) {
			return !e.u[m-1].Is(linksNoun | adjunct | stopsNoun)
		}
		if e.u[m].Is(finite|stopsNoun) || e.u[m].Rune == ',' {
			return false
		}
	}
	return false
}

// hasFigure reports whether units [k, end) hold a number or a quotation soon.
func (e *sentence) hasFigure(k, end int) bool {
	for m := k; m < end && m < k+farthest; m++ {
		if e.u[m].quote || e.u[m].Form == token.Number {
			return true
		}
	}
	return false
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
