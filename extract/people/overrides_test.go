package people

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadOverrides(t *testing.T) {
	raw := `# who is who
미나 오렐: [미나, 오렐 시장]
Joan Quill: J. Q.
aliases:
  Rory Fenwick:
    - Rory
apart:
  - [Anna Kwon, Anne Kwon]
not-same:
  - ["Trams are free.", "Trams are cheap."]
`
	want := Overrides{
		Aliases: []Alias{{"미나 오렐", []string{"미나", "오렐 시장"}, 2, ""}, {"Joan Quill", []string{"J. Q."}, 3, ""}, {"Rory Fenwick", []string{"Rory"}, 5, ""}},
		Apart:   []Row{{[]string{"Anna Kwon", "Anne Kwon"}, 8}},
		NotSame: []Row{{[]string{"Trams are free.", "Trams are cheap."}, 10}},
	}
	got, err := ReadOverrides("names.yaml", []byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadOverridesNothing(t *testing.T) {
	for _, raw := range []string{"", "# nothing\n", "apart:\nnot-same:\naliases:\n"} {
		if got, err := ReadOverrides("names.yaml", []byte(raw)); err != nil || !cmp.Equal(got, Overrides{}) {
			t.Errorf("%q: %+v, %v", raw, got, err)
		}
	}
}

func TestReadOverridesErrors(t *testing.T) {
	for raw, want := range map[string]string{
		"Joan: [a]\nnot_same: []\n":     `names.yaml:2: unknown key "not_same"; did you mean "not-same"?`,
		"Apart: [[a, b]]\n":             `did you mean "apart"?`,
		"\nJoan:\n  age: 3\n":           `names.yaml:2: unknown key "Joan": a name takes a list of aliases`,
		"apart: [[Joan]]\n":             "names.yaml:1: \"apart:\" takes lists of two or more names",
		"not-same: [[a, b, c]]\n":       "names.yaml:1: \"not-same:\" takes pairs of claims",
		"apart: Joan\n":                 `names.yaml:1: "apart:" holds a list of lists`,
		"aliases: [Joan]\n":             `names.yaml:1: "aliases:" holds names with their aliases`,
		"- Joan\n":                      "names.yaml:1: expected keys",
		"Joan: [a\n":                    "names.yaml: yaml: ",
		"not-same: [[a, {b: c}]]\n":     "takes pairs of claims",
		"Joan: [a, '']\n":               "a name takes a list of aliases",
		"apart: [[a, b]]\nalias: [x]\n": `names.yaml:2: unknown key "alias"; did you mean "aliases"?`,
	} {
		_, err := ReadOverrides("names.yaml", []byte(raw))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", raw, err, want)
		}
	}
}

func FuzzReadOverrides(f *testing.F) {
	for _, s := range []string{"Joan: [a]", "apart: [[a, b]]", "not-same: [[a, b]]", "aliases: {a: b}", "&a [*a]", "\xff", "a: &b [c]\nd: *b\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		o, err := ReadOverrides("names.yaml", raw)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "names.yaml:") {
				t.Fatalf("%q: the error does not name the file: %v", raw, err)
			}
			return
		}
		for _, a := range o.Aliases {
			if strings.TrimSpace(a.Name) == "" {
				t.Fatalf("%q: an alias of nobody", raw)
			}
		}
		for _, row := range o.Apart {
			if len(row.Of) < 2 {
				t.Fatalf("%q: %v apart", raw, row)
			}
		}
	})
}
