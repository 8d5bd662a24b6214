package english

import (
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// The number of words of the longest mention of a source, and of what may
// stand between it and its verb.
const (
	longestSource = 25
	longestAside  = 40
)

// mention is the units [first, end) that name a source, with the verb that
// makes it speak.
type mention struct {
	first, end int
	verb       int
}

func (m mention) span(u []unit) span.Span {
	return span.Span{Start: u[m.first].Start, End: u[m.end-1].End}
}

// sourceBefore finds the source before a verb of saying.
func (e *sentence) sourceBefore(g group) (mention, bool) {
	switch k := g.first - 1; {
	case g.passive:
		return mention{}, false
	case g.partaking:
		if m, ok := e.mainSubject(g); ok {
			return m, true
		}
		return e.sameSource(g)
	case k > 0 && e.u[k].Is(next):
		if m := e.spoke; m.end > 0 && e.saysToo(k) {
			m.verb = g.verb
			return m, true
		}
		return e.mainSubject(g)
	}
	return e.nounBeforeVerb(g)
}

// nounBeforeVerb finds the noun phrase before a verb of saying, over "who",
// times and what explains it.
func (e *sentence) nounBeforeVerb(g group) (mention, bool) {
	k := e.beforeWho(e.beforeTime(g.first - 1))
	last := e.beforeTime(k)
	at := e.beforeAside(last)
	if at < 0 || e.u[at].Form == token.Mark && !(e.u[at].Rune == '.' && e.initialStop(at)) {
		return mention{}, false
	}
	m := mention{first: e.nounStart(at), end: at + 1, verb: g.verb}
	if at < last || k < g.first-1 || e.turn >= 0 && m.end > m.first && e.u[m.first].Is(indefinite) {
		m = e.apposed(m)
	}
	if e.aside {
		m.first = e.lastListed(m)
	}
	return m, m.end > m.first && m.end-m.first <= longestSource
}

// lastListed is where the last of several names begins, of which alone "who"
// speaks: "Ada Quill and Bo Oro, who said ...".
func (e *sentence) lastListed(m mention) int {
	for k := m.end - 2; k > m.first; k-- {
		if e.isWord(e.u[k], "and") {
			return k + 1
		}
	}
	return m.first
}

// sameSource is the source of the attribution before, for one that goes on
// with it: `"...," Oro said, adding that ...`.
func (e *sentence) sameSource(g group) (mention, bool) {
	before := e.u[max(g.first-1, 0)]
	m := e.spoke
	m.verb = g.verb
	return m, m.end > 0 && (before.Rune == ',' || before.quote || e.isWord(before, "while"))
}

// lastName reports whether a name after the verb at i ends the sentence:
// "..., noted Ada Quill."
func (e *sentence) lastName(i int, m mention) bool {
	return e.u[i].Is(that) && e.u[m.first].Form == token.Capital && m.end > m.first && (m.end == len(e.u) || m.end+1 == len(e.u) && e.u[m.end].Rune == '.')
}

// sourceAfter finds the source after its verb: `"...," said Ada Quill.`
func (e *sentence) sourceAfter(i int, g group) (mention, bool) {
	k := i + 1
	if g.first == 0 || k >= len(e.u) || e.u[g.first-1].Rune != ',' && !e.u[g.first-1].quote {
		return mention{}, false
	}
	if e.u[k].Form == token.Mark || e.u[k].Is(stopsNoun|linksNoun|adjunct|finite|timeWord) || e.isWord(e.u[k], "that") {
		return mention{}, false
	}
	m := mention{first: k, end: e.nounEnd(k), verb: i}
	if g.partaking || !e.u[g.first-1].quote && !e.u[i].Is(speaks) && !e.lastName(i, m) {
		return mention{}, false
	}
	return m, m.end > m.first
}
