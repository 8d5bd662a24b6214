package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// spoken is attribution inside a turn. Talk has no editor: it reports only
// where the sentence leaves no doubt who said it and that they did.
func (e *sentence) spoken(i int) bool {
	g := e.group(i)
	if g.takenBack || g.passive || e.u[i].Is(asks|knows) || e.u[i].Is(aimNoun|nounCue) && e.possessed(i) {
		return false
	}
	if src, ok := e.sourceAfter(i, g); ok && e.u[g.first-1].quote && e.endsClause(i, src) && e.reportedLeft(i, src) {
		return true
	}
	if src, ok := e.nounBeforeVerb(g); ok && e.cleft(i, g, src) {
		return true
	}
	src, ok := e.speakerBefore(g)
	if !ok || e.supposed(src) || e.heardAt(src.first-1) && e.group(src.first-1).takenBack {
		return false
	}
	if e.afterAs(src) {
		return e.parenthetic(i, src)
	}
	if !g.partaking && !e.agrees(i, g, src) {
		return false
	}
	if k := src.first - 1; k >= 0 && e.u[k].quote && e.reportedLeft(i, src) {
		return true
	}
	e.under = src.first > 0 && e.u[src.first-1].Is(subordinates)
	return e.reportedRight(i, src)
}

// speakerBefore is the source before a verb of saying in a turn.
func (e *sentence) speakerBefore(g group) (mention, bool) {
	src, ok := e.sourceBefore(g)
	if k := max(g.first-1, 0); g.partaking && (e.u[g.verb].Is(thinks|adjectival) || e.u[k].Rune != ',' && !e.u[k].Is(next)) {
		return src, false
	}
	if k := g.first - 1; k > 0 && (e.u[k].Is(next) || g.partaking && e.u[k].Rune == ',') && e.spoke.end == 0 {
		src, ok = e.sharedSubject(k, g)
		return src, ok
	}
	if !ok {
		return src, false
	}
	for src.first < src.end-1 && (e.u[src.first].Is(opener|stopsNoun|adds) || e.u[src.first].Form == token.Mark) {
		src.first++
	}
	return src, g.partaking || src.end <= g.first && e.isSubject(src, g)
}

// isSubject reports whether the noun phrase before a verb can be its subject:
// nothing stands before it whose object it is, or that asks for what is said.
func (e *sentence) isSubject(src mention, g group) bool {
	k := src.first - 1
	if k < 0 || src.end < g.first && e.aside {
		return true
	}
	before := e.u[k]
	switch {
	case before.Form == token.Mark || e.isWord(before, "as") || e.isWord(before, "like"):
		return true
	case e.isWord(before, "which") && k > 0 && e.u[k-1].Is(preposition):
		return true // "a speech in which he said"
	case k > 0 && e.isWord(before, "when") && e.u[k-1].Is(asks|knows):
		return false // "I wonder when he thought"
	case e.isWord(before, "that") && k > 0 && e.u[k-1].Form == token.Lower && !e.u[k-1].Is(cue|finite|being):
		return false // "the things that you mentioned"
	case before.Is(preposition | asksFor):
		return e.isWord(before, "when")
	case before.Is(finite) && !before.Is(subject):
		return false // "does Oro say that"
	case before.Form == token.Lower && !before.Is(stopsNoun|adjunct|opener|timeWord|cue|between|conditional|perceives|adds) && !e.adverb(before):
		return false // "two points I think", "the plan he says"
	}
	return true
}

// supposed reports whether the clause of a source is an idea and no fact: "if
// Oro says", "imagine a senator says".
func (e *sentence) supposed(src mention) bool {
	for k := src.first - 1; k >= 0 && e.u[k].Form != token.Mark; k-- {
		if e.u[k].Is(supposes | conditional) {
			return true
		}
		if e.u[k].Is(cue) {
			return false
		}
	}
	return false
}

// afterAs reports whether "as" or "like" stands before a source.
func (e *sentence) afterAs(src mention) bool {
	return src.first > 0 && (e.isWord(e.u[src.first-1], "as") || e.isWord(e.u[src.first-1], "like"))
}

