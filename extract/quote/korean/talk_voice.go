package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
)

// voice says whom a mention in a conversation means; not ok when that is nobody,
// nobody in particular, or nothing that speaks.
func (k *sentence) voice(called string) (reading.Voice, bool) {
	name := strings.Join(strings.Fields(withoutBrackets(called)), " ")
	last := lastWord(name)
	t := &k.know.talk
	switch {
	case last == "" || t.self[last] || k.know.nobody[last] && !k.know.pronouns[last] || k.know.words.people.end(last):
		return reading.Voice{}, false
	case k.know.pronouns[last]:
		return k.antecedent()
	}
	name = k.plainName(name)
	last = lastWord(name)
	if v, ok := k.inOffice(name); ok {
		return v, true
	}
	return k.byKind(name, last, utf8.RuneCountInString(last), k.know.endings.respect.end(lastWord(called)))
}

// antecedent is whom a pronoun means: the person reported last in the turn, or
// named last in it.
func (k *sentence) antecedent() (reading.Voice, bool) {
	if k.heardLast.Name != "" && k.heardIn == k.turn {
		return k.heardLast, true
	}
	at, ok := k.People.Pronoun("", k.turn)
	if !ok {
		return reading.Voice{}, false
	}
	return k.People.Figures[at].Voice(), true
}

// byKind says what kind of source a name of n syllables is that belongs to
// nobody known: a person, a body, a writing.
func (k *sentence) byKind(name, last string, n int, respected bool) (reading.Voice, bool) {
	t := &k.know.talk
	switch {
	case t.documents.endOf(last, n) != "":
		return reading.Voice{Name: name, Named: name != last || t.documents.endOf(last, n) != last}, true
	case respected, t.people.tailOf(last, n) && !t.looks[last], k.know.unnamed.tailOf(last, n) && !k.know.bodies.tailOf(last, n):
		return reading.Voice{Name: name, Named: k.titled(last) && k.nameBefore(name), Person: true}, true
	case k.titled(last):
		return reading.Voice{Name: name, Named: k.nameBefore(name), Person: true}, true
	case k.known(name):
		return reading.Voice{Name: name, Named: true, Person: k.personal(last)}, true
	case t.bodies.tailOf(last, n), k.know.bodies.tailOf(last, n), k.know.unnamed.tailOf(last, n):
		return reading.Voice{Name: name, Named: name != last || n > commonLength || !t.bodies.tailOf(last, n) && !k.know.unnamed.tailOf(last, n)}, true
	case k.kindBefore(name):
		return reading.Voice{Name: name, Named: true}, true
	case k.koreanName(last, n) && !k.know.particles.notInNames.end(last) && !t.asides[last] && !t.notOfName[last]:
		return reading.Voice{Name: name, Named: true, Person: true}, true
	}
	return reading.Voice{}, false
}

// commonLength is the number of syllables of the longest word for a department or a
// house that is taken to be no name: 예산과, 보건소, 주민센터.
const commonLength = 4

// known reports whether somebody or something of that name took part or was
// named before, or has a name in Latin letters.
func (k *sentence) known(name string) bool {
	c := lastWord(name)[0]
	return k.People.Knows(name) && !k.know.titles[name] || c >= 'A' && c <= 'Z'
}

// kindBefore reports whether a name has before it what it is the name of:
// "환경단체 푸른물결".
func (k *sentence) kindBefore(name string) bool {
	before, _, ok := cutLast(name)
	return ok && k.know.talk.kinds.end(lastWord(before))
}

// nameBefore reports whether a title has a name before it: "봉 위원", "탁여울
// 시장".
func (k *sentence) nameBefore(name string) bool {
	before, _, ok := cutLast(name)
	before = lastWord(before)
	n := utf8.RuneCountInString(before)
	return ok && (k.namelike(before) || n == 1 && k.familyName(before))
}

// plainName is a name without the respect that is paid behind it (시장님 →
// 시장), without "쪽", and "다솜시의 시장" in one word.
func (k *sentence) plainName(name string) string {
	if body, side, ok := cutLast(name); ok && k.know.words.side.has(side) {
		name = body
	}
	for _, r := range k.know.endings.respect {
		if bare, ok := strings.CutSuffix(name, r); ok && utf8.RuneCountInString(lastWord(bare)) > 1 {
			name = bare
			break
		}
	}
	of, title, ok := cutLast(name)
	place := k.know.particles.genitive.strip(of)
	if ok && place != of {
		name = place + " " + title
		if last := lastRunes(place, 1); firstRune(title) == last {
			name = place + title[len(last):]
		}
	}
	return name
}
