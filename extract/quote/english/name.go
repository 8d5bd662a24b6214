package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/token"
)

// coreEnd is the end of the noun phrase without what follows its noun.
func (e *sentence) coreEnd(m mention) int {
	for k := m.first + 1; k < m.end; k++ {
		u := e.u[k]
		if u.Is(linksNoun) && !e.betweenCapitals(k) || u.Rune == ',' || u.Rune == '(' {
			return k
		}
	}
	return m.end
}

// betweenCapitals is for "Bank of Orland".
func (e *sentence) betweenCapitals(k int) bool {
	return e.isWord(e.u[k], "of") && k+1 < len(e.u) && e.u[k-1].Form == token.Capital && e.u[k+1].Form == token.Capital && !e.u[k-1].Is(title|roleNoun)
}

// properName is the run of capitals that a noun phrase ends in.
func (e *sentence) properName(core mention) (mention, bool) {
	k := core.end
	for k > core.first {
		u := e.u[k-1]
		inner := u.Rune == '.' && e.initialStop(k-1) || k < core.end && (u.Rune == '.' || e.isWord(u, "of") || e.particle(u))
		if u.Form != token.Capital && !inner {
			break
		}
		k--
	}
	for k < core.end && (e.u[k].Form != token.Capital || k == 0 && k+1 < core.end && e.u[k].Is(determiner)) {
		k++
	}
	return mention{first: k, end: core.end}, k < core.end
}

func (e *sentence) particle(u unit) bool {
	return u.Is(nameParticle) || e.isWord(u, "and") || u.Rune == '&'
}

// named resolves a proper name: a longer form met before, without its titles.
func (e *sentence) named(m, core, name mention) (reading.Voice, bool) {
	gender, role := "", ""
	bare := name
	for bare.first < bare.end && (e.u[bare.first].Is(title|roleNoun) || e.u[bare.first].Form == token.Mark) {
		w := e.low(e.u[bare.first])
		if bare.first+1 == bare.end && gender != "" {
			break // Mr. King
		}
		if g := e.know.gender[w]; g != "" {
			gender = g
		}
		role = w
		bare.first++
	}
	if bare.first >= bare.end {
		return e.unnamed(m, core)
	}
	if at := e.afterOffice(bare); at > bare.first {
		role, bare.first = e.low(e.u[at-1]), at
		name.first = at - 1
	}
	person := e.isPerson(core, name, bare)
	text := withoutOwner(e.join(bare))
	at := e.People.Meet(text, person, gender)
	if role != "" {
		e.People.GiveRole(role, at)
	}
	e.People.Act(at, e.turn)
	return e.People.Figures[at].Voice(), true
}

// afterOffice is where the name begins after an office with a name of its
// own: "Orland Council President Ada Quill".
func (e *sentence) afterOffice(name mention) int {
	for k := name.end - 2; k > name.first; k-- {
		if e.u[k].Is(bodyNoun | place) {
			return name.first
		}
		if e.u[k].Is(title|roleNoun) && e.u[k].Form == token.Capital && e.u[k+1].Form == token.Capital && !e.u[k+1].Is(bodyNoun|place|function) && !e.u[name.end-1].Is(bodyNoun) {
			return k + 1
		}
	}
	return name.first
}

// isPerson reports whether a proper name is a person's: no word of a body,
// no country, no article before it, no initials alone.
func (e *sentence) isPerson(core, name, bare mention) bool {
	if name.first == core.first && core.first > 0 && e.u[core.first-1].Is(article) && bare.first == name.first {
		return false
	}
	for _, u := range e.u[bare.first:bare.end] {
		if u.Is(bodyNoun) || e.isWord(u, "of") {
			return false
		}
	}
	if bare.end-bare.first > 1 {
		return true
	}
	w := e.u[bare.first].In(e.Plain)
	return !e.u[bare.first].Is(place) && (strings.ToUpper(w) != w || len(w) < 2)
}

// join is the words of a mention with single spaces.
func (e *sentence) join(m mention) string {
	s := m.span(e.u).In(e.Plain)
	if strings.ContainsAny(s, "\n\t\r") || strings.Contains(s, "  ") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}
