package main

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// tally counts contents that were found and missed, sayings that are nobody's
// content, and the found contents whose source is named, and named rightly.
type tally struct {
	counts
	sourced, sourceRight int
}

// document takes one document: each content may take one saying. What is left over
// is wrong, unless it is a further piece of a content.
func (t *tally) document(gold []attribution, said []saying, names map[string][]string) {
	used := make([]bool, len(said))
	for _, a := range gold {
		i := firstFor(a.content, said, used)
		if i < 0 {
			t.missed++
			continue
		}
		t.right++
		used[i] = true
		if names := names[said[i].speaker]; namesSomebody(a.source) {
			t.sourced++
			if sameSource(a.source, names) {
				t.sourceRight++
			}
		}
	}
	for i, s := range said {
		piece := slices.ContainsFunc(gold, func(a attribution) bool { return halfCovered(a.content, s.Span) })
		if !used[i] && !piece {
			t.wrong++
		}
	}
}

// firstFor is the first saying not yet used that covers half of a content, or
// a third where the content covers half of it; -1 when there is none.
func firstFor(content []span.Span, said []saying, used []bool) int {
	size := length(content)
	for i, s := range said {
		o := covered(content, s.Span)
		if !used[i] && (2*o >= size || 2*o >= s.Len() && 3*o >= size) {
			return i
		}
	}
	return -1
}

// namesSomebody reports whether the words of a source are not all pronouns.
func namesSomebody(source []string) bool {
	pronouns := list("pronouns")
	return slices.ContainsFunc(source, func(w string) bool { return !slices.Contains(pronouns, w) })
}

// sameSource reports whether a source shares a word with a speaker's names.
func sameSource(source []string, names []string) bool {
	unnaming, words := list("unnaming"), strings.Fields(strings.Join(names, " "))
	return slices.ContainsFunc(source, func(w string) bool {
		return slices.Contains(words, w) && !slices.Contains(unnaming, w)
	})
}
