package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// resolve says whom a Korean mention means; not ok when that is nobody. An
// empty mention is the one who spoke last.
func (k *sentence) resolve(src span.Span) (reading.Voice, bool) {
	if src.Empty() {
		return k.speaker(k.spoke)
	}
	mention := strings.Join(strings.Fields(withoutBrackets(src.In(k.Plain))), " ")
	last := lastWord(mention)
	know := k.know
	if know.pronouns[last] {
		if at, ok := k.People.Pronoun("", k.turn); ok {
			return k.People.Figures[at].Voice(), true
		}
		return reading.Voice{Name: last, Person: true}, k.turn < 0
	}
	if know.words.they.has(last) {
		return reading.Voice{Name: last}, k.turn < 0
	}
	if name := know.narrators[last]; name != "" {
		return reading.Voice{Name: name, Person: true}, k.turn < 0
	}
	if know.nobody[last] || know.words.people.end(last) {
		return reading.Voice{}, false
	}
	n := utf8.RuneCountInString(last)
	first, _, more := strings.Cut(mention, " ")
	if know.unnamed.tailOf(last, n) && !k.namedByTitle(mention) || more && know.words.some.has(first) {
		return reading.Voice{Name: mention, Person: !know.bodies.tailOf(last, n)}, true
	}
	if know.titles[mention] {
		return k.byTitle(mention)
	}
	return k.speaker(k.fuller(mention))
}

// namedByTitle reports whether a mention is a Korean name and a title that
// alone names nobody: "윤도담 감독".
func (k *sentence) namedByTitle(mention string) bool {
	name, title, ok := cutLast(mention)
	name = lastWord(name)
	n := utf8.RuneCountInString(name)
	return ok && k.know.titles[title] && (k.People.Knows(name) ||
		n == nameLength && k.familyName(name) && !k.know.notNames[name] && !k.know.words.notInTitled.end(name))
}

// speaker notes a name and makes it the one whom the text is about.
func (k *sentence) speaker(name string) (reading.Voice, bool) {
	if name == "" {
		return reading.Voice{}, false
	}
	person := k.personal(lastWord(name))
	at := k.People.Meet(name, person, "")
	k.People.Act(at, k.turn)
	return reading.Voice{Name: name, Named: true, Person: person}, true
}

// byTitle leads "대표" to the last figure with that title; without one it is a
// source without a name.
func (k *sentence) byTitle(title string) (reading.Voice, bool) {
	for i := len(k.People.Figures) - 1; i >= 0; i-- {
		if f := k.People.Figures[i]; strings.HasSuffix(f.Name, " "+title) {
			return k.speaker(f.Name)
		}
	}
	return reading.Voice{Name: title, Person: true}, true
}

// fuller leads "김 대표" to "김도담 대표".
func (k *sentence) fuller(mention string) string {
	family, title, ok := strings.Cut(mention, " ")
	if !ok || !k.personal(lastWord(mention)) || utf8.RuneCountInString(family) != 1 {
		return mention
	}
	for i := len(k.People.Figures) - 1; i >= 0; i-- {
		f := k.People.Figures[i].Name
		if strings.HasPrefix(f, family) && strings.HasSuffix(f, title) && len(f) > len(mention) {
			return f
		}
	}
	return mention
}
