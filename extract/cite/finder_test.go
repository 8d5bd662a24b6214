package cite

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFinder(t *testing.T) {
	f := newFinder([]string{"report", "re", "논문", "paper", "port"})
	for text, want := range map[string][]string{
		"":                     nil,
		"r":                    nil,
		"the report":           {"report", "re", "port"},
		"그 논문에서 a paper":       {"논문", "paper"},
		"nothing of that sort": nil,
	} {
		if diff := cmp.Diff(want, f.in(text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}
