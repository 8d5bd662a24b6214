package quote

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// How far behind a verb of saying its content may begin, in words.
const (
	additions = 12
	listener  = 10
	fewWords  = 3 // of a quotation that stands for itself
)

// reportedRight reports what stands behind the verb: words in quote marks, a
// clause with "that", or a bare clause.
func (e *english) reportedRight(i int, src mention) bool {
	verb := e.u[i]
	k := i + 1
	if verb.Is(tells) {
		k = e.behindListener(k)
		if k < 0 {
			return false
		}
	}
	if verb.Is(promises) && k < len(e.u) && e.isWord(e.u[k], "to") {
		return e.clause(i, k, src)
	}
	for m := k; m < len(e.u) && m <= k+additions; m++ {
		u := e.u[m]
		switch {
		case u.quote:
			if m == k || e.adjuncts(k, m) {
				return e.quotedRight(i, m, src)
			}
			return e.bare(i, k, src)
		case u.Rune == ',' || u.Rune == ':':
			if m+1 < len(e.u) && e.u[m+1].quote {
				continue
			}
			if u.Rune == ':' && m+1 == len(e.u) && e.adjuncts(k, m) {
				return e.announce(i, src)
			}
			return e.bare(i, k, src)
		case u.Form == token.Mark && u.Rune != '-' && u.Rune != '.' && u.Rune != '$':
			return e.bare(i, k, src)
		case e.isWord(u, "that"):
			if verb.Is(quotes) || !verb.Is(says|that|tells|denies) {
				return false
			}
			if m > k && !e.adjuncts(k, m) {
				return e.bare(i, k, src)
			}
			return e.clause(i, m+1, src)
		case m > k && u.Is(finite):
			return e.bare(i, k, src)
		}
	}
	return e.bare(i, k, src)
}

// announce keeps the source of "Oro added:" for a quotation in the next
// paragraph.
func (e *english) announce(i int, src mention) bool {
	who, ok := e.resolve(src)
	if ok {
		e.carry.next = Quotation{
			Turn: e.turn, Source: src.span(e.u), Name: who.name, Named: who.named, Person: who.person,
			Cue: e.u[i].Span, Direct: true,
		}
	}
	return ok
}

// quotedRight reports the quotation at unit m, with those left of the source
// and right of it that belong to it.
func (e *english) quotedRight(i, m int, src mention) bool {
	if e.words(m+1, len(e.u)) > 0 && e.wordsIn(e.u[m]) < fewWords {
		return false
	}
	content := e.quotedLeft(src)
	for ; m < len(e.u) && (e.u[m].quote || e.u[m].Form == token.Mark); m++ {
		if e.u[m].quote {
			content = append(content, inside(e.plain, e.u[m].Span))
		}
	}
	return e.report(src, i, content, true)
}

// quotedLeft is the quotation directly before the source.
func (e *english) quotedLeft(src mention) []span.Span {
	k := src.first - 1
	for k >= 0 && e.u[k].Rune == ',' {
		k--
	}
	if k < 0 || !e.u[k].quote || e.u[k].Start < e.last {
		return nil
	}
	return []span.Span{inside(e.plain, e.u[k].Span)}
}

// clause reports the clause that begins at unit m.
func (e *english) clause(i, m int, src mention) bool {
	end := e.clauseEnd(m)
	if e.words(m, end) < fewWords {
		return false
	}
	return e.report(src, i, []span.Span{e.between(m, end)}, false)
}

// bare reports a clause without "that" that begins at unit k.
func (e *english) bare(i, k int, src mention) bool {
	verb := e.u[i]
	k = e.skipTimes(k)
	if k >= len(e.u) || !e.opensClause(k) || !verb.Is(denies) && e.shared(k) {
		return false
	}
	if !verb.Is(says|tells|denies) && !(verb.Is(that) && e.u[k].Is(pronoun|subject|determiner|givenName)) {
		return false
	}
	if end := e.clauseEnd(k); e.words(k, end) >= fewWords && (verb.Is(denies) || verb.Is(speaks) && !e.u[k].quote || e.hasVerb(k+1, end)) {
		return e.report(src, i, []span.Span{e.between(k, end)}, false)
	}
	return false
}

