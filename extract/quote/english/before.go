package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// beforeWho steps back over "who" and its comma.
func (e *sentence) beforeWho(k int) int {
	if k < 0 || !e.u[k].Is(relative) && !e.isWord(e.u[k], "that") {
		return k
	}
	if k > 0 && e.u[k-1].Rune == ',' {
		return k - 2
	}
	return k - 1
}

// apposed steps from an apposition ("Ada Quill, a baker at the mill, who
// ..., said") back to the name that it explains.
func (e *sentence) apposed(m mention) mention {
	for m.first > 1 && e.u[m.first-1].Rune == ',' && e.u[m.first].Form == token.Lower {
		k := e.beforeAside(m.first - 1)
		if k == m.first-1 {
			k = m.first - 2
		}
		if k < 0 || e.u[k].Form != token.Capital {
			return m
		}
		name := mention{first: e.nounStart(k), end: k + 1, verb: m.verb}
		if name.first >= name.end || name.first > 0 && e.u[name.first-1].Is(linksNoun|adjunct) {
			return m
		}
		m = name
	}
	return m
}

// beforeTime steps back over "on Tuesday" and "just this month" between a
// source and its verb.
func (e *sentence) beforeTime(k int) int {
	at := k
	if at > 1 && e.u[at].Form == token.Number && e.isWord(e.u[at-1], "in") {
		return at - 2 // who in 2010 said
	}
	for at > 0 && e.u[at].Is(timeWord) {
		at--
	}
	if at < k && (e.u[at].Form == token.Mark || e.u[at].Is(linksNoun|stopsNoun|determiner)) {
		return k
	}
	return at
}

// beforeAside steps back over what stands between a name and its verb: a
// bracket, or an apposition between commas.
func (e *sentence) beforeAside(k int) int {
	if k > 1 && e.u[k].Rune == ')' {
		for k--; k > 0 && e.u[k].Rune != '('; {
			k--
		}
		k--
	}
	if k > 1 && e.dash(k) {
		return e.beforeDash(k)
	}
	if k < 2 || e.u[k].Rune != ',' {
		return k
	}
	for m := k - 1; m > 0 && m > k-longestAside; m-- {
		if e.u[m].quote {
			return k
		}
		if e.u[m].Rune == ',' && e.u[m-1].Form != token.Mark {
			return m - 1
		}
		if e.u[m].Rune == ',' && e.u[m-1].Rune == ')' {
			return e.beforeAside(m - 1)
		}
	}
	return k
}

// dash reports whether the mark at k is a dash, or the second of two hyphens
// that stand for one.
func (e *sentence) dash(k int) bool {
	return strings.ContainsRune("–—―", e.u[k].Rune) || e.u[k].Rune == '-' && k > 0 && e.u[k-1].Rune == '-'
}

// beforeDash steps back over what stands between two dashes; k when only one
// is there.
func (e *sentence) beforeDash(k int) int {
	for m := k - 2; m > 0 && m > k-longestAside; m-- {
		if e.u[m].quote {
			return k
		}
		if e.dash(m) {
			for m > 0 && e.u[m].Form == token.Mark {
				m--
			}
			return m
		}
	}
	return k
}
