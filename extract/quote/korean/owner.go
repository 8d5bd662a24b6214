package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// ownerReach is the number of words that may stand between a reported clause
// and the noun that says whose it is.
const ownerReach = 7

// byOwner finds "...다는 X의 주장", "...라는 것이 X의 설명이다" and
// "“...” X의 말이다", with the noun at unit i.
func (k *sentence) byOwner(i int) bool {
	if i == 0 || k.u[i-1].quote {
		return false
	}
	particle := k.know.particles.genitive.endOf(k.u[i-1].text)
	if particle == "" && !k.isFinal(i) || !k.viewNoun(k.u[i].text) {
		return false
	}
	for q := i - 2; q >= max(k.last, i-ownerReach); q-- {
		if k.u[q].quote {
			return k.isFinal(i) && k.owned(q+1, i, particle, reading.Inside(k.Plain, k.u[q].Span), true)
		}
		t, ok := k.know.attributed.of(k.u[q].text)
		if !ok || particle == "" && !k.isBound(q+1) {
			continue
		}
		from := q + 1
		if k.isBound(from) {
			from++
		}
		direct := q > k.last && k.u[q-1].quote && k.know.marks[k.u[q].text].says
		return k.owned(from, i, particle, k.contentBefore(q, k.ownedStart(q, i), k.u[q].End-len(t.cut), direct), direct)
	}
	if k.isFinal(i) && k.waitingIn == k.Paragraph && len(k.waiting) > 0 {
		return k.owned(k.last, i, particle, k.waiting[0], true)
	}
	return false
}

// owned reports content of the source that stands between unit from and the
// noun at unit i.
func (k *sentence) owned(from, i int, particle string, content span.Span, direct bool) bool {
	if from >= i {
		return false
	}
	src := k.mention(i-1, particle, from)
	return k.speaks(src.In(k.Plain)) && k.report(src, k.u[i].Span, content, says, direct)
}

// isFinal reports whether the noun at unit i ends the sentence as its
// predicate: "말이다".
func (k *sentence) isFinal(i int) bool {
	return i == len(k.u)-1 && k.know.endings.final.end(k.u[i].text)
}

// ownedStart is the unit at which the clause that ends at q begins: after the
// topic of the sentence, unless the noun at i is its predicate.
func (k *sentence) ownedStart(q, i int) int {
	start := k.clauseStart(q)
	if k.isFinal(i) {
		return start
	}
	for s := start; s < q; s++ {
		if p := k.subjectAt(s); p.is(topic) && k.speaks(strings.TrimSuffix(k.u[s].text, p.text)) {
			return s + 1
		}
	}
	return start
}

// agent finds who told what the noun at unit i names: "...다는 이야기가 X에
// 의해 알려졌다".
func (k *sentence) agent(i int) (span.Span, bool) {
	for n := i + 2; n < len(k.u) && n <= i+ownerReach; n++ {
		if at := k.know.particles.place.endOf(k.u[n-1].text); at != "" && k.know.words.by.has(k.u[n].text) {
			return k.mention(n-1, at, i+1), true
		}
	}
	return span.Span{}, false
}

// speakerOf finds who is said earlier in the sentence to say what the noun at
// unit i names ("둘이 같은 말을 했는데, ...라는 발언이 있었다"), and where the
// clause begins.
func (k *sentence) speakerOf(i int) (src span.Span, next int, ok bool) {
	for v := k.last + 1; v+1 < i; v++ {
		noun := k.know.particles.object.strip(k.u[v].text)
		if noun == k.u[v].text || !k.know.nouns[noun] || !k.know.starts.do.start(k.u[v+1].text) {
			continue
		}
		for next = v + 1; next < i && !k.joinsClause(k.u[next].text); next++ {
		}
		src, _, ok = k.sourceFrom(k.last, v, true)
		return src, next + 1, ok && next+1 < i
	}
	return src, 0, false
}
