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
		if ok && k.know.talk.parts[stem] && i > k.last {
			return k.partOf(i, c)
		}
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
		return m, k.afterInserted(next, c.clause), ok
	}
	return mention{}, 0, false
}

// partOf is the writing whose page or part unit i is: "새벽신문 지난 호에".
func (k *sentence) partOf(i int, c cue) (m mention, next int, ok bool) {
	for j := i - 1; j >= max(k.last, i-3); j-- {
		if k.know.talk.documents.kindOf(k.u[j].text) != "" {
			m, ok := k.mentionAt(j, "", topic)
			return m, i + 1, ok && c.form == written
		}
	}
	return mention{}, 0, false
}

// afterInserted is the unit after a clause that only says what was done with a
// writing: "조사를 했는데, ...".
func (k *sentence) afterInserted(from, to int) int {
	for i := from; i < min(to, from+2); i++ {
		if k.u[i].comma && k.know.endings.inserted.end(k.u[i].text) {
			return i + 1
		}
	}
	return from
}

// writer finds the one who wrote what stands at unit i: "직원이 사직서에".
func (k *sentence) writer(i int) (mention, bool) {
	if i == k.last || k.u[i-1].comma {
		return mention{}, false
	}
	for j := i - 1; j >= max(k.last, i-3); j-- {
		m, ok := k.candidate(j, k.last)
		if m.role != 0 {
			return m, ok
		}
	}
	return mention{}, false
}
