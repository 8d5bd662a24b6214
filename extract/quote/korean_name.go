package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// resolve says whom a Korean mention means; not ok when that is nobody. An
// empty mention is the one who spoke last.
func (k *korean) resolve(src span.Span) (voice, bool) {
	if src.Empty() {
		return k.speaker(k.spoke)
	}
	mention := strings.Join(strings.Fields(withoutBrackets(src.In(k.plain))), " ")
	last := mention[strings.LastIndexByte(mention, ' ')+1:]
	know := &k.know.korean
	if know.pronouns[last] {
		if at, ok := k.people.pronoun("", k.turn); ok {
			f := k.people.figures[at]
			return voice{name: f.name, named: true, person: f.person}, true
		}
		return voice{name: last, person: true}, k.turn < 0
	}
	if last == "그들" || last == "이들" {
		return voice{name: last}, k.turn < 0
	}
	if name := know.narrators[last]; name != "" {
		return voice{name: name, person: true}, k.turn < 0
	}
	if know.nobody[last] || strings.HasSuffix(last, "사람들") {
		return voice{}, false
	}
	n := utf8.RuneCountInString(last)
	if hasTail(know.unnamed, last, n) && !k.namedByTitle(mention) || strings.HasPrefix(mention, "한 ") || strings.HasPrefix(mention, "어떤 ") {
		return voice{name: mention, person: !hasTail(know.bodies, last, n)}, true
	}
	if know.titles[mention] {
		return k.byTitle(mention)
	}
	person := last != "측" && (k.titled(last) || !hasTail(know.bodies, last, n))
	return k.speaker(k.fuller(mention, person))
}

// namedByTitle reports whether a mention is a Korean name and a title that
// alone names nobody: "윤도담 감독".
func (k *korean) namedByTitle(mention string) bool {
	name, title, ok := cutLast(mention)
	name = name[strings.LastIndexByte(name, ' ')+1:]
	n := utf8.RuneCountInString(name)
	return ok && k.know.korean.titles[title] && (k.people.knows(name) ||
		n == 3 && k.know.korean.families[firstRune(name)] && !k.know.korean.notNames[name] && !strings.HasSuffix(name, "인"))
}

// cutLast cuts the last word off.
func cutLast(s string) (before, last string, ok bool) {
	at := strings.LastIndexByte(s, ' ')
	return s[:max(at, 0)], s[at+1:], at > 0
}

// withoutBrackets is a mention without what stands in brackets in it.
func withoutBrackets(mention string) string {
	open := strings.IndexByte(mention, '(')
	if open <= 0 {
		return mention
	}
	rest := ""
	if end := strings.IndexByte(mention[open:], ')'); end >= 0 {
		rest = mention[open+end+1:]
	}
	return strings.TrimSpace(mention[:open] + rest)
}

// speaker notes a name and makes it the one whom the text is about.
func (k *korean) speaker(name string) (voice, bool) {
	if name == "" {
		return voice{}, false
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	person := last != "측" && (k.titled(last) || !hasTail(k.know.korean.bodies, last, utf8.RuneCountInString(last)))
	at := k.people.meet(name, person, "")
	k.people.act(at, k.turn)
	return voice{name: name, named: true, person: person}, true
}

// byTitle leads "대표" to the last figure with that title; without one it is a
// source without a name.
func (k *korean) byTitle(title string) (voice, bool) {
	for i := len(k.people.figures) - 1; i >= 0; i-- {
		if f := k.people.figures[i]; strings.HasSuffix(f.name, " "+title) {
			return k.speaker(f.name)
		}
	}
	return voice{name: title, person: true}, true
}

// fuller leads "김 대표" to "김도담 대표".
func (k *korean) fuller(mention string, person bool) string {
	family, title, ok := strings.Cut(mention, " ")
	if !person || !ok || utf8.RuneCountInString(family) != 1 {
		return mention
	}
	for i := len(k.people.figures) - 1; i >= 0; i-- {
		f := k.people.figures[i].name
		if strings.HasPrefix(f, family) && strings.HasSuffix(f, title) && len(f) > len(mention) {
			return f
		}
	}
	return mention
}

// remember notes who a sentence is about: its first subject that looks like a
// person, or one whom "그의" refers back to. When the sentence reports nothing
// ("silent") and is about somebody else, who spoke last no longer goes on.
func (k *korean) remember(silent bool) {
	for i, u := range k.u {
		if u.quote {
			continue
		}
		p := k.particleOf(u.text)
		if p == "" && strings.HasSuffix(u.text, "의") && len(u.text) > len("의") && k.refersBack(i+1) {
			p = "의"
		}
		if p == "" {
			continue
		}
		m := k.mention(i, p, 0).In(k.plain)
		last := m[strings.LastIndexByte(m, ' ')+1:]
		n := utf8.RuneCountInString(last)
		named := p == "의" || k.people.knows(m) || k.titled(last) && strings.Contains(m, " ") || k.koreanName(last, n)
		if named && !k.know.korean.pronouns[last] && !hasTail(k.know.korean.unnamed, last, n) && !hasTail(k.know.korean.bodies, last, n) {
			at := k.people.meet(m, true, "")
			k.people.act(at, k.turn)
			if silent && k.people.figures[at].name != k.spoke {
				k.spoke = ""
			}
			return
		}
	}
}

// refersBack reports whether a possessive pronoun follows from unit i on.
func (k *korean) refersBack(i int) bool {
	for ; i < len(k.u); i++ {
		if t := k.u[i].text; strings.HasSuffix(t, "의") && k.know.korean.pronouns[strings.TrimSuffix(t, "의")] {
			return true
		}
	}
	return false
}
