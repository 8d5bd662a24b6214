package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/token"
)

// resolve says whom a mention means; not ok when that is nobody.
func (e *sentence) resolve(m mention) (reading.Voice, bool) {
	for m.first < m.end && (e.u[m.first].Form == token.Mark || e.u[m.first].Is(article) && m.end-m.first > 1) {
		m.first++
	}
	if m.first+2 < m.end && e.animate(e.u[m.end-1]) && e.know.nobody[e.low(e.u[m.first])] && e.isWord(e.u[m.first+1], "of") {
		m.first += 2 // one of the mayor's advisers
	}
	if m.first >= m.end || e.isWord(e.u[m.first], "no") || e.u[m.end-1].Is(article) || e.byOneself(m) {
		return reading.Voice{}, false
	}
	if e.u[m.end-1].Is(pronoun | subject) {
		m.first = m.end - 1
	} else if e.know.nobody[e.low(e.u[m.end-1])] {
		return reading.Voice{}, false
	}
	if m.end-m.first == 1 && e.u[m.first].Is(pronoun|determiner|subject) {
		return e.byPronoun(e.u[m.first], m.verb)
	}
	m.first = e.afterOfficeOf(m)
	core := mention{first: m.first, end: e.coreEnd(m)}
	if e.know.nobody[strings.ToLower(e.join(core))] || e.know.nobody[strings.ToLower(e.join(m))] || e.empty(core) {
		return reading.Voice{}, false
	}
	if name, ok := e.properName(core); ok && !e.crowd(core, name) {
		return e.named(m, core, name)
	}
	return e.unnamed(m, core)
}

// byOneself reports whether a mention begins with who speaks, and so is no noun: "I
// very much assumed"; "You and the senator" are two.
func (e *sentence) byOneself(m mention) bool {
	return m.end-m.first > 1 && e.know.firstPersons[e.low(e.u[m.first])] && !e.isWord(e.u[m.first+1], "and")
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
// the first after an article or a mark.
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

func (e *sentence) byPronoun(u unit, verb int) (reading.Voice, bool) {
	word := e.low(u)
	if i := strings.IndexAny(word, "'’"); i > 0 {
		word = word[:i] // he's, they've
	}
	if word == "you" && e.turn >= 0 && e.saidByYou(verb) {
		return e.addressee()
	}
	gender, known := e.know.gender[word]
	if !known || e.turn >= 0 && gender == "p" {
		return reading.Voice{}, false
	}
	if e.turn >= 0 {
		at, ok := e.People.Antecedent(gender, e.run.sentence, u.Start, e.Talk.Speaker(e.turn))
		if !ok {
			return reading.Voice{}, false
		}
		return e.People.Figures[at].Voice(), true
	}
	at, ok := e.People.Pronoun(gender, e.turn)
	if !ok {
		return reading.Voice{Name: word, Person: gender != "p"}, e.turn < 0 && word != "it"
	}
	return e.People.Figures[at].Voice(), true
}

// unnamed resolves a mention without a name: by the role of somebody named
// before ("the minister"), else as it is written.
func (e *sentence) unnamed(m, core mention) (reading.Voice, bool) {
	head := e.u[core.end-1]
	if head.Form == token.Mark {
		return reading.Voice{}, false
	}
	if office := strings.ToLower(e.join(m)); e.turn >= 0 && (e.know.offices[office] || e.know.offices[e.low(head)] && e.isDefinite(m.first)) {
		return e.inOffice(office)
	}
	if e.turn >= 0 && e.isWord(head, "opponent") && e.isWord(e.u[m.first], "my") {
		rival := e.Talk.Rival(e.turn)
		return reading.Voice{Name: rival, Named: true, Person: true}, rival != ""
	}
	definite := m.first > 0 && e.isWord(e.u[m.first-1], "the") && m.end == core.end
	if at, ok := e.People.InRole(e.low(head)); ok && definite && (e.turn < 0 || head.Is(roleNoun)) {
		e.People.Act(at, e.turn)
		return e.People.Figures[at].Voice(), true
	}
	if core.end-core.first == 1 && (m.first == 0 || !e.u[m.first-1].Is(article)) && head.Form == token.Lower && e.ends(head, "ing") {
		return reading.Voice{}, false // "..., going on to say"
	}
	if head.Is(stopsNoun|linksNoun|finite|determiner|subject) || e.adverb(head) || head.Is(modifier) || head.Form == token.Number || e.bareVerb(core) || e.adjective(head) || e.mute(core) {
		return reading.Voice{}, false
	}
	return reading.Voice{Name: withoutOwner(e.join(m))}, true
}

// bareVerb reports a mention that is nothing but a verb: "I'd go comment".
func (e *sentence) bareVerb(core mention) bool {
	u := e.u[core.end-1]
	return core.end-core.first == 1 && u.Form == token.Lower && u.Is(plainVerb|being) && !u.Is(speaker)
}

// isDefinite reports whether "the" or "this" stands before or at the unit.
func (e *sentence) isDefinite(first int) bool {
	return first > 0 && e.isWord(e.u[first-1], "the") || e.u[first].Is(demonstrative)
}

// afterOfficeOf is where the name begins in "Secretary of State Ada Quill": at
// a given name.
func (e *sentence) afterOfficeOf(m mention) int {
	if !e.u[m.first].Is(title|roleNoun) || m.first+3 >= m.end || !e.isWord(e.u[m.first+1], "of") {
		return m.first
	}
	for k := m.first + 3; k+1 < m.end && e.u[k].Form == token.Capital; k++ {
		if e.u[k].Is(givenName) && e.u[k+1].Form == token.Capital {
			return k
		}
	}
	return m.first
}
