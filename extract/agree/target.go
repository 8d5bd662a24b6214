package agree

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/claim"
)

// assertedAfter returns the sentence after sentence k, which takes the side,
// where it asserts something: it often says on what. "맞아요. 자동완성이라는 건
// 틀린 말이 아닙니다."
func (x *exchange) assertedAfter(k int) string {
	if k+1 < len(x.answer.sentences) {
		if s := x.sentence(&x.answer, k+1); s.Kind == claim.Assertion {
			return s.Text
		}
	}
	return ""
}

// answered returns the claim that the answer points to, by the rest of the
// sentence that takes the side or by the next one, else the last claim; -1
// when what was said asks for something, ends in an open question or claims
// nothing at its end.
func (x *exchange) answered(rest, next string) int {
	end := x.last(&x.said)
	if !x.alone() && asks(end) {
		return -1
	}
	open := end.Kind == claim.Question && !end.Asked
	last := x.lastClaim()
	if last >= 0 && !x.closes(last) {
		last = -1
	}
	if !open && last >= 0 && x.onlyClaim(last) {
		return last // however the answer goes on
	}
	if s := x.pointedAt(rest, false); s >= 0 || open {
		return s
	}
	if s := x.pointedAt(next, true); s >= 0 {
		return s
	}
	return last
}

// claims reports whether sentence i puts something forward that can be agreed
// with.
func (x *exchange) claims(i int) bool {
	s := &x.sentences[i]
	if !s.Asserts() || x.alone() {
		return s.Asserts()
	}
	return !asks(s) && !inquires(s) && !(s.Asked && s.Leans)
}

// closes reports whether nothing that can be answered is said after sentence
// i.
func (x *exchange) closes(i int) bool {
	for _, k := range x.said.sentences {
		s := &x.sentences[k]
		if k > i && !x.alone() && (s.Asserts() || s.Kind == claim.Question || s.Kind == claim.Thanks) {
			return false
		}
	}
	return true
}

// onlyClaim reports whether nothing is claimed but by sentence s.
func (x *exchange) onlyClaim(s int) bool {
	for _, i := range x.said.sentences {
		if i != s && x.claims(i) {
			return false
		}
	}
	return true
}

const (
	pointing    = 0.5 // share of an answer's words that point to a claim
	leastPoints = 2   // content words of an answer that can point
)

// pointedAt returns the claim that shares most words with a part of the
// answer, at least half of the answer's words, or else, where whole sentences
// are compared, of the claim's; -1 when there is none.
func (x *exchange) pointedAt(answer string, whole bool) int {
	said := compare.ReadGist(answer)
	if said.Len() < leastPoints {
		return -1
	}
	best, most := -1, 0.0
	for k, i := range x.said.sentences {
		if !x.sentences[i].Asserts() {
			continue
		}
		claimed := x.gist(k)
		share := compare.Covered(said, claimed)
		if whole {
			share = max(share, compare.Covered(claimed, said))
		}
		if share >= pointing && share > most && x.claims(i) {
			best, most = i, share
		}
	}
	return best
}

// gist returns what sentence k of what was said is about. It is read once.
func (x *exchange) gist(k int) compare.Gist {
	if x.gists == nil {
		x.gists = make([]*compare.Gist, len(x.said.sentences))
	}
	if x.gists[k] == nil {
		g := compare.ReadGist(x.sentence(&x.said, k).Text)
		x.gists[k] = &g
	}
	return *x.gists[k]
}

// lastClaim returns the last claim that stands on its own, else the first that
// leans on what is before it; -1 when nothing is claimed.
func (x *exchange) lastClaim() int {
	said := x.said.sentences
	for _, i := range slices.Backward(said) {
		if !x.sentences[i].Leans && x.claims(i) {
			return i
		}
	}
	if k := slices.IndexFunc(said, x.claims); k >= 0 {
		return said[k]
	}
	return -1
}
