package agree

import "testing"

// Statements in one language need words in common as well, the more the less
// alike they are; those in two have none.
func TestNearEnough(t *testing.T) {
	for name, tt := range map[string]struct {
		a, b      string
		all, both int
		cosine    float64
		want      bool
	}{
		"half of the words":       {"en", "en", 8, 2, 0.75, true},
		"none of them":            {"en", "en", 8, 0, 0.75, false},
		"none, and much alike":    {"en", "en", 8, 0, 0.85, true},
		"all, and not alike":      {"en", "en", 8, 4, 0.55, false},
		"no words at all":         {"en", "en", 0, 0, 0.75, false},
		"less is asked of Korean": {"ko", "ko", 8, 1, 0.75, true},
		"two languages":           {"ko", "en", 8, 0, 0.55, true},
		"two, and not alike":      {"ko", "en", 8, 0, 0.35, false},
	} {
		if got := sharedBy(tt.a, tt.b, tt.all, tt.both).nearEnough(tt.cosine); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}
