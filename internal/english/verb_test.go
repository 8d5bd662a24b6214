package english

import (
	"slices"
	"testing"
)

func TestVerbForms(t *testing.T) {
	for base, forms := range map[string][]string{
		"say": {"say", "says", "saying"}, "push": {"pushes", "pushed"}, "argue": {"argues", "argued"},
	} {
		for _, f := range forms {
			if !slices.Contains(VerbForms(base), f) {
				t.Errorf("%s lacks %s", base, f)
			}
		}
	}
}

func TestStraight(t *testing.T) {
	if got := Straight("don’t 'n’ won't"); got != "don't 'n' won't" {
		t.Errorf("%q", got)
	}
}
