package english

import "github.com/whosaid/whosaid/internal/token"

// cleft reports "what Oro said yesterday is that ...": the source stands after
// "what", and what is said after a form of "be".
func (e *sentence) cleft(i int, g group, src mention) bool {
	k := src.first - 1
	for k > 0 && e.u[k].Is(article) {
		k--
	}
	if k < 0 || !e.isWord(e.u[k], "what") || g.partaking || !e.u[i].Is(says|that) || !e.agrees(i, g, src) {
		return false
	}
	if k > 0 && e.u[k-1].Form != token.Mark && !e.u[k-1].Is(opener|stopsNoun) {
		return false // "of what Oro said"
	}
	m := i + 1
	for ; m < len(e.u) && m < i+additions && !e.u[m].Is(being); m++ {
		if e.u[m].Is(finite|cue|subject) && !e.u[m].Is(demonstrative) || e.u[m].Form == token.Mark && e.u[m].Rune != ',' {
			return false
		}
	}
	m++
	if m < len(e.u) && e.isWord(e.u[m], "that") {
		m++
	}
	end := min(m, len(e.u))
	if end < len(e.u) {
		end = e.clauseEnd(m)
	}
	return e.hasClause(m, end) && e.clause(i, m, src)
}

// madeClear reports "Oro made it very clear that ..." at its word "clear".
func (e *sentence) madeClear(i int) bool {
	if e.turn < 0 || !e.isWord(e.u[i], "clear") || i+2 >= len(e.u) || !e.isWord(e.u[i+1], "that") {
		return false
	}
	k := i - 1
	for k > 0 && (e.isWord(e.u[k], "it") || e.isWord(e.u[k], "very") || e.adverb(e.u[k])) {
		k--
	}
	if k < 1 || !e.isWord(e.u[k], "made") && !e.isWord(e.u[k], "makes") {
		return false
	}
	g := e.group(k)
	src, ok := e.speakerBefore(g)
	return ok && !g.takenBack && !g.passive && !e.supposed(src) && e.clause(i, i+2, src)
}
