package english

import "github.com/whosaid/whosaid/internal/token"

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

// nounBefore reports whether the word before k can carry on a noun phrase
// over the preposition at k.
func (e *sentence) nounBefore(k int) bool {
	if k == 0 {
		return false
	}
	u := e.u[k-1]
	return u.Form != token.Mark && !u.Is(stopsNoun|finite|cue|plainVerb|adjunct) || u.Is(roleNoun|bodyNoun)
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
