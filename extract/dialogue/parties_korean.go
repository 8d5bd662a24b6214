package dialogue

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// koParties finds who takes part in the conversations that Korean prose
// names: "X 인터뷰", "X의 인터뷰", "X와의 대담", "X와 Y의 대담", "X가 인터뷰를".
func (p *page) koParties(s span.Span) []person {
	words := p.koWords(s)
	var out []person
	for i := range words {
		if !p.talksWith(words, i) {
			continue
		}
		if p.lex.korean.nameTails[words[i].particle] {
			words[i].stem = words[i].In(p.text)
		}
		if who, n, ok := p.chain(words, i); ok && (n > 1 || p.plausible(&words[i], who.name)) {
			out = append(out, who)
		}
	}
	return out
}

// talksWith reports whether word i stands where a sentence names who talks.
func (p *page) talksWith(words []koWord, i int) bool {
	w := &words[i]
	next := func(n int) *koWord {
		if i+n < len(words) {
			return &words[i+n]
		}
		return &koWord{}
	}
	switch use := p.lex.korean.particleUses[w.particle]; {
	case w.particle == "" || use == "of" || use == "with":
		return !w.shuts && p.lex.isTalk(next(1))
	case use == "and":
		return p.talksAfter(words[i+1:])
	case use == "subject" && p.lex.isTalk(next(1)):
		return !w.shuts && p.lex.korean.particleUses[next(1).particle] == "object"
	}
	return !w.shuts && p.lex.korean.nameTails[w.particle] && p.lex.isTalk(next(1))
}

// talksAfter reports whether the next words are a name with its particle and
// a noun for a conversation: the rest of "X와 Y의 대담".
func (p *page) talksAfter(words []koWord) bool {
	for n := 0; n+1 < len(words) && n < 4; n++ {
		use := p.lex.korean.particleUses[words[n].particle]
		if (use == "of" || use == "with" || words[n].particle == "" && n > 0) && p.lex.isTalk(&words[n+1]) {
			return true
		}
	}
	return false
}

// plausible reports whether one word before a conversation is a name and not
// a word like "지어낸": it has a particle, or is known as a name.
func (p *page) plausible(w *koWord, name string) bool {
	n := utf8.RuneCountInString(name)
	return n >= 2 && n <= 5 && w.particle != "" && hangul.IsWord(name) || !hangul.IsWord(name) || p.koreanFull(name) || p.speakers.has(name)
}

// koSpeaker finds whose words a Korean introduction leads to: the subject of
// its last sentence about a conversation or about saying, else the one whose
// interview it is.
func (p *page) koSpeaker(s span.Span) (person, bool) {
	words := p.koWords(s)
	if !p.leads(s, words) {
		return person{}, false
	}
	for i := range words {
		if p.lex.korean.particleUses[words[i].particle] != "subject" && !p.titled(words, i) {
			continue
		}
		if who, n, ok := p.chain(words, i); ok && (n > 1 || p.speakers.has(who.name) || p.titled(words, i) || p.koreanFull(who.name)) {
			return who, true
		}
	}
	for _, who := range p.koParties(s) {
		if !p.partner(who) {
			return who, true
		}
	}
	return person{}, false
}

// partner reports whether somebody is named as the other one of a
// conversation ("X와의 대담"), and not as the one whose it is.
func (p *page) partner(who person) bool {
	for particle, use := range p.lex.korean.particleUses {
		if use == "with" && strings.HasPrefix(p.text[who.at.End:], particle) {
			return true
		}
	}
	return false
}

// titled reports whether a title with a particle of the subject follows word i.
func (p *page) titled(words []koWord, i int) bool {
	if words[i].particle != "" || words[i].shuts || i+1 >= len(words) {
		return false
	}
	t := &words[i+1]
	return p.lex.korean.particleUses[t.particle] == "subject" && p.lex.isTitle(t.stem)
}

// koreanFull reports whether a name is a family name and a given name.
func (p *page) koreanFull(name string) bool {
	first, n := utf8.DecodeRuneInString(name)
	return utf8.RuneCountInString(name) == 3 && n > 1 && p.lex.korean.surnames[string(first)]
}

// leads reports whether a sentence names a conversation or says that somebody
// says something.
func (p *page) leads(s span.Span, words []koWord) bool {
	for i := range words {
		if p.lex.isTalk(&words[i]) {
			return true
		}
	}
	t := s.In(p.text)
	for _, stem := range p.lex.korean.saying {
		if strings.Contains(t, stem) {
			return true
		}
	}
	return false
}

// koSpeakers finds the words of Korean prose that name somebody who speaks in
// this document, with the rest of their name: 일리야 서츠키버 where 일리야 speaks.
func (p *page) koSpeakers(s span.Span) []person {
	words := p.koWords(s)
	var out []person
	for i := range words {
		if who, _, ok := p.chain(words, i); ok && p.speakers.has(who.name) {
			out = append(out, who)
		}
	}
	return out
}
