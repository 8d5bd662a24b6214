package casetest

import "testing"

func TestCut(t *testing.T) {
	for c, want := range map[string][2]string{
		"# A theme.\n\nAda said so.\nShe is a baker.\n\nAda: so\n": {"# A theme.\n\n", "Ada said so.\nShe is a baker."},
		"It rains.\n\n": {"", "It rains."},
	} {
		if comment, text := cut(c); comment != want[0] || text != want[1] {
			t.Errorf("%q: %q and %q", c, comment, text)
		}
	}
}
