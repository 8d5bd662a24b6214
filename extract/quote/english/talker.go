package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// canSpeak reports whether the source of a report in a turn is somebody who can
// say things, and did: a name, a pronoun, or a noun for such; not everybody of
// a kind, and not an invented one.
func (e *sentence) canSpeak(m mention, verb int) bool {
	first := m.first
	for m.first < m.end-1 && e.u[m.first].Is(article) {
		m.first++
	}
	core := mention{first: m.first, end: e.coreEnd(m)}
	head := e.u[core.end-1]
	if head.Is(severalOf) && core.end+1 < m.end {
		head, first = e.u[m.end-1], m.end-1 // a bunch of publishers
	}
	switch {
	case e.u[m.end-1].Is(pronoun | subject):
		return true
	case head.Form == token.Mark || head.Form == token.Number || owns(head.In(e.Plain)) || e.u[core.first].Is(anybody):
		return false
	case head.Form == token.Capital && !e.capitalOnly(core):
		return e.isName(core)
	}
	if head.Is(pointedAt) && e.isDefinite(core.first) {
		return false // "the man": somebody named before, who knows whom
	}
	return e.canTalk(head) && !e.invented(first, core, verb)
}

// canTalk reports whether a noun is for people, bodies or papers that say
// things.
func (e *sentence) canTalk(u unit) bool {
	return u.Is(talker|roleNoun|bodyNoun|paper|crowd) || e.know.classes.Class(strings.TrimSuffix(e.low(u), "s"))&(roleNoun|bodyNoun) != 0
}

// capitalOnly reports whether a mention is a common noun that only opens its
// sentence: "Experts".
func (e *sentence) capitalOnly(core mention) bool {
	return core.end-core.first == 1 && e.opensSentence(core.first) && e.canTalk(e.u[core.first])
}

// invented reports whether a noun phrase means no one in particular by its
// verb's tense: "a customer says", "publishers say".
func (e *sentence) invented(first int, core mention, verb int) bool {
	past := e.verbNumber(verb, group{first: verb}) == either && !strings.HasSuffix(e.low(e.u[verb]), "ing")
	if past || e.u[core.end-1].Is(paper) {
		return false
	}
	indefinite := e.u[first].Is(indefinite)
	bare := first == core.first && !e.u[first].Is(determiner|possessive) && e.u[first].Form != token.Capital && !owns(e.u[first].In(e.Plain))
	return indefinite || bare
}

// isName reports whether a mention with a capital is a name: somebody known, a
// word that names have, or a word that the document writes with a capital
// only.
func (e *sentence) isName(core mention) bool {
	name, ok := e.properName(core)
	if !ok {
		return false
	}
	if k := name.first - 1; k >= core.first && e.u[k].Form == token.Lower && !e.canTalk(e.u[k]) && !e.u[k].Is(title|modifier) && !e.adjective(e.u[k]) {
		return false // "the plan Ada Quill": she is no part of it
	}
	for _, u := range e.u[name.first:name.end] {
		if u.Is(bodyNoun | place | title | roleNoun | paper | givenName | talker) {
			return true
		}
	}
	w := e.join(name)
	if e.People.Knows(w) || e.Talk.Participant(e.turn, w) != "" {
		return true
	}
	if !e.opensSentence(name.first) {
		return true
	}
	w = e.u[name.first].In(e.Plain)
	return !e.occurs(strings.ToLower(w)) && (name.end-name.first > 1 || e.occurs(w))
}

// occurs reports whether a word stands somewhere in the document inside a
// sentence, spelled as it is here.
func (e *sentence) occurs(w string) bool {
	known, ok := e.inside[w]
	if !ok {
		known = e.standsInside(w)
		e.inside[w] = known
	}
	return known
}

// standsInside reports whether a word stands somewhere after a small letter and
// a space.
func (e *sentence) standsInside(w string) bool {
	text := e.Plain
	for {
		at := strings.Index(text, w)
		if at < 0 {
			return false
		}
		end := at + len(w)
		if at > 1 && text[at-1] == ' ' && isSmall(text[at-2]) && (end == len(text) || !isLetter(text[end])) {
			return true
		}
		text = text[end:]
	}
}

func isSmall(b byte) bool  { return b >= 'a' && b <= 'z' || b == ',' }
func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 }
