package decision

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCheck(t *testing.T) {
	for raw, want := range map[string][]string{
		"- same: [a, b]\n- same: [b, a]\n- not-opposite: [a, b]\n- not-same: [a, c]\n- opposite: [a, c]\n": nil,
		"- same: [a, b]\n- not-same: [b, a]\n":                                               {"d.yaml:1", "d.yaml:2"},
		"- same: [a, b]\n- opposite: [B, A.]\n":                                              {"d.yaml:1", "d.yaml:2"},
		"- not-opposite: [a, b]\n- not-claim: c\n- opposite: [b, a]\n":                       {"d.yaml:1", "d.yaml:3"},
		"- claim: a\n- not-claim: A\n":                                                       {"d.yaml:1", "d.yaml:2"},
		"- claim: a\n- not-claim: {words: a, after: b}\n":                                    nil,
		"- one-person: [a, b]\n- two-people: [b, a]\n":                                       {"d.yaml:1", "d.yaml:2"},
		"- one-person: [a, b]\n- name: [b, c]\n- two-people: [a, c]\n- one-person: [d, e]\n": {"d.yaml:1", "d.yaml:2", "d.yaml:3"},
		"- name: [a, b]\n- name: [b, c]\n":                                                   nil,
		"- name: [a, b]\n- name: [a, c]\n":                                                   {"d.yaml:1", "d.yaml:2"},
		"- name: [a, b]\n- one-person: [a, d]\n- name: [d, c]\n":                             {"d.yaml:1", "d.yaml:3"},
		"- name: [a, b]\n- name: [b, a]\n":                                                   {"d.yaml:1", "d.yaml:2"},
		"- name: [orrell, Orrell]\n":                                                         nil,
		"- two-people: [a, b]\n- one-person: [a, c]\n- one-person: [b, d]\n":                 nil,
	} {
		entries, err := Read("d.yaml", []byte(raw))
		if err != nil {
			t.Fatal(raw, err)
		}
		err = Check(entries, nil)
		if (err == nil) != (want == nil) {
			t.Errorf("%q: %v", raw, err)
			continue
		}
		var c *Conflict
		if err != nil && !errors.As(err, &c) {
			t.Errorf("%q: no conflict: %v", raw, err)
		}
		for _, place := range want {
			if !strings.Contains(err.Error(), place) {
				t.Errorf("%q: %v does not name %s", raw, err, place)
			}
		}
	}
}

// What others say counts, but is not held against itself.
func TestCheckOthers(t *testing.T) {
	read := func(file, raw string) []Entry {
		t.Helper()
		out, err := Read(file, []byte(raw))
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	names := read("names.yaml", "- name: [a, b]\n- name: [a, c]\n- two-people: [a, b]\n- not-same: [x, y]\n- same: [x, y]\n")
	if err := Check(read("d.yaml", "- claim: x\n- one-person: [d, e]\n"), names); err != nil {
		t.Error(err)
	}
	err := Check(read("d.yaml", "- opposite: [y, x]\n"), names)
	if err == nil || !strings.Contains(err.Error(), "names.yaml:5") || !strings.Contains(err.Error(), "d.yaml:1") {
		t.Error(err)
	}
}

func TestPersons(t *testing.T) {
	entries, err := Read("d.yaml", []byte(`
- one-person: [c, b]
  when: 2
- one-person: [a, b]
  when: 1
  who: mina
  why: one voice
- name: [x, y]
- name: [y, z]
- one-person: [n, m]
`))
	if err != nil {
		t.Fatal(err)
	}
	others, _ := Read("names.yaml", []byte("- name: [m, Em]\n- name: [q, r]\n"))
	want := []Person{
		{"Em", []string{"m", "Em", "n"}, "decided"},
		{"z", []string{"x", "y", "z"}, "decided"},
		{"a", []string{"a", "b", "c"}, "decided by mina: one voice; decided"},
	}
	if d := cmp.Diff(want, Persons(entries, others)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}
