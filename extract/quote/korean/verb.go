package korean

import "github.com/whosaid/whosaid/extract/quote/reading"

// adverbs is the number of words that may stand between a reported clause and
// its verb.
const adverbs = 6

// byVerb finds "X는 ...다고 말했다" with its verb at unit i.
func (k *sentence) byVerb(i int) bool {
	how, ok := k.sayingVerb(i)
	if !ok {
		return k.byDoing(i)
	}
	for q := i - 1; q >= max(k.last, k.within, i-adverbs); q-- {
		if k.u[q].quote {
			return q == k.last && k.bare(q, i, how)
		}
		if end, stated, ok := k.quotative(q); ok {
			if how == denies && k.negated(q) {
				how = says
			}
			return k.outer(i, !stated || how == asks || k.reported(q, i, end, how))
		}
		if how == asks {
			continue
		}
		if q == i-1 && q > k.last {
			if t, ok := k.know.things[k.u[q].text]; ok {
				return k.outer(i, k.reported(q, i, k.u[q].End-len(t.cut), how))
			}
		}
		if q < i-2 || k.quotedBefore(q) || how == thinks && k.verbAt(i).object != describes {
			continue
		}
		if end, ok := k.objectClause(q, i); ok {
			return k.outer(i, k.stated(q, i, end, how))
		}
	}
	return false
}

// byDoing finds "X는 ...다고 했다" with "했다" at unit i.
func (k *sentence) byDoing(i int) bool {
	if i <= k.last || !k.know.hada[k.u[i].text] || k.u[i-1].quote {
		return false
	}
	end, stated, ok := k.quotative(i - 1)
	return ok && stated && k.reported(i-1, i, end, says)
}

// negated reports whether the clause that ends at unit q says that something is
// not so ("사실이 아니라고"), or goes with the denial ("“...”라며 부인했다").
func (k *sentence) negated(q int) bool {
	w := k.u[q].text
	if q > 0 && k.u[q-1].quote {
		return k.know.endings.while.end(w) || k.know.quoted.within(k.u[q-1].In(k.Plain))
	}
	return k.know.negations.within(w)
}

// quotedBefore reports whether a quotation with its particle stands within
// reach before unit q: "“...”라며 의혹을 일축했다".
func (k *sentence) quotedBefore(q int) bool {
	for n := q; n > max(k.last, q-adverbs+1); n-- {
		if k.u[n-1].quote && k.know.marks[k.u[n].text].says {
			return true
		}
	}
	return false
}

// outer reports whether the search goes on after the verb at unit i, whose
// report is read: what is said inside another clause leaves that clause to its
// own verb.
func (k *sentence) outer(i int, read bool) bool {
	if read && k.inner(i) {
		k.within = i
		return false
	}
	return read
}

// sayingVerb reports the kind of the verb of saying at unit i, unless its
// ending takes the saying back.
func (k *sentence) sayingVerb(i int) (kind, bool) {
	word := k.u[i].text
	if i > 0 {
		before := k.u[i-1].text
		if k.know.idioms[before].start(word) {
			return says, true
		}
		if k.know.words.withDo.has(before) {
			word = before + word
		}
	}
	v, rest := k.verbForm(word)
	return v.kind, v.kind != "" && !k.takenBack(word, rest, i)
}

// bare reports a quotation that opens the sentence, with no particle after it
// and its source right before the verb at unit i: "비가 온다." 윤도담이 말했다.
func (k *sentence) bare(q, i int, how kind) bool {
	if k.subjectAt(i-1).text == "" || how != says || i-1 == q || i != len(k.u)-1 {
		return false
	}
	p := k.particleOf(k.u[i-1].text)
	return k.report(k.mention(i-1, p.text, q+1), k.u[i].Span, reading.Inside(k.Plain, k.u[q].Span), how, true)
}
