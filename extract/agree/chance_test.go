package agree

import (
	"testing"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

// What two share by chance joins nothing: less of it where they lean on somebody
// named elsewhere, and the more so the more statements there are; least of all an
// opposite.
func TestChanceExplains(t *testing.T) {
	for name, tt := range map[string]struct {
		expected, crowding, leans, confidence float64
		stand                                 compare.Stand
		want                                  bool
	}{
		"rare words":                     {0.01, 1, 0, 0.6, compare.Same, false},
		"words of many":                  {5, 1, 0, 0.6, compare.Same, true},
		"words of many, surely the same": {5, 1, 0, 0.9, compare.Same, false},
		"not known":                      {0, 1, 2, 0.6, compare.Same, false},
		"leaning":                        {0.5, 1, 2, 0.6, compare.Same, true},
		"leaning, among few":             {0.5, 0, 2, 0.6, compare.Same, false},
		"leaning, and of many":           {200, 0, 2, 0.9, compare.Same, true},
		"opposite":                       {0.01, 1, 0, 0.6, compare.Opposite, false},
		"opposite by common words":       {0.5, 0, 0, 0.6, compare.Opposite, true},
		"surely opposite":                {0.5, 0, 0, 0.9, compare.Opposite, false},
	} {
		fs := make(feature.List, feature.Count)
		fs[feature.Leans].Value = tt.leans
		by := chance{tt.expected, 1000, tt.crowding}
		if got := by.explains(compare.Verdict{Stand: tt.stand, Confidence: tt.confidence, Features: fs}); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}
