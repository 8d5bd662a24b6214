package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/internal/text"
	"github.com/whosaid/whosaid/internal/tools/logistic"
	"github.com/whosaid/whosaid/internal/vectors/table"
)

// The penalties on the square of each weight, found by holding documents out.
const (
	ofSign      = 100
	ofMeaning   = 400 // of each number of the direction
	ofLanguages = 1   // which part freely
)

// nothing is how much a sentence that asserts nothing counts: twice the
// others, since a question in the graph is worse than a dull claim.
const nothing = 2

// measure turns sentences into numbers: the signs of each language, then the
// mean of the vectors of its words.
type measure struct {
	weigher *weight.Weigher
	adder   *table.Adder
	places  []place // of the signs that are fitted
}

// place is a sign of a language.
type place struct {
	language string
	sign     weight.Sign
}

func newMeasure() (*measure, error) {
	w, err := weight.New()
	if err != nil {
		return nil, err
	}
	t, err := table.Load()
	if err != nil {
		return nil, err
	}
	m := &measure{weigher: w, adder: t.Adder()}
	for _, language := range []string{"en", "ko"} {
		for _, s := range weight.Signs() {
			if s != weight.Meaning {
				m.places = append(m.places, place{language, s})
			}
		}
	}
	return m, nil
}

// numbers are those of a sentence.
func (m *measure) numbers(s string) []float64 {
	language := text.Language(s)
	shown := m.weigher.Values(s, language)
	x := make([]float64, len(m.places), len(m.places)+table.Size)
	for i, p := range m.places {
		if p.language == language {
			x[i] = shown[p.sign]
		}
	}
	sum := m.adder.Add(s)
	for _, n := range sum.Of {
		x = append(x, float64(n)/float64(max(1, sum.Pieces)))
	}
	return x
}

// penalties are those of the numbers, in their order.
func (m *measure) penalties() []float64 {
	out := []float64{}
	for _, p := range m.places {
		if p.sign == weight.Constant {
			out = append(out, ofLanguages)
		} else {
			out = append(out, ofSign)
		}
	}
	for range table.Size {
		out = append(out, ofMeaning)
	}
	return out
}

// fit fits the weights of the numbers, the constant last. Questions that are
// no claims teach nothing: no claim looks like them.
func (m *measure) fit(rows []*row) []float64 {
	samples := []logistic.Sample{}
	for _, r := range rows {
		if len(r.claims) == 0 && strings.HasSuffix(r.text, "?") {
			continue
		}
		s := logistic.Sample{X: m.numbers(r.text), Yes: r.label == 2, Weight: 1}
		if r.label == 0 {
			s.Weight = nothing
		}
		samples = append(samples, s)
	}
	return logistic.Fit(samples, m.penalties())
}

// score gives rows the weights of their claims.
func (m *measure) score(w []float64, rows []*row) {
	for _, r := range rows {
		r.score = -1
		for _, c := range r.claims {
			r.score = max(r.score, logistic.Chance(w, m.numbers(c)))
		}
	}
}

const folds = 10

// holdOut scores each row by weights that saw no row of its document.
func (m *measure) holdOut(rows []*row) {
	fold, n := map[string]int{}, 0
	for _, r := range slices.SortedFunc(slices.Values(rows), func(a, b *row) int { return cmp.Compare(a.document, b.document) }) {
		if _, ok := fold[r.document]; !ok {
			fold[r.document] = n % folds
			n++
		}
	}
	for f := range folds {
		var in, out []*row
		for _, r := range rows {
			if fold[r.document] == f {
				out = append(out, r)
			} else {
				in = append(in, r)
			}
		}
		m.score(m.fit(in), out)
	}
}

// rows are those of all sets that are fitted on, or of all others.
func rows(sets []set, fitted bool) []*row {
	out := []*row{}
	for _, s := range sets {
		if s.fitted == fitted {
			out = append(out, s.rows...)
		}
	}
	return out
}
