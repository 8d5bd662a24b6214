package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// bare reports a clause without "that" that begins at unit k.
func (e *sentence) bare(i, k int, src mention) bool {
	verb := e.u[i]
	k = e.skipAddition(k, verb)
	if k >= len(e.u) || !e.opensClause(k) || !verb.Is(denies) && e.shared(k, verb) {
		return false
	}
	if !verb.Is(says|tells|denies) && !(verb.Is(that) && e.startsWithSubject(k, verb)) {
		return false
	}
	if verb.Is(denies) && e.namesClaim(k) || e.u[k].Is(possessive) && k+2 < len(e.u) && e.u[k+2].Rune == ',' {
		return false // "once she has said her piece, ..."
	}
	if e.turn >= 0 && !e.spokenClause(k, verb) {
		return false
	}
	if end := e.clauseEnd(k); e.words(k, end) >= fewWords && (verb.Is(denies) || verb.Is(speaks) && !e.u[k].quote && e.turn < 0 || e.hasVerb(k+1, end)) {
		return e.report(src, i, []span.Span{e.between(k, end)}, false)
	}
	return false
}

// namesClaim reports whether what is denied is "X's claim that ...", whose
// words are X's.
func (e *sentence) namesClaim(k int) bool {
	for ; k+1 < len(e.u); k++ {
		if e.u[k].Is(nounCue) && e.isWord(e.u[k+1], "that") {
			return true
		}
	}
	return false
}

// startsWithSubject reports whether a clause without "that" begins at k for
// sure: with a pronoun, in prose also with another noun phrase.
func (e *sentence) startsWithSubject(k int, verb unit) bool {
	if e.u[k].Is(pronoun | subject) {
		return true
	}
	return e.turn < 0 && !verb.Is(promises) && e.u[k].Is(determiner|givenName)
}

// shared reports whether the first verb after unit k goes on with the
// sentence's own subject: "claimed great wealth and said ...".
func (e *sentence) shared(k int, verb unit) bool {
	present := e.ends(verb, "s")
	for m := k + 1; m < len(e.u); m++ {
		u := e.u[m]
		if u.quote || u.Is(subject) {
			return false
		}
		if u.Is(finite|cue|plainVerb) && !u.Is(roleNoun|bodyNoun) {
			before := e.u[m-1]
			return u.Is(cue) && e.ends(u, "s") == present && (before.Is(adds) || before.Rune == ',')
		}
	}
	return false
}

// opensClause reports whether a clause with its own subject may begin at k.
func (e *sentence) opensClause(k int) bool {
	u := e.u[k]
	if u.quote {
		return true
	}
	if u.Form == token.Mark || u.Is(finite) && !u.Is(subject) || e.objectOnly(k) {
		return false
	}
	if u.Is(subject | determiner | pronoun) {
		return true
	}
	if k+1 < len(e.u) && e.u[k+1].Form == token.Number {
		return true
	}
	return !u.Is(adjunct|linksNoun|stopsNoun|between|takesBack) && !u.Is(cue)
}

// objectOnly reports whether what is said at k is a thing and no clause:
// "something about the dam", "the same of Quill".
func (e *sentence) objectOnly(k int) bool {
	if e.u[k].Is(determiner) && k+1 < len(e.u) && !e.u[k].Is(saidObject) {
		k++
	}
	return e.u[k].Is(saidObject) && (k+1 >= len(e.u) || !e.u[k+1].Is(finite))
}

// spokenClause reports whether a clause without "that" begins at k in a turn:
// its verb comes before any comma, and is not that of a noun's description ("said
// one thing that stays"). After other verbs than "say" it opens with a pronoun.
func (e *sentence) spokenClause(k int, verb unit) bool {
	if !verb.Is(speaks|tells) && !e.u[k].Is(pronoun|subject) || e.thingOnly(k) {
		return false
	}
	for k < len(e.u) && (e.u[k].Rune == ',' || e.u[k].Is(opener) && !e.u[k].Is(subject|determiner)) {
		k++
	}
	end := k
	for end < len(e.u) && e.u[end].Rune != ',' && !(end > k && e.u[end].Is(relative)) && !(end > k && e.isWord(e.u[end], "that")) {
		end++
	}
	return e.hasClause(k, end)
}

// thingOnly reports whether a pronoun that stands for a thing begins at k
// without a verb: "said it again".
func (e *sentence) thingOnly(k int) bool {
	if !e.u[k].Is(subject) || k+1 >= len(e.u) || strings.ContainsAny(e.u[k].In(e.Plain), "'’") {
		return false
	}
	word := e.u[k]
	for k++; k+1 < len(e.u) && (e.u[k].Is(between) && !e.u[k].Is(finite) || e.adverb(e.u[k])); {
		k++
	}
	return !e.u[k].Is(finite|plainVerb|cue) && !e.ends(e.u[k], "ed") && !e.isWord(word, "there")
}
