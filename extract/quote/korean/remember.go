package korean

import (
	"strings"
	"unicode/utf8"
)

// remember notes who a sentence is about: its first subject that looks like a
// person, or one to whom "그의" refers back. When the sentence reports nothing
// ("silent") and is about somebody else, who spoke last no longer goes on.
func (k *sentence) remember(silent bool) {
	for i, u := range k.u {
		if u.quote {
			continue
		}
		p, owner := k.particleOf(u.text).text, ""
		if p == "" {
			owner = k.ownerAt(i)
			p = owner
		}
		if p == "" {
			continue
		}
		m := k.mention(i, p, 0).In(k.Plain)
		last := lastWord(m)
		n := utf8.RuneCountInString(last)
		named := owner != "" || k.People.Knows(m) || k.titled(last) && strings.Contains(m, " ") || k.turn < 0 && k.koreanName(last, n)
		if named && !k.know.pronouns[last] && !k.know.unnamed.tailOf(last, n) && !k.know.bodies.tailOf(last, n) {
			at := k.People.Meet(m, true, "")
			k.People.Act(at, k.turn)
			if silent && k.People.Figures[at].Name != k.spoke {
				k.spoke = ""
			}
			return
		}
	}
}

// ownerAt is the particle of unit i when it names an owner to whom a pronoun
// refers back; "" when it does not.
func (k *sentence) ownerAt(i int) string {
	w := k.u[i].text
	if of := k.know.particles.genitive.endOf(w); len(w) > len(of) && of != "" && k.refersBack(i+1) {
		return of
	}
	return ""
}

// refersBack reports whether a possessive pronoun follows from unit i on.
func (k *sentence) refersBack(i int) bool {
	for ; i < len(k.u); i++ {
		if t := k.u[i].text; k.know.particles.genitive.end(t) && k.know.pronouns[k.know.particles.genitive.strip(t)] {
			return true
		}
	}
	return false
}
