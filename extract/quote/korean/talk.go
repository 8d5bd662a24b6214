package korean

import "slices"

// spoken finds what is reported at unit i of a sentence that somebody says in
// a conversation. People talk otherwise than papers write: "온다고 하더라고요",
// "못 간대요", "국장님 말씀으로는 ...", "기사에 나왔던데, ...라고요".
func (k *sentence) spoken(i int) bool {
	if k.generic {
		return false
	}
	if k.bySource(i) || k.byQuoting(i) || k.byOwner(i) || k.byTopic(i) {
		return true
	}
	c, ok := k.cueAt(i)
	if !ok || k.asked(c) {
		return false
	}
	w, ok := k.whoSaid(c)
	return ok && k.heard(w, c)
}

// witness is who said something, in a conversation: the mention, and the unit
// at which their words begin.
type witness struct {
	mention mention
	next    int
}

// heard reports what the witness is said to have said, or to have denied.
func (k *sentence) heard(w witness, c cue) bool {
	from := w.next
	if !c.direct {
		from = k.afterAsides(w.next, c.clause)
	}
	content := k.contentBefore(c.clause, min(from, c.clause), c.end, c.direct)
	if end, ok := k.deniedIn(from, c.clause); ok {
		content.End, c.how = end, denies
	}
	v := w.mention.voice
	if !k.quote(v, w.mention.Span, k.u[c.at].Span, content, c.how, c.direct) {
		return false
	}
	k.before, k.honoured = w, c.honoured
	if v.Person {
		k.heardLast, k.heardIn = v, k.turn
	}
	return true
}

// afterAsides is the first unit from from on that does not only tell when,
// where and to whom something was said.
func (k *sentence) afterAsides(from, to int) int {
	if from < to && k.know.hearsay[k.u[from].text] {
		from++
	}
	for i := from; i < min(to-1, from+3); i++ {
		if k.know.talk.coming[k.u[i].text] {
			from = i + 1
		}
	}
	for {
		next := from
		for next < to && !k.u[next].quote && k.aside(k.u[next].text) {
			next++
		}
		if next+1 < to && k.know.talk.places.has(k.u[next+1].text) {
			next += 2
		}
		if next == from || next >= to {
			return from
		}
		from = next
	}
}

// nobodys reports whether the sentence speaks of what nobody in particular
// says: "흔히 ...라고들 하죠".
func (k *sentence) nobodys() bool {
	return slices.ContainsFunc(k.u, func(u unit) bool { return !u.quote && k.know.talk.generic[u.text] })
}

// aside reports whether a word tells when, where or to whom something is said.
func (k *sentence) aside(word string) bool {
	return k.know.talk.asides[word] || k.know.talk.places.end(word)
}

// asked reports whether the sentence asks whether somebody said so: the cue
// ends a question, and not one that takes the answer for granted.
func (k *sentence) asked(c cue) bool {
	n := len(k.u) - 1
	if c.at < n-1 || c.form == written && c.at < n || !k.question {
		return false
	}
	return !k.know.endings.granted.end(k.u[n].text)
}
