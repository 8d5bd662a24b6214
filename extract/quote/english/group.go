package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// group is a verb of saying with the words that go with it.
type group struct {
	first     int // unit index of its first word
	verb      int
	takenBack bool // "did not say", "would say", "to say"
	partaking bool // "..., saying that"
	passive   bool // "is said", "was told"
}

// group looks at what stands before the verb at i.
func (e *sentence) group(i int) group {
	g := group{first: i, verb: i}
	be := false
	for k := i - 1; k >= 0; k-- {
		u := e.u[k]
		if e.leadsOn(k, i) {
			be, g.first = true, k
			continue
		}
		if k > 0 && e.isWord(u, "to") && e.leadsOn(k-1, i) {
			continue
		}
		if !u.Is(takesBack|between|finite) && !e.adverb(u) || u.Form == token.Mark || u.Is(subject) || k > 0 && u.Form == token.Capital {
			break
		}
		if u.Is(takesBack) && !(k > 0 && e.isWord(u, "to") && e.isWord(e.u[k-1], "on")) {
			g.takenBack = true
		}
		be = be || u.Is(being)
		g.first = k
	}
	ing := strings.HasSuffix(e.low(e.u[i]), "ing")
	g.partaking = ing && !be
	g.passive = be && !ing && !e.u[g.first].Is(leadsOn) && !e.u[i].Is(adjectival)
	g.takenBack = g.takenBack || !be && e.u[i].Is(adjectival)
	return g
}

// leadsOn reports whether the verb at k carries the one at i, in a turn: "keeps
// saying", "continues to say".
func (e *sentence) leadsOn(k, i int) bool {
	if e.turn < 0 || !e.u[k].Is(leadsOn) {
		return false
	}
	return k == i-1 && e.ends(e.u[i], "ing") || k == i-2 && e.isWord(e.u[k+1], "to")
}
