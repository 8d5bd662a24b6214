package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/token"
)

// voice is who speaks, resolved inside the document.
type voice struct {
	name   string
	named  bool
	person bool
}

// resolve says whom a mention means; not ok when that is nobody.
func (e *sentence) resolve(m mention) (reading.Voice, bool) {
	for m.first < m.end && (e.u[m.first].Form == token.Mark || e.u[m.first].Is(article) && m.end-m.first > 1) {
		m.first++
	}
	if m.first+2 < m.end && e.animate(e.u[m.end-1]) && e.know.nobody[e.low(e.u[m.first])] && e.isWord(e.u[m.first+1], "of") {
		m.first += 2 // one of the mayor's advisers
	}
	if m.first >= m.end || e.isWord(e.u[m.first], "no") {
		return reading.Voice{}, false
	}
	if e.u[m.end-1].Is(pronoun | subject) {
		m.first = m.end - 1
	} else if e.know.nobody[e.low(e.u[m.end-1])] {
		return reading.Voice{}, false
	}
	if m.end-m.first == 1 && e.u[m.first].Is(pronoun|determiner|subject) {
		return e.byPronoun(e.u[m.first])
	}
	core := mention{first: m.first, end: e.coreEnd(m)}
	if e.know.nobody[strings.ToLower(e.join(core))] || e.know.nobody[strings.ToLower(e.join(m))] || e.empty(core) {
		return reading.Voice{}, false
	}
	if name, ok := e.properName(core); ok && !e.crowd(core, name) {
		return e.named(m, core, name)
	}
	return e.unnamed(m, core)
}

// crowd reports whether a capital is only that of the sentence's first word,
// and the word means people whom nobody names: "Officials".
func (e *sentence) crowd(core, name mention) bool {
	u := e.u[name.first]
	if name.end-name.first != 1 || name.first != core.first || !e.opensSentence(name.first) {
		return false
	}
	w := e.low(u)
	return u.Is(crowd) || strings.HasSuffix(w, "s") && e.roles(w) || strings.HasSuffix(w, "keepers")
}

// roles reports whether a word is the plural of a role: "mayors".
func (e *sentence) roles(w string) bool {
	return e.know.classes.Class(strings.TrimSuffix(w, "s"))&roleNoun != 0
}

// opensSentence reports whether the unit at k is the sentence's first word, or
// the first behind an article or a mark.
func (e *sentence) opensSentence(k int) bool {
	return k == 0 || e.u[k-1].Form == token.Mark || k == 1 && e.u[0].Is(article)
}

// empty reports whether a mention is a lone word that names nobody: "Well",
// "Tuesday".
func (e *sentence) empty(core mention) bool {
	last := e.u[core.end-1]
	if last.Is(timeWord) && last.Form == token.Capital && core.end-core.first < 3 {
		return true
	}
	return core.end-core.first == 1 && core.first == 0 && last.Is(opener|function|determiner)
}

func (e *sentence) byPronoun(u unit) (reading.Voice, bool) {
	word := e.low(u)
	if i := strings.IndexAny(word, "'’"); i > 0 {
		word = word[:i] // he's, they've
	}
	gender, known := e.know.gender[word]
	if !known {
		return reading.Voice{}, false
	}
	at, ok := e.People.Pronoun(gender, e.turn)
	if !ok {
		return reading.Voice{Name: word, Person: gender != "p"}, e.turn < 0 && word != "it"
	}
	return e.People.Figures[at].Voice(), true
}

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
	if at := e.behindOffice(bare); at > bare.first {
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

// behindOffice is where the name begins behind an office with a name of its
// own: "Orland Council President Ada Quill".
func (e *sentence) behindOffice(name mention) int {
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

// unnamed resolves a mention without a name: by the role of somebody named
// before ("the minister"), else as it is written.
func (e *sentence) unnamed(m, core mention) (reading.Voice, bool) {
	head := e.u[core.end-1]
	if head.Form == token.Mark {
		return reading.Voice{}, false
	}
	definite := m.first > 0 && e.isWord(e.u[m.first-1], "the") && m.end == core.end
	if at, ok := e.People.InRole(e.low(head)); ok && definite {
		e.People.Act(at, e.turn)
		return e.People.Figures[at].Voice(), true
	}
	if core.end-core.first == 1 && (m.first == 0 || !e.u[m.first-1].Is(article)) && head.Form == token.Lower && e.ends(head, "ing") {
		return reading.Voice{}, false // "..., going on to say"
	}
	if head.Is(stopsNoun|linksNoun|finite|determiner|subject) || e.adverb(head) || head.Is(modifier) || head.Form == token.Number || e.adjective(head) {
		return reading.Voice{}, false
	}
	if e.turn >= 0 && !head.Is(roleNoun|bodyNoun) && !e.ends(head, "s") {
		return reading.Voice{}, false // "my guy said": too little to name in speech
	}
	return reading.Voice{Name: withoutOwner(e.join(m))}, true
}

// join is the words of a mention with single spaces.
func (e *sentence) join(m mention) string {
	s := m.span(e.u).In(e.Plain)
	if strings.ContainsAny(s, "\n\t\r") || strings.Contains(s, "  ") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}
