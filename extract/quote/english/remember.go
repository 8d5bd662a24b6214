package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// remember notes the people that a sentence names: longer names, so that a
// family name finds them, and who its subject is.
func (e *sentence) remember() {
	for k := 0; k < len(e.u); k++ {
		if e.u[k].Form != token.Capital || (k == 0 || e.u[k-1].Form == token.Mark) && e.u[k].Is(function&^plainVerb|determiner|says|tells) {
			continue
		}
		end := e.capitalsEnd(k)
		name := mention{first: k, end: end}
		bare := name
		for bare.first < bare.end && (e.u[bare.first].Is(title) || e.u[bare.first].Form == token.Mark) {
			bare.first++
		}
		if bare.first < bare.end {
			bare.first = e.afterOffice(bare)
		}
		if n := bare.end - bare.first; n == 2 || n == 3 || n == 1 && bare.first > name.first {
			e.rememberName(name, bare)
		} else if n == 1 && k < 3 {
			if at, ok := e.People.Find(e.u[bare.first].In(e.Plain)); ok {
				e.People.Act(at, e.turn)
			}
		}
		k = end - 1
	}
}

func (e *sentence) rememberName(name, bare mention) {
	if e.u[bare.end-1].Form == token.Mark || !e.isPerson(name, name, bare) || e.u[bare.first].Is(stopsNoun|determiner|subject|pronoun|adjunct) {
		return
	}
	for _, u := range e.u[bare.first:bare.end] {
		if u.Is(subject|finite) || e.smallWord(u) {
			return
		}
	}
	text := e.join(bare)
	if bare.end-bare.first > 1 && text == strings.ToUpper(text) {
		return // a heading
	}
	if owns(text) {
		return
	}
	gender := ""
	if name.first < bare.first {
		gender = e.know.gender[e.low(e.u[name.first])]
	}
	at := e.People.Meet(text, true, gender)
	for _, u := range e.u[name.first:bare.first] {
		if u.Form != token.Mark {
			e.People.GiveRole(e.low(u), at)
		}
	}
	if name.first < 3 {
		e.People.Act(at, e.turn)
	}
}

// smallWord reports whether a word with a capital is one that no name has
// inside: "Railing Against Quill" is a headline.
func (e *sentence) smallWord(u unit) bool {
	return e.know.classes.Class(e.low(u))&stopsNoun != 0
}

// capitalsEnd is the end of the run of capitals at k, initials included.
func (e *sentence) capitalsEnd(k int) int {
	for k++; k < len(e.u); k++ {
		u := e.u[k]
		if u.Form != token.Capital && !((u.Rune == '.' && e.initialStop(k) || u.Is(nameParticle)) && k+1 < len(e.u) && e.u[k+1].Form == token.Capital) {
			return k
		}
	}
	return k
}