// shared reports whether the first verb behind unit k goes on with the
// sentence's own subject: "claimed great wealth and said ...".
func (e *english) shared(k int) bool {
	for m := k + 1; m < len(e.u); m++ {
		u := e.u[m]
		if u.quote || u.Is(subject) {
			return false
		}
		if u.Is(finite|cue|plainVerb) && !u.Is(roleNoun|bodyNoun) {
			before := e.u[m-1]
			return u.Is(cue) && (e.isWord(before, "and") || e.isWord(before, "but") || before.Rune == ',')
		}
	}
	return false
}

// opensClause reports whether a clause with its own subject may begin at k.
func (e *english) opensClause(k int) bool {
	u := e.u[k]
	if u.quote {
		return true
	}
	if u.Form == token.Mark || u.Is(finite) && !u.Is(subject) {
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

// skipTimes passes over days and the like: "said Monday the plan".
func (e *english) skipTimes(k int) int {
	for k < len(e.u) && e.u[k].Is(adjunct) && strings.HasSuffix(strings.ToLower(e.u[k].In(e.plain)), "day") {
		k++
	}
	return k
}

// adjuncts reports whether units [k, m) are additions to the verb ("on Monday
// in a statement") and not a clause.
func (e *english) adjuncts(k, m int) bool {
	if k >= m {
		return true
	}
	if !e.u[k].Is(adjunct) && !e.adverb(e.u[k]) && e.u[k].Rune != ',' && e.u[k].Rune != ':' {
		return false
	}
	for _, u := range e.u[k:m] {
		if u.Is(finite|cue) || u.Is(subject) && !e.isWord(u, "this") && !e.isWord(u, "that") {
			return false
		}
	}
	return true
}

// behindListener passes over who is told; -1 when nobody is.
func (e *english) behindListener(k int) int {
	if k >= len(e.u) || e.u[k].Form == token.Mark {
		return -1
	}
	for m := k; m < len(e.u) && m < k+listener; m++ {
		u := e.u[m]
		switch {
		case u.quote, u.Rune == ',', u.Rune == ':', e.isWord(u, "that"):
			return m
		case m > k && u.Is(subject|determiner) && !e.u[m-1].Is(linksNoun):
			return m
		case e.isWord(u, "to"), u.Form == token.Mark && u.Rune != '.':
			return -1
		}
	}
	return -1
}

// clauseEnd is the unit at which the clause from m on ends: where another
// attribution begins behind a comma, or at the end of the sentence.
func (e *english) clauseEnd(m int) int {
	for k := m + 2; k < len(e.u); k++ {
		if !strings.ContainsRune(",;—–", e.u[k-1].Rune) && !e.u[k-1].quote {
			continue
		}
		u := e.u[k]
		if e.isWord(u, "according") || u.Is(cue) && strings.HasSuffix(u.In(e.plain), "ing") {
			return k - 1
		}
		if (e.isWord(u, "and") || e.isWord(u, "but") || e.isWord(u, "while") || e.isWord(u, "though") || e.isWord(u, "although")) && e.attributesSoon(k+1) {
			return k - 1
		}
	}
	return len(e.u)
}

// attributesSoon reports whether a verb of saying follows within a few words.
func (e *english) attributesSoon(k int) bool {
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

// between is the stretch of Plain of the units [m, end), without the marks at
// its ends.
func (e *english) between(m, end int) span.Span {
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
		return inside(e.plain, s)
	}
	return s
}

// words counts the words of units [m, end), those in quotations included.
func (e *english) words(m, end int) int {
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

func (e *english) wordsIn(u unit) int { return strings.Count(u.In(e.plain), " ") + 1 }

// hasVerb reports whether units [m, end) hold a verb.
func (e *english) hasVerb(m, end int) bool {
	for ; m < end; m++ {
		u := e.u[m]
		if u.quote && e.wordsIn(u) >= fewWords || u.Is(finite|plainVerb|cue) || u.Form == token.Lower && strings.HasSuffix(u.In(e.plain), "ed") ||
			u.Form != token.Mark && (strings.HasSuffix(u.In(e.plain), "'s") || strings.HasSuffix(u.In(e.plain), "’s")) && u.Is(subject) {
			return true
		}
	}
	return false
}