// parenthetic reports "as Oro said, ..." with what follows it. What stands
// before it in talk is more often the speaker's own.
func (e *sentence) parenthetic(i int, src mention) bool {
	if !e.u[i].Is(says|that) || e.u[i].Is(adjectival|thinks) {
		return false
	}
	k := e.skipTimeNoun(i + 1)
	if k < len(e.u) && e.u[k].Rune == ',' && e.thatAfter(k) > 0 {
		return e.clause(i, e.thatAfter(k)+1, src)
	}
	for k < len(e.u) && k < i+additions && e.u[k].Rune != ',' {
		if e.u[k].Is(finite|cue|subject) || e.u[k].Form == token.Mark {
			return false
		}
		k++
	}
	if k+1 >= len(e.u) || e.isWord(e.u[k+1], "that") || e.u[k+1].Is(asksFor) || !e.u[k+1].Is(subject|pronoun|determiner) && e.u[k+1].Form == token.Lower || !e.hasClause(k+1, e.clauseEnd(k+1)) {
		return false
	}
	return e.clause(i, k+1, src)
}

// hasClause reports whether units [m, end) are a statement: a subject with its
// verb, and not the beginning of a question.
func (e *sentence) hasClause(m, end int) bool {
	for m < end && (e.u[m].Form == token.Mark && !e.u[m].quote || e.u[m].Is(opener)) {
		m++
	}
	return m < end && e.opensClause(m) && e.hasVerb(m+1, end) && e.words(m, end) >= fewWords
}

// heardAt reports whether the verb at unit k is one of hearing.
func (e *sentence) heardAt(k int) bool { return k >= 0 && e.u[k].Is(perceives) }

// number of a noun phrase or a verb.
type number uint8

const (
	either number = iota
	singular
	plural
)

// agrees reports whether the verb at i has the number of its source, so that
// a noun that looks like a verb ("two points") is none.
func (e *sentence) agrees(i int, g group, src mention) bool {
	verb := e.verbNumber(i, g)
	if verb == plural && e.heardAt(src.first-1) {
		return true
	}
	of := e.numberOf(src)
	return verb == either || of == either || verb == of
}

// auxiliaries are the numbers of the verbs that stand before others.
func auxiliary(w string) number {
	switch w {
	case "is", "was", "has", "does":
		return singular
	case "are", "were", "have", "do":
		return plural
	}
	return either
}

func (e *sentence) verbNumber(i int, g group) number {
	if e.u[g.first].Is(leadsOn) && g.first < i {
		i = g.first
	}
	for k := g.first; k < i; k++ {
		if e.u[k].Is(finite) {
			return auxiliary(e.low(e.u[k]))
		}
	}
	w := e.low(e.u[i])
	if strings.HasSuffix(w, "s") {
		return singular
	}
	for _, s := range []string{w + "s", w + "es", strings.TrimSuffix(w, "y") + "ies"} {
		if e.know.classes.Class(s)&cue != 0 && !strings.HasSuffix(w, "ed") {
			return plural
		}
	}
	return either
}

// numberOf is the number of a source.
func (e *sentence) numberOf(src mention) number {
	core := mention{first: src.first, end: e.coreEnd(src)}
	head := e.u[core.end-1]
	w := e.low(head)
	switch {
	case src.first > 1 && e.isWord(e.u[src.first-1], "and") && (e.u[src.first-2].Form == token.Capital || e.u[src.first-2].Is(subject)):
		return plural
	case head.Is(pronoun | subject):
		if i := strings.IndexAny(w, "'’"); i > 0 {
			w = w[:i]
		}
		if w == "he" || w == "she" || w == "it" {
			return singular
		}
		return plural
	case e.joinsNames(core), w == "people", w == "men", w == "women", w == "folks", w == "guys":
		return plural
	case strings.HasSuffix(w, "s") && head.Form == token.Capital, head.Is(bodyNoun | place | crowd), w == "police":
		return either
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return plural
	}
	return singular
}

// joinsNames reports whether a mention is several with "and".
func (e *sentence) joinsNames(m mention) bool {
	for k := m.first; k < m.end; k++ {
		if e.isWord(e.u[k], "and") {
			return true
		}
	}
	return false
}
