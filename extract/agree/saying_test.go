package agree

import (
	"testing"

	"github.com/whosaid/whosaid/extract/claim"
)

// What weighs little is alike by accident: among many, two sayings must be worth
// enough together, unless every claim is wanted.
func TestWorthSharing(t *testing.T) {
	for name, tt := range map[string]struct {
		min, a, b, crowding float64
		language            string
		want                bool
	}{
		"both light":          {0.13, 0.15, 0.2, 1, "en", false},
		"a light and a heavy": {0.13, 0.15, 0.6, 1, "en", true},
		"both heavy":          {0.13, 0.3, 0.3, 1, "en", true},
		"all are wanted":      {0, 0.01, 0.02, 1, "en", true},
		"Korean":              {0.13, 0.15, 0.2, 1, "ko", true},
		"among few":           {0.13, 0.15, 0.2, 0, "en", true},
		"among some":          {0.13, 0.15, 0.2, 0.5, "en", true},
		"light, among some":   {0.13, 0.05, 0.06, 0.5, "en", false},
	} {
		in := input([]said{{0, 0, "One.", claim.Assertion, false, 0}, {1, 1, "Two.", claim.Assertion, false, 0}})
		for d := range in.Documents {
			in.Documents[d].MinWeight = tt.min
		}
		in.Sentences[0].Weight, in.Sentences[1].Weight = tt.a, tt.b
		in.Sentences[0].Language, in.Sentences[1].Language = tt.language, tt.language
		a, b := in.saying(0), in.saying(1)
		if got := a.canShare(&b, tt.crowding); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}
