package korean

import (
	"slices"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// announced finds "X는 이렇게 말했다" at the end of a sentence: it names the
// source of the quotation in front of it, or of the one that comes.
func (k *sentence) announced() bool {
	i := len(k.u) - 1
	if i < 1 || k.u[i].quote {
		return false
	}
	how, ok := k.sayingVerb(i)
	if !ok || how != says || k.inner(i) {
		return false
	}
	before := k.waitingIn == k.Paragraph && len(k.waiting) > 0
	if so := k.pointsOut(i); !so && !(before && !k.know.particles.object.end(k.u[i-1].text)) {
		return false
	}
	src, _, ok := k.sourceFrom(k.last, i+1, true)
	if !ok {
		return false
	}
	if before {
		return k.report(src, k.u[i].Span, k.waiting[0], says, true)
	}
	if who, ok := k.resolve(src); ok {
		k.Announce(who.By(k.turn, src, k.u[i].Span))
	}
	return true
}

// pointsOut reports whether a word like "이렇게" stands before the verb at i.
func (k *sentence) pointsOut(i int) bool {
	for n := max(k.last, i-3); n < i; n++ {
		if k.know.so[k.u[n].text] {
			return true
		}
	}
	return false
}

// alone handles a sentence that is nothing but quotations: it is whose the
// sentence before announced, or goes on with the quotation before it in the
// paragraph, or waits for the next sentence.
func (k *sentence) alone() bool {
	if len(k.u) == 0 || slices.ContainsFunc(k.u, func(u unit) bool { return !u.quote }) {
		return false
	}
	contents := []span.Span{}
	for _, u := range k.u {
		if c := reading.Inside(k.Plain, u.Span); !c.Empty() {
			contents = append(contents, c)
		}
	}
	switch {
	case len(contents) == 0:
	case k.Carry.Next.Name != "":
		q := k.Carry.Next
		q.Content = contents
		k.Add(q)
		k.Carry.Next = reading.Quotation{}
	case k.Continue(contents...):
	default:
		k.waiting, k.waitingIn = contents, k.Paragraph
	}
	return true
}
