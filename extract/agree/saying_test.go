package agree

import (
	"testing"

	"github.com/whosaid/whosaid/extract/claim"
)

// What weighs little is alike by accident: two sayings must be worth enough
// together, unless every claim is wanted.
func TestWorthSharing(t *testing.T) {
	for name, tt := range map[string]struct{ min, a, b, want float64 }{
		"both light":          {0.13, 0.15, 0.2, 0},
		"a light and a heavy": {0.13, 0.15, 0.6, 1},
		"both heavy":          {0.13, 0.3, 0.3, 1},
		"all are wanted":      {0, 0.01, 0.02, 1},
		"Korean":              {0.13, 0.15, 0.2, 1},
	} {
		in := input([]said{
			{0, 0, "The trams made the old town louder.", claim.Assertion, false, 0},
			{1, 1, "Trams have made the old town louder.", claim.Assertion, false, 0},
		})
		for d := range in.Documents {
			in.Documents[d].MinWeight = tt.min
		}
		if name == "Korean" {
			for i, text := range []string{"전차 때문에 구시가지가 더 시끄러워졌습니다.", "전차 때문에 구시가지가 더 시끄러워졌다."} {
				in.Sentences[i].Text, in.Sentences[i].Language = text, "ko"
			}
		}
		in.Sentences[0].Weight, in.Sentences[1].Weight = tt.a, tt.b
		if got := len(Find(in)); got != int(tt.want) {
			t.Errorf("%s: %d relations, want %v", name, got, tt.want)
		}
	}
}
