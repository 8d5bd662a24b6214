package reading

import "testing"

func TestAntecedent(t *testing.T) {
	m := newMemory()
	ada, tom := m.Meet("Ada Quill", true, "f"), m.Meet("Tom Oro", true, "")
	m.Name(ada, 1, 0)
	m.Name(tom, 1, 10)
	m.Name(Unnamed, 4, 60)
	for _, c := range []struct {
		gender       string
		sentence, at int
		not          string
		want         int
	}{
		{"f", 1, 5, "", ada},
		{"m", 1, 20, "", tom},
		{"m", 2, 30, "Oro", -1}, // it is Tom who speaks
		{"m", 2, 30, "", tom},
		{"m", 4, 70, "", -1}, // somebody without a name came between
	} {
		got, ok := m.Antecedent(c.gender, c.sentence, c.at, c.not)
		if !ok {
			got = -1
		}
		if got != c.want {
			t.Errorf("%q at %d: figure %d, want %d", c.gender, c.at, got, c.want)
		}
	}
}

func TestHolder(t *testing.T) {
	m := newMemory()
	ada, tom := m.Meet("Ada Quill", true, ""), m.Meet("Tom Oro", true, "")
	m.Hold("senator", ada)
	m.Hold("senator", tom)
	only := func(name string) func(string) bool { return func(n string) bool { return n == name } }
	if at, ok := m.Holder("senator", "", only("Tom Oro")); !ok || at != tom {
		t.Errorf("the senator is %d, %v", at, ok)
	}
	if _, ok := m.Holder("senator", "", func(string) bool { return true }); ok {
		t.Error("one of two senators is meant")
	}
	if at, ok := m.Holder("senator", "Tom Oro", func(string) bool { return true }); !ok || at != ada {
		t.Errorf("to Tom Oro the senator is %d, %v", at, ok)
	}
}
