package korean

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// subjectParticles are what marks who speaks, longer ones first.
var subjectParticles = []string{"께서는", "에서는", "께서", "은", "는", "이", "가", "도"}

// particleOf is the particle that makes a word a subject; "" when none does,
// or when the word only looks so.
func (k *sentence) particleOf(word string) string {
	for _, p := range subjectParticles {
		if len(word) > len(p) && strings.HasSuffix(word, p) && fits(word[:len(word)-len(p)], p) {
			if k.adnominal(word) {
				return ""
			}
			return p
		}
	}
	return ""
}

// subjectAt is the particle that makes unit i a subject, "" when it is none:
// before "것" a word with -는 is a verb. Behind a bracket the particle may stand
// alone.
func (k *sentence) subjectAt(i int) string {
	w := k.u[i].text
	if i > 0 && k.u[i].Start > 1 && strings.HasPrefix(k.Plain[k.u[i].Start-2:], ") ") && slices.Contains(subjectParticles, w) {
		return w
	}
	p := k.particleOf(w)
	if (p == "는" || p == "은") && i+1 < len(k.u) && k.know.bound[k.u[i+1].text] {
		return ""
	}
	return p
}

// adnominal reports whether a word is a verb or adjective before a noun.
func (k *sentence) adnominal(word string) bool {
	if k.know.adnominal[word] {
		return true
	}
	for n := 2; n <= 3; n++ {
		if k.know.adnominals[lastRunes(word, n)] {
			return true
		}
	}
	return false
}

// fits reports whether the particle has the form that the sound before it
// asks for: 은 and 이 behind a consonant, 는 and 가 behind a vowel.
func fits(stem, particle string) bool {
	r, _ := utf8.DecodeLastRuneInString(stem)
	if r < firstSyllable || r > lastSyllable {
		return true
	}
	closed := (r-firstSyllable)%perVowel != 0
	switch particle {
	case "은", "이":
		return closed
	case "는", "가":
		return !closed
	}
	return true
}

// sourceIn finds a source between a reported clause and its verb.
func (k *sentence) sourceIn(from, to int) (span.Span, bool) {
	for i := from; i < to; i++ {
		if p := k.subjectAt(i); p != "" && p != "도" {
			return k.mention(i, p, from), true
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
		if p == "" || k.u[i].quote || p == "에서는" && k.topicLike(from, i) {
			continue
		}
		topic := p == "은" || p == "는" || p == "께서는" || p == "에서는"
		m := k.mention(i, p, from)
		if (topic || subjects == 0 || direct) && (unknown < 0 || k.clauseBetween(unknown, i)) && (k.speaks(m.In(k.Plain)) || k.atVenue(i+1, end)) {
			return m, k.behindVenue(i+1, end), topic || direct || !k.rival(i+1, end)
		}
		if topic && k.turn < 0 && m.Len() > len("들") && unknown < 0 && subjects == 0 && (direct || k.ownSubject(i+1, q) > 0) {
			unknown = i
		}
		subjects++
	}
	if unknown >= 0 {
		return k.mention(unknown, k.subjectAt(unknown), from), unknown + 1, true
	}
	return span.Span{}, 0, false
}

// topicLike reports whether one of the units may be a topic: a place behind it
// ("중국에서는") is no source.
func (k *sentence) topicLike(from, to int) bool {
	for i := from; i < to; i++ {
		if t := k.u[i].text; strings.HasSuffix(t, "는") || strings.HasSuffix(t, "은") {
			return true
		}
	}
	return false
}

// rival reports whether behind the subject before unit from another one begins
// a clause of its own who may be the source as well: "갑이 말을 돌렸는데 을이
// 비가 온다고 했다".
func (k *sentence) rival(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if k.subjectAt(i) != "" && k.joinsClause(k.u[i-1].text) {
			return true
		}
	}
	return false
}

// venueReach is the number of words behind a source in which it is said where
// it spoke.
const venueReach = 12

// behindVenue is the unit behind the last place to speak near unit from, or
// from itself.
func (k *sentence) behindVenue(from, to int) int {
	next, seen := from, false
	for i := from; i < min(to-1, from+venueReach); i++ {
		t := k.u[i].text
		stem := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(t, "도"), "는"), "에서")
		seen = seen || k.know.venues[stem]
		if seen && strings.Contains(t, "에서") && (stem == "" || k.know.venues[stem]) {
			next = i + 1
		}
	}
	return next
}

// atVenue reports whether the next few words name a place to speak ("지난
// 인터뷰에서").
func (k *sentence) atVenue(from, to int) bool {
	for i := from; i < min(to, from+3); i++ {
		venue := strings.TrimSuffix(strings.TrimSuffix(k.u[i].text, "도"), "에서")
		if k.know.venues[venue] && (venue != k.u[i].text || i+2 < to && (k.u[i+1].text == "에서" || k.u[i+2].text == "에서")) {
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

// joinsClause reports whether a new clause may begin behind a word.
func (k *sentence) joinsClause(word string) bool {
	for _, ending := range k.know.joins {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// ownSubject counts the subjects among units [from, to).
func (k *sentence) ownSubject(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if !k.u[i].quote && k.subjectAt(i) != "" {
			n++
		}
	}
	return n
}

// mention is the noun phrase that ends in unit i, its particle left out.
func (k *sentence) mention(i int, particle string, from int) span.Span {
	if k.u[i].text == particle && i > from {
		i, particle = i-1, ""
	}
	first := i
	for first > from && first > i-4 {
		before := k.u[first-1]
		if former := before.text == "전" && k.titled(strings.TrimSuffix(k.u[first].text, particle)); before.quote || before.comma || !former && k.endsPhrase(before.text) {
			break
		}
		first--
	}
	return span.Span{Start: k.u[first].Start, End: k.u[i].End - len(particle)}
}

// endsPhrase reports whether a noun phrase does not reach back over the word.
func (k *sentence) endsPhrase(word string) bool {
	if k.know.breaks[word] {
		return true
	}
	for n := 1; n <= 2; n++ {
		if t := lastRunes(word, n); t != "" && len(t) < len(word) && k.know.breaks[t] && !k.speaks(word) {
			return true
		}
	}
	return len(word) > len("한") && strings.HasSuffix(word, "한") || strings.HasSuffix(word, "된") || strings.HasSuffix(word, "할") || strings.HasSuffix(word, "의")
}

func lastRunes(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}
