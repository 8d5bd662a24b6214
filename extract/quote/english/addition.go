package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// skipTimes passes over days and the like: "said Monday morning the plan".
func (e *sentence) skipTimes(k int) int {
	if k < len(e.u) && strings.HasSuffix(e.low(e.u[k]), "day") {
		for k < len(e.u) && e.u[k].Is(timeWord) && !e.u[k].Is(determiner) {
			k++
		}
	}
	return k
}

// longestTime is the number of words of a time that talk puts after the verb.
const longestTime = 6

// skipTimeNoun passes over "the other day" and "a few minutes ago" in a turn.
func (e *sentence) skipTimeNoun(k int) int {
	if e.turn < 0 {
		return k
	}
	for m := k; m < len(e.u) && m < k+longestTime; m++ {
		u := e.u[m]
		if u.Is(timeNoun) && (m+1 == len(e.u) || !e.u[m+1].Is(timeNoun)) && (m+1 == len(e.u) || !e.u[m+1].Is(finite|plainVerb) || e.u[m+1].Is(subject)) {
			return m + 1
		}
		if !u.Is(timeNoun|timeWord|determiner|modifier|anybody|adjunct) && u.Form != token.Number && !e.isWord(u, "just") || u.Is(subject) && !u.Is(demonstrative) || e.isWord(u, "that") {
			return k
		}
	}
	return k
}

// longestAddition is the number of words of an addition between the verb and
// a clause without "that".
const longestAddition = 4

// skipAddition passes over "after the meeting" when a pronoun, in small
// letters, begins a clause after it: "said after the meeting he would go".
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

// afterListener passes over who is told; -1 when nobody is.
func (e *sentence) afterListener(k int) int {
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
