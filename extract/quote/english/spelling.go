package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// owns reports whether a word ends in 's.
func owns(word string) bool { return strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s") }

// withoutOwner is a word without 's.
func withoutOwner(word string) string {
	return strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
}

// ends reports whether a word ends in the letters.
func (g *Grammar) ends(u unit, letters string) bool { return strings.HasSuffix(u.In(g.Plain), letters) }

// low is a word in small letters.
func (g *Grammar) low(u unit) string { return strings.ToLower(u.In(g.Plain)) }

// adverb reports whether a word ends like an adverb.
func (g *Grammar) adverb(u unit) bool { return u.Form == token.Lower && g.ends(u, "ly") }

// adjective reports whether a word ends like an adjective and is not a noun
// that is known.
func (g *Grammar) adjective(u unit) bool {
	if u.Is(roleNoun|bodyNoun) || u.Form != token.Lower {
		return false
	}
	for _, a := range g.know.adjectives {
		if g.ends(u, a) {
			return true
		}
	}
	return false
}
