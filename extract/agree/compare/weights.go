package compare

import (
	"math"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/words"
)

// weights are what each feature counts for a verdict, in log-odds, and the
// least confidence that the verdict needs.
type weights struct {
	constant  float64
	threshold float64 // of two texts that say as much as each other
	follows   float64 // of a text that may follow from a longer one
	of        [feature.Count]float64
}

// model is the weights of both verdicts, and of whether two texts speak to one
// point at all.
type model struct{ agree, disagree, point weights }

// What the models are for.
const (
	withVectors = "vectors" // texts of one language
	withWords   = "words"   // the same without vectors
	acrossTwo   = "across"  // texts of two languages, with vectors
	readIn      = "read "   // texts of one language, whose name follows, that a network has read together
	readAcross  = "read across"
)

// The rows of the list that weigh no feature.
const (
	constant  = "constant"
	threshold = "threshold"
	follows   = "follows"
)

func readModels(from words.Book) map[string]model {
	places := map[string]feature.Name{}
	rows := []string{constant, threshold, follows}
	for _, n := range feature.All() {
		places[n.String()] = n
		rows = append(rows, n.String())
	}
	out := map[string]model{}
	table := from.Table("verdict-weights",
		words.OneOf(withVectors, withWords, acrossTwo, readIn+"en", readIn+"ko", readAcross), words.OneOf("agree", "disagree", "point"), words.OneOf(rows...), words.Number)
	for _, row := range table {
		m := out[row[0]]
		w := map[string]*weights{"agree": &m.agree, "disagree": &m.disagree, "point": &m.point}[row[1]]
		w.set(row[2], words.Float(row[3]), places)
		out[row[0]] = m
	}
	return out
}

func (w *weights) set(row string, value float64, places map[string]feature.Name) {
	switch row {
	case constant:
		w.constant = value
	case threshold:
		w.threshold = value
	case follows:
		w.follows = value
	default:
		w.of[places[row]] = value
	}
}

// modelOf returns the model for a pair: of one language with or without
// vectors, or across two; ok is false where nothing can be told.
func (l *lexicon) modelOf(p *Pair) (m model, ok bool) {
	use := withWords
	switch {
	case p.reading != nil && p.across():
		use = readAcross
	case p.reading != nil:
		use = readIn + p.A.language
	case p.across():
		use = acrossTwo
	case p.hasVectors:
		use = withVectors
	}
	return l.models[use], p.hasVectors || !p.across()
}

// loosePart is the part of the usual confidence that is enough where less will
// do: of claims that people wrote to say the same as others, seven of ten that
// are joined are right, in place of nine.
const loosePart = 0.7

func (m *model) loosen() {
	for _, w := range [2]*weights{&m.agree, &m.disagree} {
		w.threshold, w.follows = loosePart*w.threshold, loosePart*w.follows
	}
}

// confidence returns how sure the weighed features are, [0, 1]; those that
// skip names are left out.
func (w *weights) confidence(fs feature.List, skip ...feature.Name) float64 {
	counts := w.of
	for _, n := range skip {
		counts[n] = 0
	}
	z := w.constant
	for i := range fs {
		z += counts[i] * fs[i].Value
	}
	return 1 / (1 + math.Exp(-z))
}
