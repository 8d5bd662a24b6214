package agree

import (
	"maps"
	"slices"

	"github.com/whosaid/whosaid/internal/names"
)

// meanings holds the sentence vectors of single words, by the word as written.
type meanings map[string][]float32

// meaningsOf gives the words that are to be compared by meaning their vectors.
func meaningsOf[T any](of []T, pairOf func(T) pair, v Similarity) meanings {
	need := map[string]bool{}
	for _, x := range of {
		p := pairOf(x)
		for _, w := range p.unmatched(nil) {
			need[w] = true
		}
	}
	words := slices.Sorted(maps.Keys(need))
	means := make(meanings, len(words))
	for i, x := range v.Vectors(words) {
		means[words[i]] = x
	}
	return means
}

// unmatched appends the words of the pair that the other text has not, whose
// meanings are to be compared with those of all others.
func (p *pair) unmatched(dst []string) []string {
	for _, x := range [][2]*profile{{&p.a, &p.b}, {&p.b, &p.a}} {
		for _, t := range x[0].terms {
			if match(t, x[1].terms) > 0 {
				continue
			}
			dst = append(dst, t.bare)
			for _, u := range x[1].terms {
				dst = append(dst, u.bare)
			}
		}
	}
	return dst
}

// alignment is how well the words of two texts answer each other in meaning:
// each word with the nearest of the other text.
type alignment struct {
	more, less float64 // share of what finds no answer, in the text with more of it and the one with less
	farthest   float64 // how far the word is that is answered worst in the text with less
	swapped    float64 // how near the two nearest words are that only one text has each
	words      string  // those two
}

// align finds for each word of either text the nearest in the other.
func (p *pair) align() alignment {
	if p.means == nil {
		return alignment{}
	}
	a, far := p.unanswered(&p.a, &p.b)
	b, farB := p.unanswered(&p.b, &p.a)
	if a > b {
		a, b, far = b, a, farB
	}
	out := alignment{less: a, more: b, farthest: far}
	for _, t := range p.a.terms {
		if match(t, p.b.terms) > 0 {
			continue
		}
		for _, u := range p.b.terms {
			if near := p.near(&t, &u); near > out.swapped && match(u, p.a.terms) == 0 {
				out.swapped, out.words = near, min(t.word, u.word)+" / "+max(t.word, u.word)
			}
		}
	}
	return out
}

// unanswered is the share of the weight of a that has no answer in b, and how
// far the word is that is answered worst.
func (p *pair) unanswered(a, b *profile) (share, farthest float64) {
	sum, lost := 0.0, 0.0
	for _, t := range a.terms {
		best := match(t, b.terms)
		if best == 0 {
			for _, u := range b.terms {
				best = max(best, p.near(&t, &u))
			}
		}
		sum += t.weight
		lost += t.weight * (1 - best)
		farthest = max(farthest, 1-best)
	}
	if sum == 0 {
		return 0, 0
	}
	return lost / sum, farthest
}

// near is how near two words are in meaning: as their vectors say, unless they
// are values of one class, which only look alike ("Monday", "Tuesday").
func (p *pair) near(t, u *term) float64 {
	differ, same := exclude(t.kinds, u.kinds)
	switch {
	case same:
		return 1
	case differ:
		return 0
	}
	if p.across() && (t.name && names.Same(t.word, u.bare) >= sameName || u.name && names.Same(u.word, t.bare) >= sameName) {
		return 1
	}
	return cosine(p.means[t.bare], p.means[u.bare])
}

const sameName = 0.8 // of a name in Latin letters and one in Hangul

// across reports whether the texts are in two languages.
func (p *pair) across() bool { return p.a.language != p.b.language }
