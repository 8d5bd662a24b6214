package people

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/names"
)

// fuller joins names with initials, without middle names, or a letter apart
// to the one name that they may stand for.
func (l *local) fuller() {
	for _, i := range l.all {
		if n := &l.mentions[i].name; !n.single() || n.full() {
			l.noteFull(i)
		}
	}
	for _, i := range l.fullNames.distinct {
		a := &l.mentions[i].name
		of := l.choose(i, l.fullNames.distinct, func(b *name) bool { return shortens(a, b) })
		if of >= 0 {
			l.merge(of, i, "short for "+l.mentions[of].name.shown)
			continue
		}
		of = l.choose(i, l.fullNames.distinct, func(b *name) bool { return misspells(a, b) })
		if of >= 0 && l.mentions[of].Turns >= l.mentions[i].Turns {
			l.merge(of, i, "a letter apart from "+l.mentions[of].name.shown+" in the same document")
		}
	}
}

// choose returns the mention of the one person among candidates that fits i,
// or -1 when none or several fit.
func (r *resolver) choose(i int, candidates []int, fits func(*name) bool) int {
	found := -1
	for _, c := range candidates {
		if c == i || !fits(&r.mentions[c].name) || !r.mayJoin(i, c) {
			continue
		}
		if found >= 0 && r.root(found) != r.root(c) {
			return -1
		}
		if found < 0 || len(r.mentions[c].name.words) > len(r.mentions[found].name.words) {
			found = c
		}
	}
	return found
}

// shortens reports whether a may be short for b: the same last word, a first
// word that is equal or an initial, and the middle words of a are in b.
func shortens(a, b *name) bool {
	if a.hangul || b.hangul || len(a.words) < 2 || len(b.words) < 2 || a.last() != b.last() || a.key == b.key {
		return false
	}
	if !abbreviates(a.words[0], b.words[0]) || len(a.words) > len(b.words) {
		return false
	}
	mine, theirs := a.words[1:len(a.words)-1], b.words[1:len(b.words)-1]
	for _, w := range mine {
		if !slices.ContainsFunc(theirs, func(o string) bool { return abbreviates(w, o) }) {
			return false
		}
	}
	return true
}

func abbreviates(a, b string) bool {
	return a == b || initial(a) && strings.HasPrefix(b, a)
}

// misspells reports whether two long names differ by a slip of the pen.
func misspells(a, b *name) bool {
	if len(a.words) != len(b.words) || len(a.words) < 2 || a.words[0] != b.words[0] || a.key == b.key {
		return false
	}
	return len(a.last()) > 6 && names.Same(a.last(), b.last()) >= sure
}
