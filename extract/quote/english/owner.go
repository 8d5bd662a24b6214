package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// owned reports what a noun of saying holds: "the mayor's claim that ...".
func (e *sentence) owned(i int) bool {
	if i+2 >= len(e.u) || !e.isWord(e.u[i+1], "that") {
		return false
	}
	src, ok := e.owner(i)
	return ok && e.clause(i, i+2, src)
}

// possessed reports whether the word at i is a noun with its owner before it.
func (e *sentence) possessed(i int) bool {
	_, ok := e.owner(i)
	return ok
}

// owner finds whose the noun at i is: "the mayor's", "his".
func (e *sentence) owner(i int) (mention, bool) {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		w := e.u[k].In(e.Plain)
		src := mention{first: k, end: k + 1, verb: i}
		switch {
		case e.u[k].Is(possessive):
			return src, true
		case owns(w), strings.HasSuffix(w, "s'"), strings.HasSuffix(w, "s’"):
			src.first = e.nounStart(k)
			return src, src.first <= k
		case e.u[k].Form != token.Lower || e.u[k].Is(stopsNoun|linksNoun|finite):
			return mention{}, false
		}
	}
	return mention{}, false
}
