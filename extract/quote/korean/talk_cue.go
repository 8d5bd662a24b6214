package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/hangul"
)

// cue is a word that says that the clause before it is somebody's words.
type cue struct {
	at       int // its unit
	clause   int // the unit at which the reported words end
	end      int // where they end in Plain
	how      kind
	form     form
	direct   bool // the reported words stand in quote marks
	honoured bool // it speaks of somebody respected
}

// form is how a cue says so, from the plainest on.
type form uint8

// The forms.
const (
	verbal    form = iota // a verb or noun of saying: 설명했다
	light                 // 했다, 그러더라고요
	fused                 // -대요, -라면서요, ...다는 거예요
	written               // it stands somewhere: 돼 있다, 나왔다
	listed                // "...라고요" with nothing behind it
	overheard             // 들었다
)

// cueAt is the cue at unit i.
func (k *sentence) cueAt(i int) (cue, bool) {
	for _, find := range []func(*sentence, int) (cue, bool){
		(*sentence).verbCue, (*sentence).lightCue, (*sentence).fusedCue, (*sentence).writtenCue, (*sentence).viewCue, (*sentence).listedCue,
	} {
		if c, ok := find(k, i); ok {
			c.at, c.honoured = i, k.honours(i, c.clause)
			return c, true
		}
	}
	return cue{}, false
}

// honours reports whether a verb among units (clause, i], or the word after it,
// has the honorific -시-, or is 말씀.
func (k *sentence) honours(i, clause int) bool {
	for n := clause + 1; n <= min(i+1, len(k.u)-1); n++ {
		if k.know.endings.honorific.within(k.u[n].text) {
			return true
		}
	}
	return false
}

// verbCue reads a verb of saying, or of hearing, with its clause before it.
func (k *sentence) verbCue(i int) (cue, bool) {
	how, ok := k.sayingVerb(i)
	if !ok {
		how, ok = k.doingSaid(i)
	}
	form := verbal
	if !ok {
		if how, form = says, overheard; !k.know.starts.hear.start(k.u[i].text) || k.know.cancel.end(k.u[i].text) {
			return cue{}, false
		}
	}
	if how == asks || how == thinks || k.describesNoun(i) {
		return cue{}, false
	}
	for q := i - 1; q >= max(k.last, i-adverbs); q-- {
		if c, ok := k.clauseAt(q, i); ok {
			c.how, c.form = how, form
			if how == denies && k.negated(q) {
				c.how = says
			}
			return c, true
		}
		if _, stops := k.sayingVerb(q); stops && !k.know.particles.object.end(k.u[q].text) {
			break
		}
	}
	return cue{}, false
}

// doingSaid is the kind of a noun of saying that is done, with its verb at unit
// i: "약속을 했고", "통보를 해 왔습니다".
func (k *sentence) doingSaid(i int) (kind, bool) {
	if i == 0 || k.u[i-1].quote || !k.know.starts.do.start(k.u[i].text) {
		return "", false
	}
	noun := k.know.particles.object.strip(k.u[i-1].text)
	if noun == k.u[i-1].text || noun == "" {
		return "", false
	}
	word := noun + k.u[i].text
	v, rest := k.verbForm(word)
	return v.kind, v.kind != "" && !k.takenBack(word, rest, i)
}

// describesNoun reports whether the verb at unit i stands before a noun
// ("말씀하신 분") that is not a mere "것".
func (k *sentence) describesNoun(i int) bool {
	w := k.u[i].text
	_, rest := k.verbForm(w)
	adnominal := k.beforeNoun(w, rest) || coda(w) == hangul.CodaNieun || coda(w) == hangul.CodaRieul
	return adnominal && !(i+1 < len(k.u) && coda(w) != hangul.CodaRieul && k.know.starts.thing.start(k.u[i+1].text))
}

// clauseAt reads the reported clause that ends at unit q: "온다고", "“...”라고", and
// "온다, 이렇게" before the cue at unit i.
func (k *sentence) clauseAt(q, i int) (cue, bool) {
	if k.u[q].quote {
		return cue{clause: q + 1, end: reading.Inside(k.Plain, k.u[q].Span).End, direct: true}, q == i-1 || k.know.so[k.u[q+1].text]
	}
	if end, stated, ok := k.quotative(q); ok {
		return cue{clause: q, end: end, direct: q > 0 && k.u[q-1].quote}, stated
	}
	if q < i-1 && k.know.so[k.u[q+1].text] && k.know.endings.stated.end(k.u[q].text) {
		return cue{clause: q, end: k.u[q].End}, true
	}
	return cue{}, false
}

