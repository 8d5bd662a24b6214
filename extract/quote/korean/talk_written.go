package korean

import "strings"

// writing finds the writing in which the words before the cue stand: "보고서에는
// ...라고 돼 있습니다", "기사를 보면 ...라고요". A writing that leaves its words to
// whoever wrote it is none.
func (k *sentence) writing(c cue) (witness, bool) {
	for i := c.clause - 1; i >= k.last; i-- {
		if k.u[i].quote {
			continue
		}
		m, next, ok := k.writingAt(i, c)
		if !ok {
			continue
		}
		if by, ok := k.writer(i); ok {
			return witness{by, next}, true
		}
		return witness{m, next}, k.know.talk.documents.kindOf(lastWord(m.In(k.Plain))) == public
	}
	return witness{}, false
}

// writingAt reads a writing at unit i, and where what stands in it begins.
func (k *sentence) writingAt(i int, c cue) (m mention, next int, ok bool) {
	w := k.know.particles.polite.strip(k.u[i].text)
	for _, p := range k.know.particles.inWriting {
		stem, ok := strings.CutSuffix(w, p)
		if !ok || k.know.talk.documents.kindOf(stem) == "" {
			continue
		}
		next = i + 1
		if next < c.clause && k.know.talk.seen.start(k.u[next].text) {
			next++
		} else if c.form != written {
			return mention{}, 0, false
		}
		m, ok := k.mentionAt(i, k.u[i].text[len(stem):], topic)
		return m, next, ok
	}
	return mention{}, 0, false
}

// writer finds the one who wrote what stands at unit i: "직원이 사직서에".
func (k *sentence) writer(i int) (mention, bool) {
	if i == k.last || k.u[i-1].comma {
		return mention{}, false
	}
	for j := i - 1; j >= max(k.last, i-2); j-- {
		m, ok := k.candidate(j, k.last)
		if m.role != 0 {
			return m, ok && m.voice.Person
		}
	}
	return mention{}, false
}
