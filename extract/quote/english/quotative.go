package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// quotative reports "Oro was like, ..." and "Oro goes, ..." at the word that
// the words spoken follow, of somebody in particular.
func (e *sentence) quotative(i int) bool {
	verb := e.quotativeVerb(i)
	if verb < 0 || i+1 >= len(e.u) {
		return false
	}
	g := e.group(verb)
	g.first, g.passive = min(g.first, verb), false
	src, ok := e.likeSource(verb, g)
	if !ok || g.takenBack || e.supposed(src) || e.afterAs(src) {
		return false
	}
	m := i + 1
	for m < len(e.u) && (e.u[m].Rune == ',' || e.u[m].Rune == ':') {
		m++
	}
	if m < len(e.u) && e.u[m].quote {
		return e.wordsIn(e.u[m]) >= fewWords && e.report(src, i, []span.Span{reading.Inside(e.Plain, e.u[m].Span)}, true)
	}
	return m > i+1 && e.hasClause(m, e.clauseEnd(m)) && e.clause(i, m, src)
}

// quotativeVerb is the verb of a quotative that ends at unit i: "was" of "was
// like", or "goes" itself; -1 when there is none.
func (e *sentence) quotativeVerb(i int) int {
	switch {
	case e.turn < 0 || i == 0 || !e.u[i].Is(spokenVerb):
		return -1
	case e.isWord(e.u[i], "like"):
		k := i - 1
		for k > 0 && (e.u[k].Is(between) && !e.u[k].Is(finite) || e.adverb(e.u[k])) {
			k--
		}
		if e.u[k].Is(being) || e.contractedBe(e.u[k]) {
			return k
		}
	case e.isWord(e.u[i], "goes"), e.isWord(e.u[i], "went"):
		return i
	}
	return -1
}

// contractedBe reports whether a word is a subject with "is" in it: "he's",
// "Oro's".
func (e *sentence) contractedBe(u unit) bool { return u.Form != token.Mark && owns(u.In(e.Plain)) }

// likeSource is the source of a quotative whose verb stands at unit k.
func (e *sentence) likeSource(k int, g group) (mention, bool) {
	if !e.contractedBe(e.u[k]) {
		return e.speakerBefore(g)
	}
	src := mention{first: e.nounStart(k), end: k + 1, verb: k}
	word := strings.ToLower(withoutOwner(e.u[k].In(e.Plain)))
	if e.know.gender[word] == "" && e.u[k].Form != token.Capital || src.first > k {
		return mention{}, false
	}
	return src, e.isSubject(src, group{first: k + 1})
}
