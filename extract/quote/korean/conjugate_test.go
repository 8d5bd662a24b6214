package korean

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestConjugate(t *testing.T) {
	for _, c := range []struct {
		stem string
		want []string
	}{
		{"밝히", []string{"밝히", "밝힌", "밝힐", "밝힘", "밝힙", "밝혀", "밝혔"}},
		{"말하", []string{"말하", "말한", "말할", "말함", "말합", "말해", "말했"}},
		{"보", []string{"보", "본", "볼", "봄", "봅", "봐", "봤"}},
		{"잇", []string{"잇"}},
	} {
		if diff := cmp.Diff(c.want, conjugate(c.stem)); diff != "" {
			t.Errorf("%s\n%s", c.stem, diff)
		}
	}
}

func TestSubjectParticles(t *testing.T) {
	k := &sentence{Grammar: New(nil)}
	for _, c := range []struct {
		word string
		want string
		role role
	}{
		{"시장은", "은", topic},
		{"대표는", "는", topic},
		{"대표은", "", 0}, // after a vowel it is 는
		{"교수님께서는", "께서는", honoured},
		{"정부에서는", "에서는", place},
		{"시장이", "이", subject},
		{"대표가", "가", subject},
		{"대표도", "도", also},
		{"말하는", "", 0}, // a verb
		{"는", "", 0},
	} {
		if p := k.particleOf(c.word); p.text != c.want || p.role != c.role {
			t.Errorf("%s: %q as %d", c.word, p.text, p.role)
		}
	}
}
