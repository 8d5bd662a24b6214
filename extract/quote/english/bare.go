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

// shared reports whether the first verb behind unit k goes on with the
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

// skipTimes passes over days and the like: "said Monday morning the plan".
func (e *sentence) skipTimes(k int) int {
	if k < len(e.u) && strings.HasSuffix(e.low(e.u[k]), "day") {
		for k < len(e.u) && e.u[k].Is(timeWord) && !e.u[k].Is(determiner) {
			k++
		}
	}
	return k
}

// longestAddition is the number of words of an addition between the verb and
// a clause without "that".
const longestAddition = 4

// skipAddition passes over "after the meeting" when a pronoun, in small
// letters, begins a clause behind it: "said after the meeting he would go".
func (e *sentence) skipAddition(k int, verb unit) int {
	if k >= len(e.u) || !verb.Is(says|that) || !e.u[k].Is(adjunct|linksNoun) {
		return k
	}
	for m := k + 1; m < len(e.u) && m <= k+longestAddition; m++ {
		u := e.u[m]
		if u.Is(pronoun) && m > k+1 && m+1 < len(e.u) && (e.u[m+1].Is(finite|plainVerb) || e.ends(e.u[m+1], "ed")) {
			return m
		}
		if u.Form == token.Mark || u.Is(finite|stopsNoun|cue|linksNoun) {
			break
		}
	}
	return k
}

// adjuncts reports whether units [k, m) are additions to the verb ("on Monday
// in a statement") and not a clause.
func (e *sentence) adjuncts(k, m int) bool {
	if k >= m {
		return true
	}
	if !e.u[k].Is(adjunct) && !e.adverb(e.u[k]) && e.u[k].Rune != ',' && e.u[k].Rune != ':' {
		return false
	}
	for _, u := range e.u[k:m] {
		if u.Is(finite|cue) || u.Is(subject) && !u.Is(demonstrative) {
			return false
		}
	}
	return true
}

// behindListener passes over who is told; -1 when nobody is.
func (e *sentence) behindListener(k int) int {
	if k >= len(e.u) || e.u[k].Form == token.Mark || e.u[k].Is(stopsNoun|linksNoun) && !e.isWord(e.u[k], "that") {
		return -1
	}
	for m := k; m < len(e.u) && m < k+listener; m++ {
		u := e.u[m]
		switch {
		case u.quote && e.wordsIn(u) <= fewWords && m+1 < len(e.u) && e.u[m+1].Form != token.Mark:
		case u.quote, u.Rune == ',', u.Rune == ':', e.isWord(u, "that"):
			return m
		case m > k && u.Is(subject|determiner) && u.Form != token.Capital && !e.u[m-1].Is(linksNoun):
			return m
		case e.isWord(u, "to"), u.Form == token.Mark && u.Rune != '.':
			return -1
		}
	}
	return -1
}
