package agree

import (
	"math"
	"slices"
	"strings"
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
	Features   []Feature // what decided, in a fixed order
	Reason     string    // in words
}

// Compare says how alike two texts are, and whether they say the same, the
// opposite, or neither. It is symmetric. Without vectors (v nil) only words
// count.
func Compare(a, b string, v Similarity) Verdict {
	l := lexiconOnce()
	p := pair{a: l.profileOf(a), b: l.profileOf(b)}
	if v != nil {
		if vs := v.Vectors([]string{a, b}); len(vs) == 2 {
			p.cosine, p.meant = cosine(vs[0], vs[1]), true
		}
	}
	return l.judge(&p)
}

func cosine(a, b []float32) float64 {
	sum := 0.0
	for i := range min(len(a), len(b)) {
		sum += float64(a[i]) * float64(b[i])
	}
	return math.Max(-1, math.Min(1, sum))
}

// judge weighs the features of a pair. Same needs all of them together;
// opposite needs the same words and one thing that turns them round.
func (l *lexicon) judge(p *pair) Verdict {
	m := modelOf(p)
	fs, o := l.features(p)
	z := m["constant"]
	for i := range fs {
		fs[i].Share = round(m[fs[i].Name] * fs[i].Value)
		z += fs[i].Share
	}
	v := Verdict{Stand: Neither, Score: round(graded(p, fs)), Confidence: round(logistic(z)), Features: fs}
	turned := value(fs, "negation")+value(fs, "opposites") == 1
	// What the verdict would be without the turn tells whether they speak of the same.
	apart := m["negation"]*value(fs, "negation") + m["opposites"]*value(fs, "opposites")
	straight := round(logistic(z - apart))
	switch {
	case v.Confidence >= m["same"] && !turned:
		v.Stand = Same
	case turned && straight >= m["opposite"] && value(fs, "numbers") < 1 && value(fs, "names") < 1:
		v.Stand, v.Confidence = Opposite, straight
	}
	v.Reason = reason(v, o)
	return v
}

// features measures a pair.
func (l *lexicon) features(p *pair) ([]Feature, overlap) {
	o := p.words()
	negation, negator := p.turned()
	opposed, opposites := p.opposed(l)
	numbers, figures := p.numbers()
	shared := sorted(slices.Clone(o.shared))
	return []Feature{
		{Name: "meaning", Value: round(p.cosine)},
		{Name: "words", Value: round((o.forward + o.backward) / 2), Words: strings.Join(shared, ", ")},
		{Name: "least", Value: round(math.Min(o.forward, o.backward))},
		{Name: "changed", Value: truth(o.changed(opposed)), Words: changes(o)},
		{Name: "letters", Value: round(p.letters())},
		{Name: "negation", Value: truth(negation), Words: negator},
		{Name: "crossed", Value: truth(!negation && p.crossed())},
		{Name: "few", Value: truth(p.few(o))},
		{Name: "opposites", Value: truth(opposed), Words: opposites},
		{Name: "numbers", Value: numbers, Words: figures},
		{Name: "names", Value: p.names()},
		{Name: "quantity", Value: p.classes()},
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

// graded is the similarity of a pair in [0, 1], for ranking: how much they
// are about the same thing, whichever side they take.
func graded(p *pair, fs []Feature) float64 {
	s := (value(fs, "words") + value(fs, "letters")) / 2
	if p.meant {
		s = meaningPart*(1+p.cosine)/2 + (1-meaningPart)*s
	}
	return math.Max(0, math.Min(1, s))
}
