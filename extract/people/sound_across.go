package people

import (
	"github.com/whosaid/whosaid/internal/names"
)

// soundAcross joins full names in Hangul and Latin letters that are one name
// by sound, when each is the best match of the other, and Hangul spellings of
// one foreign name.
func (r *resolver) soundAcross() {
	hangul := r.oneEach(r.bearers(func(n *name) bool { return n.hangul && n.full() }))
	latin := r.oneEach(r.bearers(func(n *name) bool { return !n.hangul && n.full() }))
	r.spellings(hangul)
	best := map[int]match{} // of each mention
	parsed := r.parsed(latin)
	for _, h := range hangul {
		nh := names.Parse(r.mentions[h].name.shown)
		for k, l := range latin {
			if !nh.MayBeHeard(parsed[k]) {
				continue
			}
			if score := nh.Same(parsed[k]); score >= acrossScripts && r.mayJoin(h, l) {
				r.better(best, h, match{mention: l, score: score})
				r.better(best, l, match{mention: h, score: score})
			}
		}
	}
	for _, h := range hangul {
		m, ok := best[r.root(h)]
		if !ok || m.contested || r.root(m.mention) == r.root(h) {
			continue
		}
		back := best[r.root(m.mention)]
		if !back.contested && r.root(back.mention) == r.root(h) {
			r.merge(h, m.mention, "sounds the same")
		}
	}
}

// acrossScripts is the score of names.Same from which a full name in Hangul
// and one in Latin letters are one.
const acrossScripts = 0.5

// margin is by how much the best match must be better than the next.
const margin = 0.1

// match is the best match of a person.
type match struct {
	mention   int
	score     float64
	contested bool
}

func (r *resolver) better(best map[int]match, of int, m match) {
	root := r.root(of)
	old, ok := best[root]
	other := ok && r.root(old.mention) != r.root(m.mention)
	switch {
	case !ok:
	case m.score > old.score:
		m.contested = other && m.score < old.score+margin || !other && old.contested
	default:
		old.contested = old.contested || other && old.score < m.score+margin
		m = old
	}
	best[root] = m
}

func (r *resolver) parsed(of []int) []names.Name {
	out := make([]names.Name, len(of))
	for k, i := range of {
		out[k] = names.Parse(r.mentions[i].name.shown)
	}
	return out
}

// spellings joins foreign names in Hangul that share a word and spell another
// a little differently: 샘 올트만, 샘 알트만.
func (r *resolver) spellings(hangul []int) {
	byWord := map[string][]int{}
	for _, i := range hangul {
		if n := &r.mentions[i].name; len(n.words) > 1 {
			for _, w := range n.words {
				byWord[w] = append(byWord[w], i)
			}
		}
	}
	for _, i := range hangul {
		a := &r.mentions[i].name
		if len(a.words) < 2 {
			continue
		}
		for _, w := range a.words {
			of := r.choose(i, byWord[w], func(b *name) bool { return spelledAlike(a, b) })
			if of >= 0 {
				r.merge(of, i, "another spelling of "+r.mentions[of].name.shown)
			}
		}
	}
}

func spelledAlike(a, b *name) bool {
	if len(a.words) != len(b.words) {
		return false
	}
	for i := range a.words {
		if a.words[i] != b.words[i] && names.Same(a.words[i], b.words[i]) < sure {
			return false
		}
	}
	return true
}
