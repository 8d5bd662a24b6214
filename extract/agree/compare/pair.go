package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/e5"
)

// Pair is two texts side by side.
type Pair struct {
	A, B     *Profile
	Restated bool // one person says both
	Loose    bool // less will do

	cosine     float64     // of their sentence vectors
	hasVectors bool        // cosine is known
	reading    *e5.Reading // nil where no network has read the two
	ruled      ruling      // what was said of them before
}

// ruling is what rules say of a pair, and how surely.
type ruling struct {
	Stand      Stand
	Confidence float64
}

// SetCosine says how near the two texts are in meaning: the cosine of their
// sentence vectors.
func (p *Pair) SetCosine(c float64) { p.cosine, p.hasVectors = max(-1, min(1, c)), true }

// across reports whether the texts are in two languages.
func (p *Pair) across() bool { return p.A.language != p.B.language }

// bothWays returns the two texts, each once in front.
func (p *Pair) bothWays() [2][2]*Profile { return [2][2]*Profile{{p.A, p.B}, {p.B, p.A}} }

// inOrder returns the text with fewer words that say something, and the other
// one; of two with as many, the same one whichever comes first.
func (p *Pair) inOrder() (short, long *Profile) {
	a, b := p.A, p.B
	order := cmp.Or(cmp.Compare(len(a.terms), len(b.terms)), cmp.Compare(len(a.grams), len(b.grams)))
	if order == 0 {
		order = cmp.Or(slices.Compare(a.grams, b.grams), slices.Compare(a.classes, b.classes), compareWords(a.terms, b.terms), strings.Compare(a.text, b.text))
	}
	if order < 0 {
		return a, b
	}
	return b, a
}

// compareWords orders texts by their words, in their places.
func compareWords(a, b []term) int {
	return slices.CompareFunc(inPlace(a), inPlace(b), func(t, u term) int { return strings.Compare(t.word, u.word) })
}

// inPlace returns the terms in the order of the text.
func inPlace(ts []term) []term {
	out := slices.Clone(ts)
	slices.SortFunc(out, func(a, b term) int { return a.at - b.at })
	return out
}

// lengthRatio returns the words of the shorter text for each of the longer one.
func (p *Pair) lengthRatio() float64 {
	short, long := p.inOrder()
	if len(long.terms) == 0 {
		return 1
	}
	return float64(len(short.terms)) / float64(len(long.terms))
}

const (
	meaningPart = 0.93    // of the graded similarity, where there are vectors
	readPart    = 1. / 3. // of it, where a network has read both texts
)

// graded returns the similarity of a pair in [0, 1], three decimals, for
// ranking: how much they are about the same thing, whichever side they take.
func (p *Pair) graded() float64 {
	o := p.overlap()
	s := (round((o.forward+o.backward)/2) + round(p.letters())) / 2
	if p.hasVectors {
		s = meaningPart*(1+p.cosine)/2 + (1-meaningPart)*s
	}
	s = round(math.Max(0, math.Min(1, s)))
	if p.reading != nil && s < 1 {
		s = round((1-readPart)*s + readPart*p.reading.Alike)
	}
	return s
}

// round keeps three decimals, so that no threshold hangs on the last bits of
// a sum.
func round(x float64) float64 { return math.Round(x*1000) / 1000 }
