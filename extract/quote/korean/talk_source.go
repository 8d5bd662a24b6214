package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// mention is a noun phrase that may be the source of what is said.
type mention struct {
	span.Span
	unit     int // its last unit
	role     role
	voice    reading.Voice
	honoured bool // named with respect: 시장님, 회원분, 어르신들
}

// whoSaid finds who said what the cue reports.
func (k *sentence) whoSaid(c cue) (witness, bool) {
	if c.form == overheard {
		return k.fromWhom(c)
	}
	if w, found, ok := k.between(c); found {
		return w, ok
	}
	if w, ok := k.writing(c); ok {
		return w, true
	}
	for j := c.clause - 1; j > k.last; j-- {
		if m, ok := k.wordsOf(j); ok {
			return witness{m, j + 1}, true
		}
		if k.u[j].comma && k.joinsClause(k.know.particles.polite.strip(k.u[j].text)) {
			break
		}
	}
	if c.form == listed || c.form == written {
		return witness{}, false
	}
	return k.subjectOf(c)
}

// between finds a source between a reported clause and its verb: "온다고
// 국장님이 그러시더라고요".
func (k *sentence) between(c cue) (w witness, found, ok bool) {
	for i := c.clause + 1; i < c.at; i++ {
		m, ok := k.candidate(i, c.clause+1)
		if m.role == 0 {
			continue
		}
		return witness{m, k.clauseStart(c.clause)}, true, ok
	}
	return witness{}, false, false
}

// wordsOf reads a noun of saying that opens somebody's words, at unit j: "그분
// 말씀이", "국장님 말로는".
func (k *sentence) wordsOf(j int) (mention, bool) {
	for _, p := range k.know.talk.phrases {
		noun, ok := strings.CutSuffix(k.u[j].text, p)
		if !ok || !k.know.talk.nouns[noun] || k.u[j-1].comma {
			continue
		}
		of := k.know.particles.genitive.endOf(k.u[j-1].text)
		m, ok := k.mentionAt(j-1, of, subject)
		return m, ok && (m.voice.Person || !k.know.talk.topics[noun])
	}
	return mention{}, false
}

// fromWhom finds from whom the speaker heard it: "국장님한테 ...다고 들었습니다".
func (k *sentence) fromWhom(c cue) (witness, bool) {
	for i := c.clause - 1; i >= k.last; i-- {
		for _, p := range k.know.particles.from {
			if stem, ok := strings.CutSuffix(k.u[i].text, p); ok && stem != "" {
				m, ok := k.mentionAt(i, p, subject)
				return witness{m, i + 1}, ok
			}
		}
	}
	return witness{}, false
}

// subjectOf finds the source among the subjects before the reported clause, in
// the last stretch that has one; before that only one to whom the cue surely
// belongs.
func (k *sentence) subjectOf(c cue) (witness, bool) {
	end := c.clause
	if c.direct {
		end = c.clause - 1
	}
	if c.form == fused && c.at == c.clause {
		end = c.clause
	}
	cuts := k.stretches(end)
	for s := len(cuts) - 2; s >= 0; s-- {
		for i := cuts[s]; i < cuts[s+1]; i++ {
			m, ok := k.candidate(i, cuts[s])
			if m.role == 0 || m.role.is(place) && k.heldAt(m, i, end) {
				continue
			}
			if !ok && k.selfAt(m) && !c.honoured && !k.describes(i+1) {
				return witness{}, false
			}
			if !ok && k.know.pronouns[lastWord(m.In(k.Plain))] {
				return witness{}, false
			}
			if !ok {
				continue
			}
			next := i + 1
			last := s == len(cuts)-2
			if s == len(cuts)-4 && k.u[i].comma && k.know.endings.inserted.end(k.u[cuts[s+2]-1].text) {
				last, next = true, cuts[s+2]
			}
			if k.know.talk.calls[m.voice.Name] {
				if w, ok := k.addressed(c, m, next); ok {
					return w, true
				}
			}
			return witness{m, next}, k.bears(m, c, next, end, last)
		}
	}
	if w, ok := k.sameAgain(c, cuts[len(cuts)-2]); ok {
		return w, true
	}
	return k.addressed(c, mention{}, k.last)
}

