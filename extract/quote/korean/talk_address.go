package korean

import "github.com/whosaid/whosaid/extract/quote/reading"

// addressee is the one to whom the speaker talks, as far as it is certain: the
// other one of two, or the one who spoke before and speaks after.
func (k *sentence) addressee() (reading.Voice, bool) {
	before, after := k.speaksNear(-1), k.speaksNear(1)
	others := k.participants(k.Talk.Turns()[k.turn].Section)
	if before == "" || len(others) > 2 && before != after {
		return reading.Voice{}, false
	}
	return reading.Voice{Name: before, Named: true, Person: true}, true
}

// addressed reads what the one to whom the speaker talks is reminded of:
// "아까 ...라고 하셨잖아요", "교수님이 방금 ...라고 하셨는데".
func (k *sentence) addressed(c cue, m mention, next int) (witness, bool) {
	you := k.youIn(c)
	if !c.honoured && you < 0 || c.form != light && c.form != verbal || !k.know.endings.past.within(k.u[c.at].text) && !k.know.endings.honouredPast.within(k.u[c.at].text) {
		return witness{}, false
	}
	if c.honoured && !k.justNow(c) {
		return witness{}, false
	}
	v, ok := k.addressee()
	if !m.Empty() && !k.mayBe(v.Name, m.voice.Name) {
		return witness{}, false
	}
	m.voice = v
	if you >= 0 {
		next = you + 1
	}
	if m.Empty() {
		m.Start, m.End = k.u[c.at].Start, k.u[c.at].Start
	}
	return witness{m, next}, ok
}

// mayBe reports whether a participant may be called by a title: when the document
// gives them none, or that one.
func (k *sentence) mayBe(name, title string) bool {
	for _, h := range k.holders() {
		if h.called == name && h.title != "" && !h.has(title, k.know.words.deputy) {
			return false
		}
	}
	return true
}

// youIn is the unit before the cue that is "너" as a subject; -1 without one.
func (k *sentence) youIn(c cue) int {
	for i := k.last; i < c.clause; i++ {
		if !k.u[i].quote && k.know.talk.you[k.u[i].text] {
			return i
		}
	}
	return -1
}

// justNow reports whether the sentence speaks of what was said a moment ago,
// before the clause or in the ending of the cue: "아까", "하셨잖아요".
func (k *sentence) justNow(c cue) bool {
	for i := k.last; i < c.clause; i++ {
		if !k.u[i].quote && k.know.talk.justNow[k.u[i].text] {
			return true
		}
	}
	return k.know.endings.reminding.within(k.u[c.at].text)
}
