package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// clauseEnd is the unit at which the clause from m on ends: where another
// attribution begins after a comma, or at the end of the sentence.
func (e *sentence) clauseEnd(m int) int {
	for k := m + 2; k < len(e.u); k++ {
		if e.saysToo(k) {
			return k
		}
		if e.turn >= 0 && e.ownWords(k) {
			return k - 1
		}
		if e.turn >= 0 && e.saysElse(k) {
			return k
		}
		if !strings.ContainsRune(",;—–", e.u[k-1].Rune) && !e.u[k-1].quote {
			continue
		}
		u := e.u[k]
		stop := k - 1
		if e.u[stop].quote {
			stop = k
		}
		if e.aside && e.u[k-1].Rune == ',' && u.Form == token.Lower && (u.Is(finite|cue|attitude) || e.ends(u, "ed")) {
			return stop
		}
		if e.isWord(u, "according") || u.Is(cue) && e.ends(u, "ing") {
			return stop
		}
		if u.Form == token.Capital && e.u[k-1].Rune == ',' && e.reportsThat(k) {
			return stop
		}
		if u.Is(joins) && e.attributesSoon(k+1) {
			return stop
		}
	}
	return len(e.u)
}

// attributesSoon reports whether a verb of saying follows within a few words.
func (e *sentence) attributesSoon(k int) bool {
	for m := k; m < len(e.u) && m < k+6; m++ {
		if e.u[m].Form == token.Mark && e.u[m].Rune != '.' {
			return false
		}
		if e.u[m].Is(says | that | tells) {
			return m > k || !e.u[m].Is(plainVerb)
		}
	}
	return false
}

// saysToo reports whether at k the sentence goes on with what else its source
// says: "said the dam leaks and added that it would go".
func (e *sentence) saysToo(k int) bool {
	if k+2 >= len(e.u) || !e.u[k].Is(adds) {
		return false
	}
	verb, next := e.u[k+1], e.u[k+2]
	w := verb.In(e.Plain)
	past := strings.HasSuffix(w, "ed") || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ing") && !verb.Is(plainVerb)
	return verb.Is(says|that) && past && verb.Form == token.Lower && (e.isWord(next, "that") || next.Is(pronoun))
}

// reportsThat reports whether a name at k is followed by its verb of saying
// and "that": "When he wrote his book, Oro said that ...".
func (e *sentence) reportsThat(k int) bool {
	end := e.nounEnd(k)
	return end > k && end+1 < len(e.u) && e.u[end].Is(says|that) && e.isWord(e.u[end+1], "that")
}

// between is the stretch of Plain of the units [m, end), without the marks at
// its ends.
func (e *sentence) between(m, end int) span.Span {
	for m < end && e.u[m].Form == token.Mark && !e.u[m].quote && !strings.ContainsRune("$([", e.u[m].Rune) {
		m++
	}
	for end > m && strings.ContainsRune(",:;—–-", e.u[end-1].Rune) {
		end--
	}
	if m >= end {
		return span.Span{}
	}
	s := span.Span{Start: e.u[m].Start, End: e.u[end-1].End}
	if end == m+1 && e.u[m].quote {
		return reading.Inside(e.Plain, s)
	}
	return s
}

// words counts the words of units [m, end), those in quotations included.
func (e *sentence) words(m, end int) int {
	n := 0
	for ; m < end; m++ {
		if e.u[m].quote {
			n += e.wordsIn(e.u[m])
		} else if e.u[m].Form != token.Mark {
			n++
		}
	}
	return n
}

func (e *sentence) wordsIn(u unit) int { return strings.Count(u.In(e.Plain), " ") + 1 }

// hasVerb reports whether units [m, end) hold a verb.
func (e *sentence) hasVerb(m, end int) bool {
	for ; m < end; m++ {
		u := e.u[m]
		if u.quote && e.wordsIn(u) >= fewWords || u.Is(finite|plainVerb) || u.Is(cue) && !u.Is(asks) || u.Form == token.Lower && e.ends(u, "ed") ||
			u.Form != token.Mark && owns(u.In(e.Plain)) && u.Is(subject) {
			return true
		}
		if m > 0 && e.singularVerb(e.u[m-1], u) {
			return true
		}
	}
	return false
}

// singularVerb reports whether two small words look like a noun and its verb:
// "dam leaks".
func (e *sentence) singularVerb(noun, verb unit) bool {
	n, v := noun.In(e.Plain), verb.In(e.Plain)
	return noun.Form != token.Mark && verb.Form == token.Lower && len(v) > 3 && strings.HasSuffix(v, "s") && !strings.HasSuffix(v, "ss") &&
		!strings.HasSuffix(n, "s") && !noun.Is(determiner|linksNoun|stopsNoun|adjunct|finite|modifier) && !e.adjective(noun)
}

// ownWords reports whether at k, after a comma or a dash, the main clause begins
// of a sentence that reports in a clause with "when": "when you said it
// leaked, you were".
func (e *sentence) ownWords(k int) bool {
	mark := e.u[k-1].Rune
	return e.under && (mark == ',' || e.dash(k-1)) && (e.u[k].Is(subject|pronoun) || e.self(e.u[k].Token))
}

// saysElse reports whether at k another one is said to say something: "and you
// say that".
func (e *sentence) saysElse(k int) bool {
	return k+2 < len(e.u) && e.u[k].Is(adds) && e.u[k+1].Is(subject|pronoun) && e.u[k+2].Is(says|that) && !e.u[k+2].Is(thinks|knows)
}
