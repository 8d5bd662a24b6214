package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// particleOf is the particle that makes a word a subject; none when none does,
// or when the word only looks so.
func (k *sentence) particleOf(word string) particle {
	all := k.know.particles.subjects
	for i := range all {
		if !all[i].endsWord(word) {
			continue
		}
		if k.know.particles.adnominals.have(word) {
			return particle{}
		}
		return all[i]
	}
	return particle{}
}

// subjectAt is the particle that makes unit i a subject, none when it is not:
// before "것" a word with -는 is a verb. After a bracket the particle may stand
// alone.
func (k *sentence) subjectAt(i int) particle {
	w := k.u[i].text
	if i > 0 && k.u[i].Start > 1 && strings.HasPrefix(k.Plain[k.u[i].Start-2:], ") ") {
		for _, p := range k.know.particles.subjects {
			if p.text == w {
				return p
			}
		}
	}
	p := k.particleOf(w)
	if p.is(topic) && i+1 < len(k.u) && k.know.bound[k.u[i+1].text] {
		return particle{}
	}
	return p
}

// sourceIn finds a source between a reported clause and its verb.
func (k *sentence) sourceIn(from, to int) (span.Span, bool) {
	for i := from; i < to; i++ {
		if p := k.subjectAt(i); p.text != "" && !p.is(also) {
			return k.mention(i, p.text, from), true
		}
	}
	return span.Span{}, false
}

// sourceFrom finds the source before a reported clause that ends at q: the
// topic, or a subject that looks like one who speaks. next is the unit at
// which the clause begins.
func (k *sentence) sourceFrom(from, q int, direct bool) (src span.Span, next int, ok bool) {
	end := q
	if direct {
		end = q - 1
	}
	unknown, subjects := -1, 0
	for i := from; i < end; i++ {
		p := k.subjectAt(i)
		if p.text == "" || k.u[i].quote || p.is(place) && k.topicLike(from, i) {
			continue
		}
		about := p.is(topic | honoured | place)
		m := k.mention(i, p.text, from)
		if (about || subjects == 0 || direct) && (unknown < 0 || k.clauseBetween(unknown, i)) && (k.speaks(m.In(k.Plain)) || k.atVenue(i+1, end)) {
			return m, k.afterVenue(i+1, end), about || direct || !k.rival(i+1, end)
		}
		if about && k.turn < 0 && m.Len() > oneSyllable && unknown < 0 && subjects == 0 && (direct || k.ownSubject(i+1, q) > 0) {
			unknown = i
		}
		subjects++
	}
	if unknown >= 0 {
		return k.mention(unknown, k.subjectAt(unknown).text, from), unknown + 1, true
	}
	return span.Span{}, 0, false
}

// topicLike reports whether one of the units may be a topic: a place after it
// ("중국에서는") is not a source.
func (k *sentence) topicLike(from, to int) bool {
	for i := from; i < to; i++ {
		if k.know.particles.topic.end(k.u[i].text) {
			return true
		}
	}
	return false
}

// rival reports whether another subject, which may be the source as well, begins
// a clause of its own after the subject before unit from: "갑이 말을 돌렸는데 을이
// 비가 온다고 했다".
func (k *sentence) rival(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if k.subjectAt(i).text != "" && k.joinsClause(k.u[i-1].text) {
			return true
		}
	}
	return false
}

// clauseBetween reports whether a clause ends between units from and to.
func (k *sentence) clauseBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if k.joinsClause(k.u[i].text) {
			return true
		}
	}
	return false
}

// joinsClause reports whether a new clause may begin after a word.
func (k *sentence) joinsClause(word string) bool {
	return k.know.joins.end(word)
}

// ownSubject counts the subjects among units [from, to).
func (k *sentence) ownSubject(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if !k.u[i].quote && k.subjectAt(i).text != "" {
			n++
		}
	}
	return n
}
