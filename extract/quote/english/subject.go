package english

import "github.com/whosaid/whosaid/internal/token"

// leadIn is the number of words that may stand before the comma after which the
// main clause begins: "In a statement on Monday, ...".
const leadIn = 12

// afterLeadIn is the unit after the sentence's first comma when what stands
// before it is neither a clause nor a noun phrase that could be the subject.
func (e *sentence) afterLeadIn(end int) int {
	if !e.u[0].Is(stopsNoun | linksNoun | adjunct) {
		return 0
	}
	for k := 0; k < end && k < leadIn; k++ {
		if e.u[k].Is(finite) {
			return 0
		}
		if e.u[k].Rune == ',' {
			return k + 1
		}
	}
	return 0
}

// mainSubject finds the source of "..., saying that": the subject of the
// sentence, if it opens with a noun phrase.
func (e *sentence) mainSubject(g group) (mention, bool) {
	if g.first == 0 || e.u[g.first-1].Rune != ',' && !e.u[g.first-1].Is(partakes) {
		return mention{}, false
	}
	k := e.afterLeadIn(g.first)
	for k < g.first && (e.u[k].Form == token.Mark || e.u[k].Is(adds)) {
		k++
	}
	start := k
	for ; k < g.first; k++ {
		u := e.u[k]
		if u.Form == token.Mark && !(u.Rune == '.' && e.initialStop(k)) {
			break
		}
		if k > start && (u.Is(stopsNoun|finite|plainVerb|cue|between) || u.Form == token.Lower && (e.ends(u, "ed") || e.adverb(u))) {
			break
		}
		if u.Is(stopsNoun | linksNoun | adjunct) {
			return mention{}, false
		}
	}
	m := mention{first: start, end: k, verb: g.verb}
	return m, m.end > m.first && m.end < g.first && m.end-m.first <= 10
}
