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
	if k.turn >= 0 {
		return k.voice(src.In(k.Plain))
	}
	mention := strings.Join(strings.Fields(withoutBrackets(src.In(k.Plain))), " ")
	last := lastWord(mention)
	if who, ok, found := k.byPronoun(last); found {
		return who, ok
	}
	if k.know.nobody[last] || k.know.words.people.end(last) {
		return reading.Voice{}, false
	}
	n := utf8.RuneCountInString(last)
	first, _, more := strings.Cut(mention, " ")
	if k.know.unnamed.tailOf(last, n) && !k.namedByTitle(mention) || more && k.know.words.some.has(first) {
		return reading.Voice{Name: mention, Person: !k.know.bodies.tailOf(last, n)}, true
	}
	if k.know.titles[mention] {
		return k.byTitle(mention)
	}
	return k.speaker(k.fuller(mention))
}

// byPronoun says whom a pronoun means; not found for any other word. In turns
// one that leads to nobody is not ok.
func (k *sentence) byPronoun(word string) (who reading.Voice, ok, found bool) {
	narrator := k.know.narrators[word]
	switch {
	case k.know.pronouns[word]:
		if at, ok := k.People.Pronoun("", k.turn); ok {
			return k.People.Figures[at].Voice(), true, true
		}
		return reading.Voice{Name: word, Person: true}, k.turn < 0, true
	case k.know.words.they.has(word):
		return reading.Voice{Name: word}, k.turn < 0, true
	case narrator != "":
		return reading.Voice{Name: narrator, Person: true}, k.turn < 0, true
	}
	return reading.Voice{}, false, false
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
