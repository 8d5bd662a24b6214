package agree

import "testing"

// Among many, statements in one language need words in common as well, the more the
// less alike they are; those in two have none. Among few nearly all are looked at.
func TestNearEnough(t *testing.T) {
	for name, tt := range map[string]struct {
		a, b      string
		all, both int
		cosine    float64
		crowding  float64
		want      bool
	}{
		"half of the words":       {"en", "en", 8, 2, 0.75, 1, true},
		"none of them":            {"en", "en", 8, 0, 0.75, 1, false},
		"none, and much alike":    {"en", "en", 8, 0, 0.85, 1, true},
		"all, and not alike":      {"en", "en", 8, 4, 0.55, 1, false},
		"no words at all":         {"en", "en", 0, 0, 0.75, 1, false},
		"less is asked of Korean": {"ko", "ko", 8, 1, 0.75, 1, true},
		"none of them, among few": {"en", "en", 8, 0, 0.35, 0, true},
		"not alike, among few":    {"en", "en", 8, 0, 0.25, 0, false},
		"all, among some":         {"en", "en", 8, 4, 0.50, 0.5, true},
		"none, among some":        {"en", "en", 8, 0, 0.50, 0.5, false},
		"two languages":           {"ko", "en", 8, 0, 0.55, 1, true},
		"two, and not alike":      {"ko", "en", 8, 0, 0.35, 1, false},
	} {
		if got := sharedBy(tt.a, tt.b, tt.all, tt.both).nearEnough(tt.cosine, tt.crowding); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}