// describes reports whether unit i is a verb before a noun that it describes: "제가
// 아는 국장은".
func (k *sentence) describes(i int) bool {
	return i < len(k.u) && !k.u[i].quote && (k.know.particles.adnominals.have(k.u[i].text) || coda(k.u[i].text) == hangul.CodaNieun)
}

// stretches cuts the units before end at the commas behind clauses and after
// lone subjects: where each begins, and end.
func (k *sentence) stretches(end int) []int {
	out := []int{k.last}
	for i := k.last; i < end-1; i++ {
		if k.u[i].comma && !k.u[i].quote {
			out = append(out, i+1)
		}
	}
	return append(out, end)
}

// bears reports whether the mention is the source of the cue, and not the
// subject of the reported clause, whose source is then left out.
func (k *sentence) bears(m mention, c cue, next, end int, last bool) bool {
	own := k.ownClause(next, end)
	told := next < end && k.aside(k.u[next].text) && !k.know.so[k.u[next].text]
	if c.honoured && !m.honoured && m.voice.Person && !m.voice.Named && !k.titledMention(m) && !own && !told {
		return false
	}
	if k.guessed(m) && (c.form != verbal && !c.direct || !own && !told) {
		return false
	}
	if !last {
		return m.role.is(topic|honoured) && c.honoured && m.honoured && c.form != fused
	}
	switch {
	case c.direct:
		return c.form != light || c.honoured && m.honoured || k.know.endings.happened.within(k.u[c.at].text)
	case c.form == fused:
		return own || told
	case c.honoured && m.role.is(subject) && !m.honoured && m.voice.Person && !k.titledMention(m):
		return own || told
	case c.honoured && (m.honoured || !m.voice.Person || k.titledMention(m)):
		return true
	case m.honoured && c.form == light || m.role.is(also):
		return own || told || c.form == verbal
	case m.role.is(subject) && c.form == light:
		return own || told
	}
	return true
}

// guessed reports whether a mention is taken for a name only by its looks.
func (k *sentence) guessed(m mention) bool {
	name := m.voice.Name
	last := lastWord(name)
	return m.voice.Named && m.voice.Person && !k.People.Knows(name) && !k.titled(last) && k.koreanName(last, utf8.RuneCountInString(last)) && !m.honoured
}

// titledMention reports whether the mention ends in a title.
func (k *sentence) titledMention(m mention) bool {
	return k.titled(lastWord(m.voice.Name)) || m.voice.Named && m.voice.Person
}

// heldAt reports whether the place at unit i is where others spoke: "국회에서는
// 의원들이 ...".
func (k *sentence) heldAt(m mention, i, end int) bool {
	return k.know.talk.venues.end(lastWord(m.In(k.Plain))) && k.speakerIn(i+1, end)
}

// speakerIn reports whether one of the units is a subject that can speak.
func (k *sentence) speakerIn(from, to int) bool {
	for i := from; i < to; i++ {
		if m, ok := k.candidate(i, from); ok && m.role.is(subject) {
			return true
		}
	}
	return false
}

// ownClause reports whether units [from, to) have a subject of their own.
func (k *sentence) ownClause(from, to int) bool {
	for i := from; i < to; i++ {
		if !k.u[i].quote && !k.know.talk.noSubject[k.u[i].text] && k.subjectAt(i).text != "" {
			return true
		}
	}
	return false
}

// sameAgain gives a second clause of a sentence to the source of the first: "비가
// 온다고 하셨고 바람도 분다고 하셨어요".
func (k *sentence) sameAgain(c cue, from int) (witness, bool) {
	w := k.before
	if k.last == 0 || w.mention.voice.Name == "" || c.form != light && c.form != verbal || k.honoured != c.honoured || k.ownSubject(from, c.clause) > 1 {
		return witness{}, false
	}
	return witness{w.mention, from}, true
}
