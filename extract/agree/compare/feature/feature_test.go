package feature

import "testing"

// Every feature has a name of its own.
func TestNames(t *testing.T) {
	seen := map[string]Name{}
	for _, n := range All() {
		if n.String() == "" {
			t.Errorf("feature %d has no name", n)
		}
		if other, ok := seen[n.String()]; ok {
			t.Errorf("features %d and %d are both %q", other, n, n)
		}
		seen[n.String()] = n
	}
}
