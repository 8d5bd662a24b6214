package korean

import "github.com/whosaid/whosaid/internal/hangul"

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
	if class == acts {
		class = states
		if k.know.acted[lastRunes(noun, 2)] {
			return 0, false
		}
	}
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

// objectStart is the unit after the last comma, or connective, before q.
func (k *sentence) objectStart(q int) int {
	start := q
	for start > k.last && !k.u[start-1].comma && !k.joinsClause(k.u[start-1].text) && !k.u[start-1].quote {
		start--
	}
	return start
}

// isBound reports whether unit i is a bound noun: "것".
func (k *sentence) isBound(i int) bool {
	return i < len(k.u) && k.know.bound[k.u[i].text]
}
