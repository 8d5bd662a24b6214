package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// enSpeaker finds whose words an English introduction leads to: the subject
// of a verb of saying, in a sentence that ends with a colon or speaks of a
// conversation.
func (p *page) enSpeaker(s span.Span) (person, bool) {
	t := s.In(p.text)
	if !strings.HasSuffix(strings.TrimRight(t, " \"”"), ":") && !p.namesTalk(t) {
		return person{}, false
	}
	for _, n := range p.enNames(s) {
		if p.according(s, n) {
			return n.person, true
		}
		if p.lex.english.beforeNames[n.before] != "" {
			continue
		}
		if (n.words > 1 || p.speakers.has(n.name)) && p.saysAfter(span.Span{Start: n.at.End, End: s.End}) {
			return n.person, true
		}
	}
	return person{}, false
}

// according reports whether "according to" stands before a name.
func (p *page) according(s span.Span, n enName) bool {
	before := strings.ToLower(p.text[s.Start:n.at.Start])
	for _, lead := range p.lex.english.according {
		if strings.HasSuffix(before, lead+" ") {
			return true
		}
	}
	return false
}

// namesTalk reports whether one of the words is a noun for a conversation.
func (p *page) namesTalk(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if p.lex.talks[strings.Trim(w, punctuation)] {
			return true
		}
	}
	return false
}

// saysAfter reports whether a verb of saying follows within a clause or two.
func (p *page) saysAfter(s span.Span) bool {
	n := 0
	for w := range strings.FieldsSeq(s.In(p.text)) {
		if p.lex.english.reporting[strings.ToLower(strings.Trim(w, punctuation))] {
			return true
		}
		if n++; n > 16 {
			break
		}
	}
	return false
}

// enParties finds who takes part in the conversation that English prose
// names: whoever speaks here, and the names after "with" and "by" where a
// sentence speaks of one.
func (p *page) enParties(s span.Span) []person {
	talk := p.namesTalk(s.In(p.text))
	var out []person
	for _, n := range p.enNames(s) {
		party := talk && n.words > 1 && p.lex.english.beforeNames[n.before] == "party"
		if party || p.speakers.has(n.name) && p.lex.roles[strings.ToLower(n.name)] == Unknown {
			out = append(out, n.person)
		}
	}
	return out
}
