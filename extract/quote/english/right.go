package english

import (
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// How far after a verb of saying its content may begin, in words.
const (
	additions = 12
	listener  = 10
	fewWords  = 3 // of a quotation that stands for itself
)

// reportedRight reports what stands after the verb: words in quote marks, a
// clause with "that", or a bare clause.
func (e *sentence) reportedRight(i int, src mention) bool {
	verb := e.u[i]
	k := e.skipTimes(e.skipTimeNoun(i + 1))
	if verb.Is(tells) {
		k = e.afterListener(k)
		if k < 0 {
			return false
		}
	}
	if verb.Is(promises) && e.promised(k) {
		return e.clause(i, k, src)
	}
	for m := k; m < len(e.u) && m <= k+additions; m++ {
		if found, done := e.reportedAt(i, k, m, src); done {
			return found
		}
	}
	return e.bare(i, k, src)
}

// promised reports whether at k stands what somebody promises to do, in prose.
func (e *sentence) promised(k int) bool {
	return e.turn < 0 && k+1 < len(e.u) && e.isWord(e.u[k], "to") && e.u[k+1].Form == token.Lower && !e.u[k+1].Is(determiner)
}

// reportedAt decides at unit m what the verb at i, whose content begins at k or
// later, reports. It is not done when a later unit decides.
func (e *sentence) reportedAt(i, k, m int, src mention) (found, done bool) {
	verb, u := e.u[i], e.u[m]
	switch {
	case u.quote && (m == k || e.adjuncts(k, m)):
		return e.quotedRight(i, m, src), true
	case u.Rune == ',' && m == k && e.thatAfter(m) > 0 && verb.Is(says|that):
		return e.clause(i, e.thatAfter(m)+1, src), true
	case (u.Rune == ',' || u.Rune == ':') && m+1 < len(e.u) && e.u[m+1].quote:
		return false, false
	case u.Rune == ':' && e.turn >= 0 && m+fewWords < len(e.u) && e.adjuncts(k, m):
		return e.clause(i, m+1, src), true
	case u.Rune == ':' && m+1 == len(e.u) && e.adjuncts(k, m):
		return e.announce(i, src), true
	case e.isWord(u, "that"):
		return e.reportedThat(i, k, m, src), true
	case u.Form == token.Mark && u.Rune != '-' && u.Rune != '.' && u.Rune != '$', m > k && u.Is(finite):
		return e.bare(i, k, src), true
	}
	return false, false
}

// reportedThat reports the clause with "that" at unit m.
func (e *sentence) reportedThat(i, k, m int, src mention) bool {
	verb := e.u[i]
	if verb.Is(quotes) || !verb.Is(says|that|tells|denies) {
		return false
	}
	if m > k && !e.adjuncts(k, m) {
		return e.bare(i, k, src)
	}
	if e.turn >= 0 && (e.standsAlone(m) || !e.hasVerb(m+2, e.clauseEnd(m+1))) {
		return false
	}
	return e.clause(i, m+1, src)
}

// standsAlone reports whether "that" at m is itself what is said, or the subject
// of what follows: "mentioned that, because", "the things he said that are".
func (e *sentence) standsAlone(m int) bool {
	if m+1 >= len(e.u) {
		return true
	}
	next := e.u[m+1]
	return next.Rune == ',' || next.Rune == '.' || next.Is(finite) && !next.Is(subject) || e.ends(next, "self")
}

// thatAfter is the unit of "that" after what stands between the comma at m
// and the next: "said, however, that"; 0 when there is none.
func (e *sentence) thatAfter(m int) int {
	for k := m + 1; k+1 < len(e.u) && k <= m+listener; k++ {
		if e.u[k].quote {
			break
		}
		if e.u[k].Rune == ',' {
			if e.isWord(e.u[k+1], "that") {
				return k + 1
			}
			break
		}
	}
	return 0
}

// announce keeps the source of "Oro added:" for a quotation in the next
// paragraph.
func (e *sentence) announce(i int, src mention) bool {
	who, ok := e.resolve(src)
	if ok {
		e.Announce(who.By(e.turn, src.span(e.u), e.u[i].Span))
	}
	return ok
}

// quotedRight reports the quotation at unit m, with those left of the source
// and right of it that belong to it.
func (e *sentence) quotedRight(i, m int, src mention) bool {
	if e.words(m+1, len(e.u)) > 0 && e.wordsIn(e.u[m]) < fewWords {
		return false
	}
	content := e.quotedLeft(src)
	for ; m < len(e.u) && (e.u[m].quote || e.u[m].Form == token.Mark); m++ {
		if e.u[m].quote {
			content = append(content, reading.Inside(e.Plain, e.u[m].Span))
		}
	}
	return e.report(src, i, content, true)
}

// quotedLeft is the quotation directly before the source.
func (e *sentence) quotedLeft(src mention) []span.Span {
	k := src.first - 1
	for k >= 0 && e.u[k].Rune == ',' {
		k--
	}
	if k < 0 || !e.u[k].quote || e.u[k].Start < e.last {
		return nil
	}
	return []span.Span{reading.Inside(e.Plain, e.u[k].Span)}
}

// clause reports the clause that begins at unit m.
func (e *sentence) clause(i, m int, src mention) bool {
	end := e.clauseEnd(m)
	if e.words(m, end) < fewWords {
		return false
	}
	return e.report(src, i, []span.Span{e.between(m, end)}, false)
}
