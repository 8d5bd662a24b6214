package agree

import "github.com/whosaid/whosaid/extract/claim"

// goesOnWith is the sentence behind the one that takes a side, which often says
// on what: "맞아요. 자동완성이라는 건 틀린 말이 아닙니다."
func goesOnWith(in *Input, cur *turn, k int) string {
	if k+1 < len(cur.sentences) && in.Sentences[cur.sentences[k+1]].Kind == claim.Assertion {
		return in.Sentences[cur.sentences[k+1]].Text
	}
	return ""
}

// answered is the claim of prev that the reply points to, by the rest of the
// sentence that takes the side or by the next one, else the last claim; -1
// when prev ends in an open question or claims nothing.
func answered(in *Input, prev *turn, rest, next string) int {
	end := &in.Sentences[prev.sentences[len(prev.sentences)-1]]
	open := end.Kind == claim.Question && !end.Asked
	last := lastClaim(in, prev)
	if !open && only(in, prev, last) {
		return last // however the reply goes on
	}
	if s := pointedAt(in, prev, rest, false); s >= 0 || open {
		return s
	}
	if s := pointedAt(in, prev, next, true); s >= 0 {
		return s
	}
	return last
}

// only reports whether a turn claims nothing but what sentence s claims.
func only(in *Input, t *turn, s int) bool {
	for _, i := range t.sentences {
		if i != s && in.Sentences[i].IsClaim() {
			return false
		}
	}
	return true
}

// pointedAt is the claim of prev that shares most words with a part of the
// reply, at least half of the reply's words, or else, where whole sentences
// are compared, of the claim's; -1 when there is none.
func pointedAt(in *Input, prev *turn, reply string, either bool) int {
	l := loadLexicon()
	words := l.profileOf(reply)
	best, most := -1, 0.0
	if len(words.terms) < 2 {
		return -1
	}
	for _, s := range prev.sentences {
		x := &in.Sentences[s]
		if !x.IsClaim() {
			continue
		}
		terms := l.profileOf(x.Text).terms
		share, _, _ := covered(words.terms, terms)
		if either {
			back, _, _ := covered(terms, words.terms)
			share = max(share, back)
		}
		if share >= pointing && share > most {
			best, most = s, share
		}
	}
	return best
}

// lastClaim is the last claim of a turn that stands on its own, else its first
// that leans on what is before it; -1 when it claims nothing.
func lastClaim(in *Input, t *turn) int {
	last := -1
	for _, s := range t.sentences {
		if x := &in.Sentences[s]; x.IsClaim() && (!x.Leans || last < 0) {
			last = s
		}
	}
	return last
}

const pointing = 0.5 // share of a reply's words that point to a claim
