package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// byNoun finds "X는 ...다는 입장이다" with the noun at unit i.
func (k *sentence) byNoun(i int) bool {
	nominative := k.know.particles.nominative
	if i == 0 || k.u[i-1].quote || !k.know.endings.reported.end(k.u[i-1].text) || !k.viewNoun(nominative.strip(k.u[i].text)) {
		return false
	}
	t, ok := k.know.attributed.of(k.u[i-1].text)
	if !ok {
		return false
	}
	if k.know.nouns[k.u[i].text] && i+1 < len(k.u) && !k.know.holding.start(k.u[i+1].text) {
		return false
	}
	end := k.u[i-1].End - len(t.cut)
	direct := i > 1 && k.u[i-2].quote && k.know.marks[k.u[i-1].text].says
	if src, ok := k.agent(i); ok {
		return k.report(src, k.u[i].Span, k.contentBefore(i-1, k.clauseStart(i-1), end, direct), says, direct)
	}
	if nominative.end(k.u[i].text) {
		return false
	}
	if k.lacksSpeaker(i) {
		src, next, ok := k.speakerOf(i)
		return ok && k.report(src, k.u[i].Span, k.contentBefore(i-1, next, end, direct), says, direct)
	}
	how, ok := k.heldHow(i)
	if !ok {
		return false
	}
	src, next, ok := k.sourceFrom(k.clauseStart(i-1), i-1, false)
	return ok && k.report(src, k.u[i].Span, k.contentBefore(i-1, next, end, direct), how, direct)
}

// heldHow reports how the verb after the noun at i takes up what the noun says.
// It reports false when nothing was said after all.
func (k *sentence) heldHow(i int) (how kind, ok bool) {
	how = says
	for n := i + 1; n < len(k.u) && n < i+3; n++ {
		v, rest := k.verbForm(k.u[n].text)
		if v.kind == denies {
			how = denies
		} else if v.kind == asks || v.kind != "" && k.takenBack(k.u[n].text, rest, n) {
			return "", false
		}
	}
	return how, true
}

// viewNoun reports whether a word is a noun of saying with its particle.
func (k *sentence) viewNoun(word string) bool {
	for _, p := range k.know.held {
		if strings.HasSuffix(word, p) && k.know.nouns[strings.TrimSuffix(word, p)] {
			return true
		}
	}
	return k.know.nouns[word]
}

// lacksSpeaker reports whether the noun at i is talked about and not held:
// "~다는 주장에 대해", "~다는 의견이 있다".
func (k *sentence) lacksSpeaker(i int) bool {
	return i+1 < len(k.u) && k.know.passing.start(k.u[i+1].text)
}

// byTopic finds "X의 주장은 ...는 것이다" with 주장은 at unit i.
func (k *sentence) byTopic(i int) bool {
	w := k.u[i].text
	noun := k.know.particles.topic.strip(w)
	if noun == w || !k.know.nouns[noun] || i == 0 || i+2 >= len(k.u) {
		return false
	}
	src, ok := k.holder(i - 1)
	if !ok {
		return false
	}
	n := len(k.u) - 1
	if !k.know.starts.thing.start(k.u[n].text) {
		return false
	}
	end := k.u[n-1].End
	if t, ok := k.know.attributed.of(k.u[n-1].text); ok {
		end -= len(t.cut)
	}
	if k.report(src, k.u[i].Span, span.Span{Start: k.u[i+1].Start, End: max(k.u[i+1].Start, end)}, says, false) {
		k.last = len(k.u)
		return true
	}
	return false
}

// holder finds whose claim it is before unit i+1: "X의", or "X가 제기한".
func (k *sentence) holder(i int) (span.Span, bool) {
	if of := k.know.particles.genitive.endOf(k.u[i].text); of != "" && len(k.u[i].text) > len(of) {
		return k.mention(i, of, k.last), true
	}
	if i > 0 && k.know.endings.raised.end(k.u[i].text) {
		if p := k.particleOf(k.u[i-1].text); p.is(subject) {
			return k.mention(i-1, p.text, k.last), true
		}
	}
	return span.Span{}, false
}