// lightCue reads "했다" or "그러더라고요" right behind a clause.
func (k *sentence) lightCue(i int) (cue, bool) {
	if i <= k.last || !k.lightVerb(i) {
		return cue{}, false
	}
	for q := i - 1; q >= max(k.last, i-3); q-- {
		if c, ok := k.clauseAt(q, i); ok {
			c.how, c.form = says, light
			return c, true
		}
		if !k.aside(k.u[q].text) && !k.know.so[k.u[q].text] && !k.know.particles.dative.end(k.u[q].text) && k.subjectAt(i-1).text == "" {
			break
		}
	}
	if q := i - 1; k.know.talk.plainLight.start(k.u[i].text) && k.know.endings.plain.end(k.u[q].text) {
		return cue{clause: q, end: k.u[q].End, how: says, form: light}, true
	}
	return cue{}, false
}

// lightVerb reports whether unit i is a verb that says something only behind a
// reported clause, in a form in which somebody did say it.
func (k *sentence) lightVerb(i int) bool {
	w := k.u[i].text
	if i+1 < len(k.u) && k.know.starts.thing.start(k.u[i+1].text) {
		w += " " + firstRune(k.u[i+1].text)
	}
	return k.know.talk.light.start(w) && (k.know.endings.honouredPresent.end(k.u[i].text) || !k.know.cancel.end(k.u[i].text))
}

// fusedCue reads an ending that says by itself that somebody said it.
func (k *sentence) fusedCue(i int) (cue, bool) {
	w := k.u[i].text
	if t, ok := k.know.talk.fusedIn(w); ok && k.endsClause(i) {
		return cue{clause: i, end: k.u[i].End - len(t.cut), how: says, form: fused}, true
	}
	if i == 0 || i < len(k.u)-1 || i == k.last || k.u[i-1].quote {
		return cue{}, false
	}
	if t, ok := k.know.attributed.of(k.u[i-1].text); ok && k.know.starts.thing.start(w) {
		return cue{clause: i - 1, end: k.u[i-1].End - len(t.cut), how: says, form: fused}, true
	}
	if k.know.starts.this.start(w) && k.know.endings.stated.end(k.u[i-1].text) {
		return cue{clause: i - 1, end: k.u[i-1].End, how: says, form: fused}, true
	}
	return cue{}, false
}

// endsClause reports whether unit i ends a sentence, or a clause before a
// comma.
func (k *sentence) endsClause(i int) bool { return i == len(k.u)-1 || k.u[i].comma }

// writtenCue reads a verb that says that the clause before it stands in a
// writing: "...라고 돼 있습니다".
func (k *sentence) writtenCue(i int) (cue, bool) {
	if i <= k.last || !k.know.talk.records.start(k.u[i].text) || k.know.cancel.end(k.u[i].text) || k.describesNoun(i) {
		return cue{}, false
	}
	for q := i - 1; q >= max(k.last, i-2); q-- {
		if c, ok := k.clauseAt(q, i); ok && !k.u[q].quote {
			c.how, c.form = says, written
			return c, true
		}
	}
	return cue{}, false
}

// viewCue reads a noun of saying behind a clause, as what somebody tells or
// holds: "...다는 얘기를 하셨고", "...다는 입장이고요".
func (k *sentence) viewCue(i int) (cue, bool) {
	if i == 0 || i <= k.last || k.u[i-1].quote || !k.know.endings.reported.end(k.u[i-1].text) {
		return cue{}, false
	}
	t, ok := k.know.attributed.of(k.u[i-1].text)
	if !ok {
		return cue{}, false
	}
	w := strings.TrimSuffix(k.u[i].text, k.know.particles.object.endOf(k.u[i].text))
	held := k.predicate(i)
	told := k.know.talk.nouns[w] && i+1 < len(k.u) && k.know.talk.telling.start(k.u[i+1].text) && !k.know.cancel.end(k.u[i+1].text)
	return cue{clause: i - 1, end: k.u[i-1].End - len(t.cut), how: says, form: verbal}, held || told
}

// predicate reports whether the noun at unit i is what somebody is said to hold:
// "입장이고요", "입장입니다".
func (k *sentence) predicate(i int) bool {
	for n := range k.know.talk.stances {
		if rest, ok := strings.CutPrefix(k.u[i].text, n); ok && k.know.talk.copulas.start(rest) {
			return true
		}
	}
	return false
}

// listedCue reads a clause at the end of the sentence with nothing behind it:
// "...라고요."
func (k *sentence) listedCue(i int) (cue, bool) {
	if i != len(k.u)-1 || i <= k.last {
		return cue{}, false
	}
	w := k.u[i].text
	bare := k.know.particles.polite.strip(w)
	t, ok := k.know.quotatives.of(bare)
	return cue{clause: i, end: k.u[i].End - (len(w) - len(bare)) - len(t.cut), how: says, form: listed}, ok && t.says
}
