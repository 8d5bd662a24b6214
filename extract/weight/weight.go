// Package weight tells how much somebody would look for what a claim says: it
// counts signs of that in its words, and a logistic model, fitted to sentences
// of talk that people read and labelled, weighs them. A claim weighs much that
// asserts something of the world and stands by itself; an introduction, a step
// of an anecdote or talk about the talk weighs little.
//
// What weighs is in words/: lists of words with the signs that they are, and
// the weights, which internal/tools/trainweight fits.
package weight

import (
	"math"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/table"
)

// Worth is the weight from which a claim is worth a place in the graph, where
// nobody asks for another. Of sentences that readers found worth keeping, held
// out of the fit, nineteen in twenty weigh as much, of assertions that nobody
// would look for about half.
const Worth = 0.13

// repeated is the weight from which a claim that somebody reports of another
// weighs Worth: they found it worth repeating.
const repeated = Worth / 4

// together is how many sentences are weighed at once.
const together = 1024

// All weighs the claims among sentences; what is no claim keeps none. The only
// error is that the table of word vectors is damaged.
func All(sentences []claim.Sentence) error {
	if _, err := loadLine(); err != nil {
		return err
	}
	parallel.Do((len(sentences)+together-1)/together, func(k int) {
		w, _ := New()
		for i := k * together; i < min(len(sentences), (k+1)*together); i++ {
			if s := &sentences[i]; s.Asserts() {
				s.Weight = w.Weight(s.Text, s.Language)
				if s.ReportedBy >= 0 && s.Weight >= repeated {
					s.Weight = max(s.Weight, Worth)
				}
			}
		}
	})
	return nil
}

// Weigher weighs one sentence after the other. It keeps its working space, so
// each goroutine needs its own.
type Weigher struct {
	readers map[string]reader
	line    *table.Line // of what is worth keeping
	model   *model
	values  Values
}

// reader takes down the signs of sentences in its language.
type reader interface {
	read(text string, v *Values)
}

// New returns a weigher. It fails when the table of word vectors is damaged.
func New() (*Weigher, error) {
	line, err := loadLine()
	if err != nil {
		return nil, err
	}
	return &Weigher{
		readers: map[string]reader{"en": &english{englishLists: loadEnglish()}, "ko": &korean{koreanLists: loadKorean()}},
		line:    line,
		model:   loadModel(),
	}, nil
}

// Weight returns the weight of a sentence of a language ("en", "ko"), [0, 1],
// to three decimals.
func (w *Weigher) Weight(text, language string) float64 {
	w.look(text, language)
	z := 0.0
	for s, x := range w.model.of[language] {
		z += float64(x * w.values[s])
	}
	return math.Round(1000/(1+math.Exp(-z))) / 1000
}

// look takes down all signs of a sentence.
func (w *Weigher) look(text, language string) {
	w.values = Values{}
	v := &w.values
	w.readers[language].read(text, v)
	end := strings.TrimRight(text, ` "'”’)]`)
	v.is(Asks, strings.HasSuffix(end, "?"))
	v.is(Shouts, strings.HasSuffix(end, "!"))
	v.is(TrailsOff, trailsOff(end))
	v.is(Quotes, strings.Contains(text, `"`) || strings.Contains(text, "“") || strings.Contains(text, "”"))
	v[Meaning] = mean(w.line.Sum(text))
	v[Constant] = 1
}

// mean is what the pieces of a text mean along the direction, in log-odds.
func mean(sum int64, pieces int) float64 {
	return float64(sum) * Unit / float64(max(1, pieces))
}

// trailsOff reports whether a text ends in an ellipsis or a dash.
func trailsOff(text string) bool {
	if cut, ok := strings.CutSuffix(text, "…."); ok {
		text = cut + "…"
	}
	for _, end := range []string{"...", "…", "-", "–", "—"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}
