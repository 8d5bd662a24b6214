package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/words"
)

// byVectors are the features that only vectors can tell.
var byVectors = []feature.Name{
	feature.Meaning, feature.Near, feature.Unanswered, feature.Missing,
	feature.Farthest, feature.Swapped, feature.Replaced,
}

// acrossLanguages are the features that mean the same across two languages.
var acrossLanguages = []feature.Name{
	feature.Meaning, feature.Near, feature.Length, feature.Few, feature.Thin, feature.Unanswered,
	feature.Missing, feature.Farthest, feature.Negation, feature.Numbers, feature.Unit, feature.Kind,
}

// Every feature weighs for a verdict where it can be told, and nowhere else;
// one that only a rule reads weighs nothing.
func TestEveryFeatureWeighs(t *testing.T) {
	for use, can := range map[string]func(n feature.Name) bool{
		withVectors: func(n feature.Name) bool { return n < feature.Requires },
		withWords:   func(n feature.Name) bool { return n < feature.Requires && !slices.Contains(byVectors, n) },
		acrossTwo:   func(n feature.Name) bool { return slices.Contains(acrossLanguages, n) },
	} {
		m := loadLexicon().models[use]
		for _, n := range feature.All() {
			if weighs := m.agree.of[n] != 0 || m.disagree.of[n] != 0; weighs != can(n) {
				t.Errorf("%s: %s weighs: %v, want %v", use, n, weighs, can(n))
			}
		}
	}
}

// Where a network has read two texts, some of what it makes of them weighs for
// each verdict, and nothing for the one that it speaks against.
func TestReadingWeighs(t *testing.T) {
	for _, use := range []string{readIn + "en", readIn + "ko", readAcross} {
		m := loadLexicon().models[use]
		if m.agree.of[feature.Alike] <= 0 && m.agree.of[feature.Agrees] <= 0 {
			t.Errorf("%s: what is read as the same does not weigh for the same", use)
		}
		if m.disagree.of[feature.Denies] <= 0 {
			t.Errorf("%s: what is read as the opposite does not weigh for the opposite", use)
		}
		if m.agree.of[feature.Denies] > 0 || m.disagree.of[feature.Agrees] > 0 {
			t.Errorf("%s: a reading weighs for what it speaks against", use)
		}
	}
}

// Every verdict of every model has the confidence that it needs.
func TestEveryVerdictHasThresholds(t *testing.T) {
	for _, use := range []string{withVectors, withWords, acrossTwo, readIn + "en", readIn + "ko", readAcross} {
		m := loadLexicon().models[use]
		for verdict, w := range map[string]weights{"agree": m.agree, "disagree": m.disagree} {
			if w.constant == 0 || w.threshold <= 0 || w.threshold > 1 || w.follows <= 0 || w.follows > 1 {
				t.Errorf("%s %s: constant %v, least confidence %v and %v", use, verdict, w.constant, w.threshold, w.follows)
			}
		}
	}
}

// A row that weighs nothing known is told, and so is a feature weighed twice.
func TestWeightsAreChecked(t *testing.T) {
	seen := map[[3]string]bool{}
	for _, row := range lists.Table("verdict-weights", words.Text, words.Text, words.Text, words.Number) {
		key := [3]string(row[:3])
		if seen[key] {
			t.Errorf("two weights of %v", key)
		}
		seen[key] = true
	}
	for row, want := range map[string]string{
		"vectors\tagree\tnegatoin\t-0.3": "negatoin",
		"vectors\tagree\tnegation\t-0,3": "-0,3",
		"vector\tagree\tnegation\t-0.3":  "vector",
	} {
		if said := mistake(row); !strings.Contains(said, "words/verdict-weights.txt:2") || !strings.Contains(said, want) {
			t.Errorf("%q gives %q", row, said)
		}
	}
}

// mistake returns what reading weights says of a row in the second line.
func mistake(row string) (said string) {
	defer func() { said = fmt.Sprint(recover()) }()
	book := words.In(fstest.MapFS{"words/verdict-weights.txt": {Data: []byte("# Weights.\n" + row + "\n")}}, "words")
	readModels(book)
	return ""
}
