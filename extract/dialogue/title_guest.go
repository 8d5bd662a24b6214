package dialogue

import (
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// headLines is how many lines at the top may name the guest of a document of
// questions and answers.
const headLines = 4

// titleGuest finds the guest whom the title of a document of questions and
// answers names: the first line that names somebody must name one only.
func (p *page) titleGuest() (who person, ok bool) {
	n := 0
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind == blank || l.kind == rule || l.kind == aside || l.kind == filler {
			continue
		}
		if n++; n > headLines || p.labelled(l) {
			break
		}
		if found := fullest(p.guestsIn(p.near(l.Span))); len(found) > 0 {
			return found[0], len(found) == 1
		}
	}
	return person{}, false
}

func (p *page) guestsIn(s span.Span) []person {
	if text.Language(s.In(p.text)) != "ko" {
		var out []person
		for _, n := range p.enNames(s) {
			if n.words > 1 && p.lex.english.beforeGuests[n.before] {
				out = append(out, n.person)
			}
		}
		return out
	}
	words := p.koWords(s)
	out := p.koParties(s)
	for i := range words {
		if !p.titledGuest(words, i) && !p.leadingName(words, i) {
			continue
		}
		if who, _, ok := p.chain(words, i); ok {
			out = append(out, who)
		}
	}
	return out
}

// titledGuest reports whether a title that is not the reporter's follows word i.
func (p *page) titledGuest(words []koWord, i int) bool {
	return i+1 < len(words) && !words[i].shuts && p.lex.isTitle(words[i+1].stem) && p.lex.roles[words[i+1].stem] != Host
}

// leadingName reports whether word i is a full Korean name at the start of a
// title, or after "[인터뷰]".
func (p *page) leadingName(words []koWord, i int) bool {
	if !p.koreanFull(words[i].stem) || i+1 < len(words) && p.lex.roles[words[i+1].stem] == Host {
		return false
	}
	return i == 0 || p.lex.isTalk(&words[i-1]) && words[i-1].shuts
}
