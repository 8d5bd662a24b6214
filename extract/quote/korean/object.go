package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// objectClause reads the object at unit q that states what the verb at unit i
// says: "비가 왔음을", "비가 온 사실을", "패배를 시인했다", "강을 어머니로
// 묘사했다". end is where the reported words end.
func (k *sentence) objectClause(q, i int) (end int, ok bool) {
	u := k.u[q]
	class := k.know.objects[k.verbKey(i)]
	if t, found := longestTail(k.know.nominals, u.text); found {
		return u.End - len(t.cut), true
	}
	if class == "describes" {
		return u.End, q == i-1 && strings.HasSuffix(u.text, "로") && k.hasObject(q)
	}
	if class == "promises" && strings.HasSuffix(u.text, "기로") {
		return u.End - len("로"), true
	}
	noun := strings.TrimSuffix(strings.TrimSuffix(u.text, "을"), "를")
	if q == 0 || noun == u.text || noun == "" {
		return 0, false
	}
	end = u.End - len("을")
	if k.know.facts[noun] {
		if at, ok := k.factClause(q, end, class); ok || noun == "것" || noun == "점" {
			return at, ok
		}
	}
	if class == "events" {
		return end, k.know.events[lastRunes(noun, 2)]
	}
	if t, found := longestTail(k.know.clauses, k.u[q-1].text); found && class == "states" {
		return k.u[q-1].End - len(t.cut), true
	}
	return end, (class == "states" || class == "promises") && !k.know.empty[noun]
}

// factClause reads "비가 온다는 것", "비가 온 사실", "일할 것" before unit q's
// particle.
func (k *sentence) factClause(q, end int, class string) (int, bool) {
	before := k.u[q-1]
	if t, found := longestTail(k.know.clauses, before.text); found {
		return before.End - len(t.cut), true
	}
	final := finalOf(before.text)
	return end, strings.HasSuffix(before.text, "는") || strings.HasSuffix(before.text, "던") ||
		final == finalN && (class == "states" || k.u[q].text != "것을") || final == finalL && class == "promises"
}

// hasObject reports whether one of the units before q is an object.
func (k *sentence) hasObject(q int) bool {
	for i := q - 1; i > k.last; i-- {
		if strings.HasSuffix(k.u[i].text, "을") || strings.HasSuffix(k.u[i].text, "를") {
			return true
		}
	}
	return false
}

// verbKey is the beginning of the verb at unit i that the lists know.
func (k *sentence) verbKey(i int) string {
	w := k.u[i].text
	return w[:formLength(k.know.verbs, w)]
}

// stated reports the object that ends at unit q.
func (k *sentence) stated(q, i, end int, kind string) bool {
	cue := k.u[i].Span
	if _, rest := k.verbForm(k.u[i].text); rest == "는" && k.isBound(i+1) {
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
	for next < q && strings.HasSuffix(k.u[next].text, "에게") {
		next++
	}
	return k.report(src, cue, k.contentBefore(q, next, end, false), kind, false)
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
	if _, rest := k.verbForm(w); rest != "던" && rest != "는" && (rest != "" || finalOf(w) != finalN) {
		return src, 0, false
	}
	for s := k.clauseStart(q); s < q; s++ {
		if p := k.subjectAt(s); (p == "이" || p == "가" || p == "께서") && k.isPerson(k.mention(s, p, k.last).In(k.Plain)) {
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
		if stem != k.u[n].text && !strings.HasSuffix(k.u[n].text, "의") {
			return src, 0, false
		}
	}
	return src, 0, false
}

// isPerson reports whether a mention looks like a person and not like a body.
func (k *sentence) isPerson(mention string) bool {
	last := mention[strings.LastIndexByte(mention, ' ')+1:]
	return last != "" && (k.titled(last) || k.koreanName(last, utf8.RuneCountInString(last)))
}

// bareNoun is a word without the particle behind it.
func (k *sentence) bareNoun(word string) string {
	if p := k.particleOf(word); p != "" {
		return strings.TrimSuffix(word, p)
	}
	for _, p := range []string{"에게", "과의", "와의", "을", "를", "의", "와", "과"} {
		if stem := strings.TrimSuffix(word, p); stem != word && stem != "" {
			return stem
		}
	}
	return word
}

// bare reports a quotation that opens the sentence, with no particle behind it
// and its source right before the verb at unit i: "비가 온다." 윤도담이 말했다.
func (k *sentence) bare(q, i int, kind string) bool {
	if p := k.subjectAt(i - 1); p == "" || kind != "says" || i-1 == q || i != len(k.u)-1 {
		return false
	}
	p := k.particleOf(k.u[i-1].text)
	return k.report(k.mention(i-1, p, q+1), k.u[i].Span, reading.Inside(k.Plain, k.u[q].Span), kind, true)
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
	return quoted || rest == "는" || rest == "던" || rest == "" && finalOf(w) == finalN || strings.HasSuffix(w, "함에")
}
