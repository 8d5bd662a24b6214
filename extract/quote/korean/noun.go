package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// byNoun finds "X는 ...다는 입장이다" with the noun at unit i.
func (k *sentence) byNoun(i int) bool {
	if i == 0 || k.u[i-1].quote || !strings.HasSuffix(k.u[i-1].text, "는") || !k.viewNoun(strings.TrimSuffix(k.u[i].text, "가")) {
		return false
	}
	t, ok := longestTail(k.know.clauses, k.u[i-1].text)
	if !ok {
		return false
	}
	if k.know.nouns[k.u[i].text] && i+1 < len(k.u) && !startsWith(k.u[i+1].text, k.know.holding...) {
		return false
	}
	end := k.u[i-1].End - len(t.cut)
	direct := i > 1 && k.u[i-2].quote && k.know.particles[k.u[i-1].text]
	if src, ok := k.agent(i); ok {
		return k.report(src, k.u[i].Span, k.contentBefore(i-1, k.clauseStart(i-1), end, direct), "says", direct)
	}
	if strings.HasSuffix(k.u[i].text, "가") {
		return false
	}
	if k.lacksSpeaker(i) {
		src, next, ok := k.speakerOf(i)
		return ok && k.report(src, k.u[i].Span, k.contentBefore(i-1, next, end, direct), "says", direct)
	}
	kind := "says"
	for n := i + 1; n < len(k.u) && n < i+3; n++ {
		if verb, rest := k.verbForm(k.u[n].text); verb == "denies" {
			kind = verb
		} else if verb == "asks" || verb != "" && k.takenBack(k.u[n].text, rest, n) {
			return false
		}
	}
	src, next, ok := k.sourceFrom(k.clauseStart(i-1), i-1, false)
	if !ok {
		return false
	}
	return k.report(src, k.u[i].Span, k.contentBefore(i-1, next, end, direct), kind, direct)
}

// viewNoun reports whether a word is a noun of saying with its particle.
func (k *sentence) viewNoun(word string) bool {
	for _, p := range k.know.held {
		if strings.HasSuffix(word, p) && k.know.nouns[strings.TrimSuffix(word, p)] {
			return true
		}
	}
	return false
}

// lacksSpeaker reports whether the noun at i is talked about and not held:
// "~다는 주장에 대해", "~다는 의견이 있다".
func (k *sentence) lacksSpeaker(i int) bool {
	if i+1 >= len(k.u) {
		return false
	}
	for _, w := range k.know.passing {
		if strings.HasPrefix(k.u[i+1].text, w) {
			return true
		}
	}
	return false
}

// byTopic finds "X의 주장은 ...는 것이다" with 주장은 at unit i.
func (k *sentence) byTopic(i int) bool {
	w := k.u[i].text
	noun := strings.TrimSuffix(strings.TrimSuffix(w, "은"), "는")
	if noun == w || !k.know.nouns[noun] || i == 0 || i+2 >= len(k.u) {
		return false
	}
	src, ok := k.holder(i - 1)
	if !ok {
		return false
	}
	n := len(k.u) - 1
	if last := k.u[n].text; !strings.HasPrefix(last, "것") && !strings.HasPrefix(last, "점") && !strings.HasPrefix(last, "겁") && !strings.HasPrefix(last, "거") {
		return false
	}
	end := k.u[n-1].End
	if t, ok := longestTail(k.know.clauses, k.u[n-1].text); ok {
		end -= len(t.cut)
	}
	if k.report(src, k.u[i].Span, span.Span{Start: k.u[i+1].Start, End: max(k.u[i+1].Start, end)}, "says", false) {
		k.last = len(k.u)
		return true
	}
	return false
}

// holder finds whose claim it is before unit i+1: "X의", or "X가 제기한".
func (k *sentence) holder(i int) (span.Span, bool) {
	if strings.HasSuffix(k.u[i].text, "의") && len(k.u[i].text) > len("의") {
		return k.mention(i, "의", k.last), true
	}
	if i > 0 && (strings.HasSuffix(k.u[i].text, "한") || strings.HasSuffix(k.u[i].text, "은") || strings.HasSuffix(k.u[i].text, "는")) {
		if p := k.particleOf(k.u[i-1].text); p == "이" || p == "가" || p == "께서" {
			return k.mention(i-1, p, k.last), true
		}
	}
	return span.Span{}, false
}
