package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// candidate is the subject at unit i. It has no role when there is none; not ok
// when it cannot be a source.
func (k *sentence) candidate(i, from int) (m mention, ok bool) {
	if k.u[i].quote {
		return mention{}, false
	}
	w := k.know.particles.polite.strip(k.u[i].text)
	p := k.particleOf(w)
	if w == k.u[i].text {
		p = k.subjectAt(i)
	}
	switch at := k.know.particles.at.endOf(w); {
	case (p.is(place) || at != "") && k.venue(w):
		return mention{}, false
	case p.text != "":
	case at != "" && (k.office(strings.TrimSuffix(w, at)) || k.know.talk.shortBodies[strings.TrimSuffix(w, at)]):
		p = particle{text: at, role: place}
	case k.know.endings.respect.end(w) && i+1 < len(k.u) && k.aside(k.u[i+1].text):
		p = particle{role: honoured}
	default:
		return mention{}, false
	}
	stem := w[:len(w)-len(p.text)]
	p.text = k.u[i].text[len(stem):]
	if p.is(place) && k.know.talk.shortBodies[stem] {
		s := span.Span{Start: k.u[i].Start, End: k.u[i].Start + len(stem)}
		known := i == k.last || !k.know.talk.notOfName[k.u[i-1].text] || k.know.talk.self[k.u[i-1].text]
		return mention{Span: s, unit: i, role: place, voice: reading.Voice{Name: stem}}, known
	}
	return k.mentionAt(i, p.text, p.role)
}

// venue reports whether a word names an occasion on which people speak:
// "설명회에서는".
func (k *sentence) venue(word string) bool {
	word = k.know.particles.topic.strip(word)
	return k.know.talk.places.end(word) || k.know.venues[k.know.particles.at.strip(word)]
}

// office reports whether a word names a department or another body.
func (k *sentence) office(word string) bool {
	n := utf8.RuneCountInString(word)
	return k.know.talk.bodies.tailOf(word, n) || k.know.bodies.tailOf(word, n) || k.know.words.side.has(word)
}

// mentionAt is the noun phrase that ends in unit i, and whom it means.
func (k *sentence) mentionAt(i int, particle string, r role) (mention, bool) {
	s := k.mention(i, particle, k.last)
	if i > k.last {
		if called := k.know.endings.called.endOf(k.u[i-1].text); called != "" {
			s = k.mention(i-1, called, k.last)
		}
	}
	counted := k.know.endings.respect.end(lastWord(s.In(k.Plain)))
	s = k.withPlace(k.core(s))
	m := mention{Span: s, unit: i, role: r, honoured: r.is(honoured)}
	if s.Empty() {
		return m, false
	}
	var ok bool
	m.voice, ok = k.voice(m.In(k.Plain))
	m.honoured = m.honoured || counted || k.know.endings.respect.end(lastWord(m.In(k.Plain)))
	return m, ok
}

// withPlace is a mention with the place before it of which it is: "다솜시의
// 시장".
func (k *sentence) withPlace(s span.Span) span.Span {
	for i := 1; i < len(k.u) && k.u[i].Start <= s.Start; i++ {
		place := k.know.particles.genitive.strip(k.u[i-1].text)
		if k.u[i].Start == s.Start && place != k.u[i-1].text && !k.u[i-1].quote && lastRunes(place, 1) == firstRune(s.In(k.Plain)) {
			s.Start = k.u[i-1].Start
		}
	}
	return s
}

// longestCall is the number of words before the last one of a mention that
// belong to it.
const longestCall = 2

// core cuts what is no part of a name off a mention: the words before it that
// tell when ("어제 시장님") or describe it ("제가 만난 기사님"), and "한 분" behind it.
func (k *sentence) core(s span.Span) span.Span {
	words := strings.Fields(s.In(k.Plain))
	n := len(words)
	if n > 2 && k.know.talk.counters[words[n-1]] && k.know.talk.notOfName[words[n-2]] {
		n -= 2
	}
	first := n - 1
	for first > 0 && n-1-first < longestCall && k.belongs(words[first-1]) {
		first--
	}
	if n == 0 {
		return span.Span{}
	}
	text := s.In(k.Plain)
	from := 0
	for _, w := range words[:first] {
		from += strings.Index(text[from:], w) + len(w)
	}
	to := from
	for _, w := range words[first:n] {
		to += strings.Index(text[to:], w) + len(w)
	}
	return span.Span{Start: s.Start + from, End: s.Start + to}.Trim(k.Plain)
}

// belongs reports whether a word before the last one of a mention is a part of
// the name.
func (k *sentence) belongs(word string) bool {
	if k.aside(word) || k.know.talk.notOfName[word] || k.know.talk.self[word] || k.know.pronouns[word] || k.know.particles.adnominals.have(word) {
		return false
	}
	if k.People.Knows(word) || k.speaks(word) || k.namelike(word) {
		return true
	}
	c := coda(word)
	return hangul.IsWord(word) && c != hangul.CodaNieun && c != hangul.CodaRieul && !k.know.breaks[lastRunes(word, 1)]
}

// namelike reports whether a word before a title may be a name: three
// syllables, the first of them a family name.
func (k *sentence) namelike(word string) bool {
	return utf8.RuneCountInString(word) == nameLength && k.familyName(word) && !k.know.notNames[word] && !k.know.talk.notOfName[word] &&
		!k.aside(word) && !k.know.particles.adnominals.have(word) && !k.know.endings.phraseEnd.end(word) && !k.know.particles.notInNames.end(word) && k.particleOf(word).text == ""
}

// selfAt reports whether the mention is the one who speaks now.
func (k *sentence) selfAt(m mention) bool { return k.know.talk.self[lastWord(m.In(k.Plain))] }
