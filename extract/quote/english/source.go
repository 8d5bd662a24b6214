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
	if at < last || k < g.first-1 {
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

// nounStart walks from the last word of a noun phrase back to its first.
func (e *sentence) nounStart(k int) int {
	first, last := k+1, k
	for ; k >= 0; k-- {
		u := e.u[k]
		switch {
		case u.quote:
			return first
		case u.Form == token.Mark:
			if u.Rune != '.' || !e.initialStop(k) {
				return first
			}
		case e.isWord(u, "and") && k > 0 && e.u[k-1].Form == token.Capital && e.u[k+1].Form == token.Capital:
		case u.Is(stopsNoun|finite|pronoun) || u.Is(subject) && u.Form != token.Capital:
			if u.Is(pronoun|subject) && k == last {
				return k
			}
			return first
		case u.Is(cue) && u.Form == token.Lower && !u.Is(bodyNoun|roleNoun) && k == last:
			return first
		case u.Is(plainVerb) && u.Form == token.Lower && !u.Is(roleNoun|bodyNoun) && k < last:
			return first
		case u.Is(linksNoun) && (k == 0 || k == last || !e.nounBefore(k)):
			return first
		}
		first = k
		if u.Is(determiner) && u.Form != token.Mark && (k == 0 || !e.u[k-1].Is(linksNoun) && !e.isWord(e.u[k-1], "all")) {
			return first
		}
	}
	return first
}

// initialStop reports whether the stop at k belongs to an abbreviated word.
func (e *sentence) initialStop(k int) bool {
	return k > 0 && e.u[k-1].End == e.u[k].Start && e.u[k-1].Form == token.Capital
}

// inName reports whether the mark at k stands inside a noun phrase: the stop
// of an initial, the stroke of "9/11".
func (e *sentence) inName(k int) bool {
	if k == 0 || k+1 >= len(e.u) {
		return false
	}
	if e.u[k].Rune == '/' {
		return e.u[k-1].Form == token.Number && e.u[k+1].Form == token.Number
	}
	return e.u[k].Rune == '.' && e.initialStop(k) && e.u[k+1].Form == token.Capital
}

// nounBefore reports whether the word before k can carry on a noun phrase
// over the preposition at k.
func (e *sentence) nounBefore(k int) bool {
	if k == 0 {
		return false
	}
	u := e.u[k-1]
	return u.Form != token.Mark && !u.Is(stopsNoun|finite|cue|plainVerb|adjunct) || u.Is(roleNoun|bodyNoun)
}

// nounEnd is the unit at which the noun phrase that begins at k ends.
func (e *sentence) nounEnd(k int) int {
	start := k
	for ; k < len(e.u) && k-start < longestSource; k++ {
		u := e.u[k]
		if u.quote || u.Form == token.Mark && !e.inName(k) {
			return k
		}
		if k > start && (u.Is(stopsNoun|finite) || u.Is(linksNoun) && !u.Is(within)) {
			return k
		}
		if k > start && u.Form == token.Lower && (u.Is(adjunct) && !u.Is(linksNoun) || u.Is(plainVerb) && !u.Is(roleNoun|bodyNoun) || e.ends(u, "ed")) {
			return k
		}
	}
	return k
}

// lastName reports whether a name behind the verb at i ends the sentence:
// "..., noted Ada Quill."
func (e *sentence) lastName(i int, m mention) bool {
	return e.u[i].Is(that) && e.u[m.first].Form == token.Capital && m.end > m.first && (m.end == len(e.u) || m.end+1 == len(e.u) && e.u[m.end].Rune == '.')
}

// sourceBehind finds the source behind its verb: `"...," said Ada Quill.`
func (e *sentence) sourceBehind(i int, g group) (mention, bool) {
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
