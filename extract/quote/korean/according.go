package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// bySource finds "X에 따르면 ..." with 따르면 at unit i, or "X 말로는 ...": the
// rest of the sentence is X's.
func (k *sentence) bySource(i int) bool {
	if i == 0 || i+1 >= len(k.u) || k.u[i-1].quote {
		return false
	}
	src, ok := k.accordingTo(i)
	if m := src.In(k.Plain); !ok || k.know.nouns[m] || k.know.acts[m] {
		return false
	}
	if !k.report(src, k.u[i].Span, span.Span{Start: k.u[i+1].Start, End: max(k.u[i+1].Start, k.restEnd(i))}, says, false) {
		return false
	}
	k.last = len(k.u)
	return true
}

// accordingTo is the source of a phrase that ends at unit i.
func (k *sentence) accordingTo(i int) (span.Span, bool) {
	w := k.u[i].text
	if k.know.words.according.has(w) {
		p := k.know.particles.place.endOf(k.u[i-1].text)
		return k.bySaying(i-1, p), p != ""
	}
	noun := k.know.particles.byWords.strip(w)
	if noun != w && k.know.nouns[noun] {
		src := k.bySaying(i, w[len(noun):])
		return src, k.speaks(src.In(k.Plain))
	}
	if k.know.hearsay[w] {
		src, next, ok := k.sourceFrom(k.last, i+1, true)
		return src, ok && next == i
	}
	if k.know.starts.say.start(w) && k.know.endings.toSay.end(w) && !k.know.wishes.start(k.u[i+1].text) {
		src, next, ok := k.sourceFrom(k.last, i+1, true)
		return src, ok && next == i
	}
	return span.Span{}, false
}

// bySaying is the mention that ends at unit i, or before it when unit i is a
// noun of saying: "김 교수의 말에".
func (k *sentence) bySaying(i int, particle string) span.Span {
	noun := strings.TrimSuffix(k.u[i].text, particle)
	if i == k.last || !k.know.nouns[noun] && !k.know.acts[noun] || k.u[i-1].quote || k.u[i-1].comma {
		return k.mention(i, particle, k.last)
	}
	if of := k.know.particles.genitive.endOf(k.u[i-1].text); of != "" {
		return k.mention(i-1, of, k.last)
	}
	if k.speaks(k.u[i-1].text) {
		return k.mention(i-1, "", k.last)
	}
	return k.mention(i, particle, k.last)
}

// restEnd is where the words that follow unit i end: before a verb of saying
// at the end of the sentence.
func (k *sentence) restEnd(i int) int {
	n := len(k.u) - 1
	last := k.u[n].text
	if _, ok := k.sayingVerb(n); ok || k.know.starts.said.start(last) {
		for q := n - 1; q > max(i, n-adverbs); q-- {
			if t, ok := k.know.quotatives.of(k.u[q].text); ok && !k.u[q].quote {
				return k.u[q].End - len(t.cut)
			}
		}
	}
	if t, ok := k.know.attributed.of(k.u[n-1].text); ok && k.turn >= 0 && n-1 > i && k.know.starts.thing.start(last) {
		return k.u[n-1].End - len(t.cut)
	}
	return k.u[n].End
}
