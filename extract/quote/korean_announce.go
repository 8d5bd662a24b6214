package quote

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// announced finds "X는 이렇게 말했다" at the end of a sentence: it names the
// source of the quotation in front of it, or of the one that comes.
func (k *korean) announced() bool {
	i := len(k.u) - 1
	if i < 1 || k.u[i].quote {
		return false
	}
	kind, ok := k.sayingVerb(i)
	if !ok || kind != "says" || k.inner(i) {
		return false
	}
	before := k.waitingIn == k.paragraphs && len(k.waiting) > 0
	if so := k.pointsOut(i); !so && !(before && !strings.HasSuffix(k.u[i-1].text, "을") && !strings.HasSuffix(k.u[i-1].text, "를")) {
		return false
	}
	src, _, ok := k.sourceFrom(k.last, i+1, true)
	if !ok {
		return false
	}
	if before {
		return k.report(src, k.u[i].Span, k.waiting[0], "says", true)
	}
	if who, ok := k.resolve(src); ok {
		k.carry.next = Quotation{Turn: k.turn, Source: src, Name: who.name, Named: who.named, Person: who.person, Cue: k.u[i].Span, Direct: true}
	}
	return true
}

// pointsOut reports whether a word like "이렇게" stands before the verb at i.
func (k *korean) pointsOut(i int) bool {
	for n := max(k.last, i-3); n < i; n++ {
		if k.know.korean.so[k.u[n].text] {
			return true
		}
	}
	return false
}

// alone handles a sentence that is nothing but quotations: it is whose the
// sentence before announced, or goes on with the quotation before it in the
// paragraph, or waits for the next sentence.
func (k *korean) alone() bool {
	if len(k.u) == 0 || slices.ContainsFunc(k.u, func(u koreanUnit) bool { return !u.quote }) {
		return false
	}
	contents := []span.Span{}
	for _, u := range k.u {
		if c := inside(k.plain, u.Span); !c.Empty() {
			contents = append(contents, c)
		}
	}
	by := k.carry.by - 1
	switch {
	case len(contents) == 0:
	case k.carry.next.Name != "":
		q := k.carry.next
		q.Content = contents
		k.found = append(k.found, q)
		k.carry.by, k.carry.next = len(k.found), Quotation{}
	case by >= 0 && k.found[by].Direct:
		k.found[by].Content = append(k.found[by].Content, contents...)
	default:
		k.waiting, k.waitingIn = contents, k.paragraphs
	}
	return true
}
