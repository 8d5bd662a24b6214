package agree

import (
	"testing"

	"github.com/whosaid/whosaid/extract/agree/compare"
)

// Two who say the same share a claim unless it is one that nobody looks for.
func TestJoins(t *testing.T) {
	a, b := told{text: "Rents fell in the old town.", language: "en"}, told{text: "In the old town rents fell.", language: "en"}
	for name, tt := range map[string]struct {
		v    compare.Verdict
		a    told
		want bool
	}{
		"the same":            {compare.Verdict{Stand: compare.Same, Confidence: 0.9}, a, true},
		"neither":             {compare.Verdict{Stand: compare.Neither}, a, false},
		"nearly empty":        {compare.Verdict{Stand: compare.Same, Confidence: 0.9, Empty: 0.5}, a, true},
		"empty":               {compare.Verdict{Stand: compare.Same, Confidence: 0.9, Empty: 0.9}, a, false},
		"empty, the opposite": {compare.Verdict{Stand: compare.Opposite, Confidence: 0.9, Empty: 0.9}, a, true},
		"supposed":            {compare.Verdict{Stand: compare.Same, Confidence: 0.9}, told{text: a.text, language: "en", supposed: true}, false},
	} {
		if got := joins(tt.v, tt.a, b, chance{}); got != tt.want {
			t.Errorf("%s: joined %v, want %v", name, got, tt.want)
		}
	}
}
