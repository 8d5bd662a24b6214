package english

import (
	"slices"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// sentence is a sentence that is searched for reported speech.
type sentence struct {
	*Grammar
	u     []unit
	turn  int
	last  int     // end in Plain of the words already reported in it
	aside bool    // the verb looked at stands in a relative clause
	under bool    // in a turn, the attribution stands after "when" or the like
	spoke mention // the source of the attribution before in it; empty without
}

// Sentence finds the reported speech of a sentence.
func (g *Grammar) Sentence(s reading.Sentence) {
	e := &sentence{Grammar: g, u: g.scan(s), turn: s.Turn, last: s.Start}
	if e.alone() {
		return
	}
	e.enter()
	before := len(e.Found)
	for i := range e.u {
		u := &e.u[i]
		if u.Start < e.last {
			continue
		}
		switch {
		case u.Is(nounCue) && e.owned(i):
		case e.quotative(i), e.madeClear(i):
		case u.Is(cue):
			e.attributed(i)
		case e.isWord(*u, "according"):
			e.according(i)
		}
	}
	e.last = s.Start
	e.attitudes(slices.Clip(e.Found[before:]))
	if e.turn < 0 {
		e.remember()
	}
}

// attributed looks at a verb of saying at unit i.
func (e *sentence) attributed(i int) {
	if e.turn >= 0 {
		e.spoken(i)
		return
	}
	e.attribution(i)
}

// attribution is for a verb of saying at unit i with its source and what it
// reports. It reports whether it found one.
func (e *sentence) attribution(i int) bool {
	g := e.group(i)
	if g.takenBack || e.u[i].Is(asks) || e.u[i].Is(aimNoun) && e.possessed(i) {
		return false
	}
	k := e.beforeTime(g.first - 1)
	e.aside = k > 0 && e.u[k].Is(relative)
	if i == 0 && e.inverted() {
		return true
	}
	if src, ok := e.sourceAfter(i, g); ok && e.endsClause(i, src) && e.reportedLeft(i, src) {
		return true
	}
	if src, ok := e.sourceBefore(g); ok {
		if src.first > 0 && e.u[src.first-1].Is(conditional) {
			return false
		}
		if k := src.first - 1; k >= 0 && e.u[k].quote && e.reportedLeft(i, src) || e.asides(i, src) {
			return true
		}
		return e.reportedRight(i, src) || e.reportedLeft(i, src) || e.interrupted(i, src)
	}
	return false
}

// inverted reports "Said Quill: ..." at the start of a sentence.
func (e *sentence) inverted() bool {
	if !e.u[0].Is(says|that) || len(e.u) < 4 || e.u[1].Form != token.Capital {
		return false
	}
	src := mention{first: 1, end: e.nounEnd(1)}
	k := src.end
	if k+1 >= len(e.u) || e.u[k].Rune != ':' && e.u[k].Rune != ',' || !e.u[k+1].quote {
		return false
	}
	content := []span.Span{}
	for ; k < len(e.u) && (e.u[k].quote || e.u[k].Form == token.Mark); k++ {
		if e.u[k].quote {
			content = append(content, reading.Inside(e.Plain, e.u[k].Span))
		}
	}
	return e.report(src, 0, content, true)
}

// report adds a quotation, unless its source is nobody.
func (e *sentence) report(src mention, cueAt int, content []span.Span, direct bool) bool {
	if len(content) == 0 || e.turn >= 0 && !e.canSpeak(src, cueAt) {
		return false
	}
	who, ok := e.resolve(src)
	if !ok {
		return false
	}
	q := who.By(e.turn, src.span(e.u), e.u[cueAt].Span)
	q.Content, q.Direct = content, direct
	if e.u[cueAt].Is(denies) {
		q.Stance = reading.Denies
	}
	e.Add(q)
	e.last = max(content[len(content)-1].End, q.Cue.End)
	e.spoke = src
	return true
}

// alone handles a sentence that is nothing but quotations: it goes on with
// the quotation before it in the paragraph.
func (e *sentence) alone() bool {
	for _, u := range e.u {
		if !u.quote && u.Form != token.Mark {
			return false
		}
	}
	for _, u := range e.u {
		if u.quote {
			e.Continue(reading.Inside(e.Plain, u.Span))
		}
	}
	return true
}
