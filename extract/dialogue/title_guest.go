package dialogue

import (
	"strings"

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
		names := p.enNames(s)
		for i, n := range names {
			if n.words < 2 || !p.lex.english.beforeGuests[n.before] {
				continue
			}
			if i+1 < len(names) && p.isOf(n, names[i+1]) {
				n = names[i+1]
			}
			if !p.isThing(n, s) {
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

// isOf reports whether the first name only says what the bearer of the second
// does: "Quay Press editor Robin Vale".
func (p *page) isOf(n, next enName) bool {
	between := p.text[n.at.End:next.at.Start]
	words := strings.Fields(between)
	for _, w := range words {
		if letters := strings.Trim(w, "-abcdefghijklmnopqrstuvwxyz"); letters != "" || p.lex.english.insideNames[w] || p.lex.english.beforeNames[w] != "" {
			return false
		}
	}
	return next.words > 1 && len(words) > 0 && len(words) < 4 && strings.HasPrefix(between, " ")
}

// isThing reports whether a name in the line at s is not used as that of a
// person: nothing in the line says that it is a conversation, and nobody is
// called by a given name; or elsewhere the text speaks of it as of a thing.
func (p *page) isThing(n enName, s span.Span) bool {
	first, _, _ := strings.Cut(strings.ToLower(n.name), " ")
	if !p.namesTalk(s.In(p.text)) && !p.asksOf(s) && !p.lex.english.given[first] {
		return true
	}
	for at := 0; ; {
		i := strings.Index(p.text[at:], n.name)
		if i < 0 {
			return false
		}
		before := strings.Fields(p.text[max(0, at+i-24) : at+i])
		if len(before) > 0 && at+i != n.at.Start && p.lex.english.beforeThings[strings.ToLower(before[len(before)-1])] {
			return true
		}
		at += i + len(n.name)
	}
}

// asksOf reports whether a title says that somebody is asked.
func (p *page) asksOf(s span.Span) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s.In(p.text))) {
		if p.lex.english.titleTalks[strings.Trim(w, punctuation)] {
			return true
		}
	}
	return false
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
