package reading

import "testing"

func TestPronoun(t *testing.T) {
	m := newMemory()
	ada := m.Meet("Ada Quill", true, "f")
	tom := m.Meet("Tom Oro", true, "")
	council := m.Meet("Orland Council", false, "")
	for turn, at := range []int{ada, tom, council} {
		m.Act(at, turn)
	}
	for _, c := range []struct {
		gender string
		turn   int
		want   int
	}{
		{"f", -1, tom}, // may be a woman, and is then known to be one
		{"m", -1, -1},
		{"p", -1, council},
		{"f", 0, ada},
		{"p", 0, -1},
		{"", 1, tom},
	} {
		got, ok := m.Pronoun(c.gender, c.turn)
		if !ok {
			got = -1
		}
		if got != c.want {
			t.Errorf("%q in turn %d: figure %d, want %d", c.gender, c.turn, got, c.want)
		}
	}
}

func TestMeet(t *testing.T) {
	m := newMemory()
	ada := m.Meet("Ada Quill", true, "f")
	if got := m.Meet("Quill", true, ""); got != ada {
		t.Errorf("Quill is figure %d, not %d", got, ada)
	}
	if got := m.Meet("Tom Quill", true, "m"); got == ada {
		t.Error("Tom Quill is Ada Quill")
	}
	if at, ok := m.Find("Quill"); !ok || at != ada {
		t.Errorf("after a relative came, Quill is figure %d, %v", at, ok)
	}
	m.GiveRole("mayor", ada)
	if at, ok := m.InRole("mayor"); !ok || at != ada {
		t.Errorf("the mayor is figure %d, %v", at, ok)
	}
}

func TestExpect(t *testing.T) {
	m := newMemory()
	m.Expect("Bo Rand")
	if _, ok := m.Pronoun("m", -1); ok {
		t.Error("a pronoun leads to somebody who was only expected")
	}
	m.Meet("Bo Rand", true, "")
	if _, ok := m.Pronoun("m", -1); !ok {
		t.Error("a pronoun does not lead to the only person named")
	}
}
