package english

import "github.com/whosaid/whosaid/internal/token"

// farthestVerb is the number of units before "and" in which the verb stands
// whose subject goes on: "Oro came out last week and said".
const farthestVerb = 16

// sharedSubject is the subject of the verb before "and", "but" or "then" at unit
// k, or before the comma of "..., saying": whoever the nearest verb before has as
// its own.
func (e *sentence) sharedSubject(k int, g group) (mention, bool) {
	for j := k - 1; j > 0 && j > k-farthestVerb; j-- {
		u := e.u[j]
		if u.quote || u.Form == token.Mark && u.Rune != ',' && u.Rune != '.' {
			break
		}
		if !e.maybeVerb(j) {
			continue
		}
		if e.isWord(e.u[j], "know") || e.isWord(e.u[j], "mean") {
			continue // "you know", "I mean"
		}
		own := e.group(j)
		src, ok := e.nounBeforeVerb(own)
		if !ok || src.end > own.first || !e.isSubject(src, own) {
			continue
		}
		if own.takenBack || own.passive {
			return mention{}, false
		}
		src.verb = g.verb
		return src, true
	}
	return mention{}, false
}

// maybeVerb reports whether the word at j can be the verb of a clause.
func (e *sentence) maybeVerb(j int) bool {
	u := e.u[j]
	return u.Form == token.Lower && !u.Is(roleNoun|bodyNoun|determiner|adjunct) && (u.Is(plainVerb|cue) && !e.ends(u, "ing") || e.ends(u, "ed")) && !e.u[j-1].Is(determiner|linksNoun)
}
