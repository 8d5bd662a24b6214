package korean

import "github.com/whosaid/whosaid/internal/span"

// byQuoting finds "위원장님 말씀대로 ..." and "대표님이 말씀하신 대로 ..." with the
// first word of the phrase at unit i: what follows, up to the end of its clause, was
// said by somebody else and is taken up here.
func (k *sentence) byQuoting(i int) bool {
	behind, ok := k.know.talk.quoting[k.u[i].text]
	if !ok || i == k.last {
		return false
	}
	next := i + 1
	if behind != nil {
		if next >= len(k.u) || !behind.start(k.u[next].text) {
			return false
		}
		next++
	}
	m, ok := k.candidate(i-1, k.last)
	if m.role == 0 {
		m, ok = k.mentionAt(i-1, k.know.particles.genitive.endOf(k.u[i-1].text), subject)
	}
	if !ok || next >= len(k.u) {
		return false
	}
	to := next
	for to < len(k.u)-1 && !k.u[to].comma {
		to++
	}
	w := k.u[to].Span
	w.End -= len(k.know.endings.supposing.endOf(k.u[to].text))
	if k.question || k.know.endings.intent.within(k.u[to].text) || !k.report(m.Span, k.u[i].Span, span.Span{Start: k.u[next].Start, End: w.End}, says, false) {
		return false
	}
	k.last = to + 1
	return true
}
