package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// objectClause reads the object at unit q that states what the verb at unit i
// says: "비가 왔음을", "비가 온 사실을", "패배를 시인했다", "강을 어머니로
// 묘사했다". end is where the reported words end.
func (k *sentence) objectClause(q, i int) (end int, ok bool) {
	u := k.u[q]
	class := k.verbAt(i).object
	if t, found := k.know.nominals.of(u.text); found {
		return u.End - len(t.cut), true
	}
	if class == describes {
		return u.End, q == i-1 && k.know.particles.as.end(u.text) && k.hasObject(q)
	}
	if t, found := k.know.pledges.of(u.text); found && class == promises {
		return u.End - len(t.cut), true
	}
	noun := k.know.particles.object.strip(u.text)
	if q == 0 || noun == u.text || noun == "" {
		return 0, false
	}
	return k.nounObject(q, noun, class)
}

// nounObject reads the noun at unit q that is the object of a verb of saying.
func (k *sentence) nounObject(q int, noun string, class object) (end int, ok bool) {
	end = k.u[q].Start + len(noun)
	if k.know.facts[noun] {
		if at, ok := k.factClause(q, end, class); ok || k.know.words.clauseNouns.has(noun) {
			return at, ok
		}
	}
	if class == events {
		return end, k.know.events[lastRunes(noun, 2)]
	}
	if t, found := k.know.attributed.of(k.u[q-1].text); found && class == states {
		return k.u[q-1].End - len(t.cut), true
	}
	return end, (class == states || class == promises) && !k.know.empty[noun]
}

// factClause reads "비가 온다는 것", "비가 온 사실", "일할 것" before unit q's
// particle.
func (k *sentence) factClause(q, end int, class object) (int, bool) {
	before := k.u[q-1]
	if t, found := k.know.attributed.of(before.text); found {
		return before.End - len(t.cut), true
	}
	final := coda(before.text)
	return end, k.know.endings.relative.end(before.text) ||
		final == hangul.CodaNieun && (class == states || !k.know.words.thing.has(k.u[q].text)) || final == hangul.CodaRieul && class == promises
}

// hasObject reports whether one of the units before q is an object.
func (k *sentence) hasObject(q int) bool {
	for i := q - 1; i > k.last; i-- {
		if k.know.particles.object.end(k.u[i].text) {
			return true
		}
	}
	return false
}

// verbAt is the verb at unit i as the lists know it.
func (k *sentence) verbAt(i int) verb {
	w := k.u[i].text
	return k.know.verbs[w[:formLength(k.know.verbs, w)]]
}

// stated reports the object that ends at unit q.
func (k *sentence) stated(q, i, end int, how kind) bool {
	cue := k.u[i].Span
	if _, rest := k.verbForm(k.u[i].text); k.know.endings.reported.has(rest) && k.isBound(i+1) {
		return false
	}
	next := k.objectStart(q)
	src, _, ok := k.sourceAfter(i, q)
	if !ok {
		src, next, ok = k.sourceFrom(k.clauseStart(q), q+1, true)
	}
	if !ok {
		return false
	}
	for next < q && k.know.particles.dative.end(k.u[next].text) {
		next++
	}
	return k.report(src, cue, k.contentBefore(q, next, end, false), how, false)
}

// objectStart is the unit behind the last comma, or connective, before q.
func (k *sentence) objectStart(q int) int {
	start := q
	for start > k.last && !k.u[start-1].comma && !k.joinsClause(k.u[start-1].text) && !k.u[start-1].quote {
		start--
	}
	return start
}

// sourceAfter finds the source behind its verb at unit i: "비가 온다고 말한 김
// 교수는". A subject that is a person before the clause's end q is the source
// itself.
func (k *sentence) sourceAfter(i, q int) (src span.Span, next int, ok bool) {
	w := k.u[i].text
	if _, rest := k.verbForm(w); !k.beforeNoun(w, rest) {
		return src, 0, false
	}
	for s := k.clauseStart(q); s < q; s++ {
		if p := k.subjectAt(s); p.is(subject) && k.isPerson(k.mention(s, p.text, k.last).In(k.Plain)) {
			return src, 0, false
		}
	}
	for n := i + 1; n < len(k.u) && n <= i+5 && !k.u[n].quote; n++ {
		stem := k.bareNoun(k.u[n].text)
		if k.isPerson(stem) || n > i+1 && k.know.titles[stem] {
			if n+1 < len(k.u) && stem == k.u[n].text && k.titled(k.bareNoun(k.u[n+1].text)) {
				n++
				stem = k.bareNoun(k.u[n].text)
			}
			return span.Span{Start: k.u[i+1].Start, End: k.u[n].Start + len(stem)}, k.clauseStart(q), true
		}
		if stem != k.u[n].text && !k.know.particles.genitive.end(k.u[n].text) {
			return src, 0, false
		}
	}
	return src, 0, false
}

// isPerson reports whether a mention looks like a person and not like a body.
func (k *sentence) isPerson(mention string) bool {
	last := lastWord(mention)
	return last != "" && (k.titled(last) || k.koreanName(last, utf8.RuneCountInString(last)))
}

// bareNoun is a word without the particle behind it.
func (k *sentence) bareNoun(word string) string {
	if p := k.particleOf(word); p.text != "" {
		return strings.TrimSuffix(word, p.text)
	}
	for _, p := range k.know.particles.afterName {
		if stem := strings.TrimSuffix(word, p); stem != word && stem != "" {
			return stem
		}
	}
	return word
}

// bare reports a quotation that opens the sentence, with no particle behind it
// and its source right before the verb at unit i: "비가 온다." 윤도담이 말했다.
func (k *sentence) bare(q, i int, how kind) bool {
	if k.subjectAt(i-1).text == "" || how != says || i-1 == q || i != len(k.u)-1 {
		return false
	}
	p := k.particleOf(k.u[i-1].text)
	return k.report(k.mention(i-1, p.text, q+1), k.u[i].Span, reading.Inside(k.Plain, k.u[q].Span), how, true)
}

// isBound reports whether unit i is a bound noun: "것".
func (k *sentence) isBound(i int) bool {
	return i < len(k.u) && k.know.bound[k.u[i].text]
}

// inner reports whether the verb at unit i stands inside another clause, which
// goes on behind it: "시인했다고 ... 보도했다", "말한 박 교수는".
func (k *sentence) inner(i int) bool {
	w := k.u[i].text
	_, rest := k.verbForm(w)
	_, _, quoted := k.quotative(i)
	return quoted || k.beforeNoun(w, rest) || k.know.endings.noted.end(w)
}

// beforeNoun reports whether a verb with what is left of it after its beginning
// stands before a noun that it describes: "말하는", "말하던", "말한".
func (k *sentence) beforeNoun(word, rest string) bool {
	return k.know.endings.relative.has(rest) || rest == "" && coda(word) == hangul.CodaNieun
}
