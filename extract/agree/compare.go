package agree

import (
	"math"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Feature is one signal of a verdict.
type Feature struct {
	Name  string
	Value float64 // as measured
	Share float64 // what it adds to the verdict, in log-odds of "same"
	Words string  // what it saw, for a person to read; may be empty
}

// Stand is how two texts stand to each other.
type Stand string

// The stands.
const (
	Same     Stand = "same"
	Opposite Stand = "opposite"
	Neither  Stand = "neither"
)

// Verdict is the outcome of a comparison.
type Verdict struct {
	Stand      Stand
	Score      float64   // graded similarity, [0, 1], three decimals
	Confidence float64   // that they say the same, or the opposite; [0, 1], three decimals
	Needed     float64   // the least confidence for saying that they say the same; 0 where nothing can be told
	Features   []Feature // what decided, in a fixed order
	Reason     string    // in words
}

// Compare says how alike two texts are, and whether they say the same, the
// opposite, or neither. It is symmetric. Without vectors (v nil) only words
// count.
func Compare(a, b string, v Similarity) Verdict { return CompareAll([][2]string{{a, b}}, v)[0] }

// CompareRestated compares two texts of one person as Compare does. Who says
// much the same in two conversations mostly says it again, so that less will do.
func CompareRestated(a, b string, v Similarity) Verdict {
	l := loadLexicon()
	p := []pair{{a: l.profileOf(a), b: l.profileOf(b), restated: true}}
	if v != nil {
		mean(p, [][2]string{{a, b}}, v)
	}
	return l.judge(&p[0])
}

// CompareAll compares many pairs as Compare does, and quicker, since the
// vectors of all texts and words are computed together.
func CompareAll(texts [][2]string, v Similarity) []Verdict {
	l := loadLexicon()
	pairs := parallel.Map(len(texts), func(i int) pair {
		return pair{a: l.profileOf(texts[i][0]), b: l.profileOf(texts[i][1])}
	})
	if v != nil {
		mean(pairs, texts, v)
	}
	return parallel.Map(len(pairs), func(i int) Verdict { return l.judge(&pairs[i]) })
}

// Scores is the graded similarity of many pairs, as CompareAll gives it, and
// quicker, since no single word is looked at.
func Scores(texts [][2]string, v Similarity) []float64 {
	l := loadLexicon()
	pairs := parallel.Map(len(texts), func(i int) pair {
		return pair{a: l.profileOf(texts[i][0]), b: l.profileOf(texts[i][1])}
	})
	if v != nil {
		meanWhole(pairs, texts, v)
	}
	return parallel.Map(len(pairs), func(i int) float64 { return pairs[i].graded() })
}

// meanWhole gives pairs the vectors of their texts.
func meanWhole(pairs []pair, texts [][2]string, v Similarity) {
	flat := make([]string, 0, 2*len(texts))
	for _, t := range texts {
		flat = append(flat, t[0], t[1])
	}
	vectors := v.Vectors(flat)
	for i := range pairs {
		pairs[i].cosine, pairs[i].meant = cosine(vectors[2*i], vectors[2*i+1]), true
	}
}

// mean gives pairs the vectors of their texts and words.
func mean(pairs []pair, texts [][2]string, v Similarity) {
	meanWhole(pairs, texts, v)
	means := meaningsOf(pairs, func(p pair) pair { return p }, v)
	for i := range pairs {
		pairs[i].means = means
	}
}

func cosine(a, b []float32) float64 {
	sum := 0.0
	for i := range min(len(a), len(b)) {
		sum += float64(a[i]) * float64(b[i])
	}
	return math.Max(-1, math.Min(1, sum))
}

const nearCosine = 0.7 // above which meaning counts twice

// features measures a pair.
func (l *lexicon) features(p *pair) ([]Feature, overlap) {
	o := p.words()
	m, c := p.align(), p.conflict(l)
	negation, negator := p.turned()
	opposed, opposites := p.opposed(l)
	numbers, figures := p.numbers()
	other, kinds := p.otherKind()
	shared := sorted(slices.Clone(o.shared))
	takes, of, needs := p.requires()
	return []Feature{
		{Name: "meaning", Value: round(p.cosine)},
		{Name: "near", Value: round(math.Max(0, p.cosine-nearCosine))},
		{Name: "words", Value: round((o.forward + o.backward) / 2), Words: strings.Join(shared, ", ")},
		{Name: "least", Value: round(math.Min(o.forward, o.backward))},
		{Name: "most", Value: round(math.Max(o.forward, o.backward))},
		{Name: "changed", Value: truth(o.changed(opposed)), Words: changes(o)},
		{Name: "exact", Value: truth(len(o.onlyA)+len(o.onlyB) == 0)},
		{Name: "letters", Value: round(p.letters())},
		{Name: "length", Value: round(p.lengths())},
		{Name: "few", Value: truth(p.few(o))},
		{Name: "thin", Value: round(p.lacking())},
		{Name: "leans", Value: truth(p.a.leans) + truth(p.b.leans)},
		{Name: "unanswered", Value: round(m.more)},
		{Name: "missing", Value: round(m.less)},
		{Name: "farthest", Value: round(m.farthest)},
		{Name: "swapped", Value: round(m.swapped), Words: m.words},
		{Name: "single", Value: truth(c.single)},
		{Name: "replaced", Value: round(m.swapped * truth(c.single))},
		{Name: "negation", Value: truth(negation), Words: negator},
		{Name: "crossed", Value: truth(!negation && p.crossed())},
		{Name: "both", Value: truth(p.a.negated > 0 && p.b.negated > 0)},
		{Name: "denied", Value: truth(c.denied)},
		{Name: "final", Value: truth(c.final)},
		{Name: "whole", Value: round(c.whole)},
		{Name: "opposites", Value: truth(opposed), Words: opposites},
		{Name: "extreme", Value: truth(c.extreme)},
		{Name: "numbers", Value: numbers, Words: figures},
		{Name: "unit", Value: truth(c.unit)},
		{Name: "recount", Value: truth(c.recount)},
		{Name: "kind", Value: truth(other), Words: kinds},
		{Name: "names", Value: p.names()},
		{Name: "quantity", Value: p.classes()},
		{Name: "takes", Value: round(takes), Words: strings.TrimPrefix(needs+" for "+of, " for ")},
	}, o
}

// changed reports whether each has a word that the other lacks, the two that
// are opposites left out.
func (o *overlap) changed(opposed bool) bool {
	a, b := len(o.onlyA), len(o.onlyB)
	return a > 0 && b > 0 && (!opposed || a > 1 || b > 1)
}

// changes lists what each has that the other lacks.
func changes(o overlap) string {
	a, b := strings.Join(o.onlyA, ", "), strings.Join(o.onlyB, ", ")
	if a == "" && b == "" {
		return ""
	}
	return min(a, b) + " / " + max(a, b)
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func value(fs []Feature, name string) float64 {
	for _, f := range fs {
		if f.Name == name {
			return f.Value
		}
	}
	return 0
}

// round keeps three decimals, so that no threshold hangs on the last bits of
// a sum.
func round(x float64) float64 { return math.Round(x*1000) / 1000 }

func logistic(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

const meaningPart = 0.93 // of the graded similarity, where there are vectors

// graded is the similarity of a pair in [0, 1], three decimals, for ranking:
// how much they are about the same thing, whichever side they take.
func (p *pair) graded() float64 {
	o := p.words()
	s := (round((o.forward+o.backward)/2) + round(p.letters())) / 2
	if p.meant {
		s = meaningPart*(1+p.cosine)/2 + (1-meaningPart)*s
	}
	return round(math.Max(0, math.Min(1, s)))
}
