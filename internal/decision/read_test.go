package decision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const sample = `# ours

- same: [The trams are free., Riding a tram costs nothing.]
  who: mina
  when: 2026-05-01T10:00:00Z
  why: the same fare
# a greeting
- not-claim: Welcome to the show.   # said every time
- opposite:
    - words: That is wrong.
      after: The wall is old.
    - The wall is new.
- one-person: [미나 오렐, Mina Orrell]
- name: [Orrell, Mina Orrell]
`

func samples() []Entry {
	at := func(line int) Place { return Place{"d.yaml", line} }
	return []Entry{
		{Same, []Side{{Words: "The trams are free."}, {Words: "Riding a tram costs nothing."}}, "mina", "2026-05-01T10:00:00Z", "the same fare", at(3)},
		{Kind: NotClaim, Sides: []Side{{Words: "Welcome to the show."}}, Place: at(8)},
		{Kind: Opposite, Sides: []Side{{"That is wrong.", "The wall is old."}, {Words: "The wall is new."}}, Place: at(9)},
		{Kind: OnePerson, Sides: []Side{{Words: "미나 오렐"}, {Words: "Mina Orrell"}}, Place: at(13)},
		{Kind: Name, Sides: []Side{{Words: "Orrell"}, {Words: "Mina Orrell"}}, Place: at(14)},
	}
}

func TestRead(t *testing.T) {
	got, err := Read("d.yaml", []byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(samples(), got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	for _, empty := range []string{"", "\n# nothing\n", "---\n", "[]\n", "null\n"} {
		if got, err := Read("d.yaml", []byte(empty)); err != nil || len(got) != 0 {
			t.Errorf("%q: %v, %v", empty, got, err)
		}
	}
}

func TestReadErrors(t *testing.T) {
	for raw, want := range map[string]string{
		"same: [a, b]\n":                        "d.yaml:1: expected a list",
		"- a\n":                                 "d.yaml:1: expected an entry",
		"- who: me\n":                           "d.yaml:1: the entry does not say what was decided",
		"- same: [a]\n":                         `d.yaml:1: "same" takes the words of two claims`,
		"- same: a\n":                           `"same" takes the words of two claims`,
		"- same: [a, b, c]\n":                   "not 3",
		"- same: [a, '']\n":                     `"same" takes the words of two claims`,
		"- same: [a, null]\n":                   `"same" takes the words of two claims`,
		"- same: [A!, a]\n":                     "d.yaml:1: both sides",
		"- not-claim: [a, b]\n":                 "the words of one claim",
		"- one-person: [a, {words: b}]\n":       "takes two names",
		"- not-claim: {words: a, x: b}\n":       "the words of one claim",
		"- not-claim: {after: a}\n":             "the words of one claim",
		"- not-claim: {words: a, words: b}\n":   "the words of one claim",
		"- same: [a, b]\n  opposite: [a, b]\n":  `d.yaml:2: an entry holds one decision, and this one holds "same" and "opposite"`,
		"- same: [a, b]\n  same: [a, c]\n":      `"same" stands twice`,
		"\n- notsame: [a, b]\n":                 `d.yaml:2: unknown key "notsame"`,
		"- same: [a, b]\n  who: [c]\n":          `d.yaml:2: "who" takes words`,
		"- same: [a\n":                          "d.yaml: yaml: ",
		"- &x same: [a, b]\n- *x\n":             "d.yaml:",
		"- same: [&x a, *x]\n":                  "takes the words of two claims",
		"- same: [a, b]\n---\n- same: [c, d]\n": "a second document begins",
	} {
		_, err := Read("d.yaml", []byte(raw))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", raw, err, want)
		}
	}
	if _, err := Read("d.yaml", []byte(strings.Repeat("- x\n", 1000))); strings.Count(err.Error(), "d.yaml:") != mostErrors {
		t.Errorf("%d mistakes told", strings.Count(err.Error(), "d.yaml:"))
	}
}

func TestKeys(t *testing.T) {
	key := func(k Kind, sides ...string) string {
		e := Entry{Kind: k}
		for _, s := range sides {
			e.Sides = append(e.Sides, Side{Words: s})
		}
		return e.Key()
	}
	if key(Same, "The trams are free.", "b") != key(Same, "B", "the trams are  free") {
		t.Error("order, case and punctuation make another key")
	}
	if key(Name, "a", "b") == key(Name, "b", "a") || key(Same, "a", "b") == key(NotSame, "a", "b") || key(Same, "a", "b c") == key(Same, "a b", "c") {
		t.Error("what differs has one key")
	}
	leaning, other := Entry{Kind: NotClaim, Sides: []Side{{"a", "b"}}}, Entry{Kind: NotClaim, Sides: []Side{{"a", ""}}}
	if leaning.Key() == other.Key() {
		t.Error("the sentence before does not tell claims apart")
	}
}

// FuzzRead holds that errors name the file, and that what is read can be written
// and read again.
func FuzzRead(f *testing.F) {
	for _, s := range []string{sample, "- same: [a, b]", "- *a", "- name: [a, b]\n  why: \"\\u2028\\x00\"", "\xff", "- claim: &a [*a]", "- claim: 'x\n\n  y'", "? - claim: a"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		entries, err := Read("d.yaml", raw)
		if err != nil {
			for line := range strings.SplitSeq(err.Error(), "\n") {
				if !strings.HasPrefix(line, "d.yaml:") && !strings.HasPrefix(line, " ") {
					t.Fatalf("%q: the error does not name the file: %q", raw, line)
				}
			}
			return
		}
		out, err := appended(nil, nil, entries)
		if err != nil {
			t.Fatalf("%q: %v", raw, err)
		}
		again, err := Read("d.yaml", out)
		if err != nil {
			t.Fatalf("%q written as %q: %v", raw, out, err)
		}
		if d := cmp.Diff(entries, again, cmpopts.IgnoreFields(Entry{}, "Place"), cmpopts.EquateEmpty()); d != "" {
			t.Fatalf("%q written as %q: %s", raw, out, d)
		}
		_ = Check(entries, nil)
		for i := range entries {
			top, _ := parse("d.yaml", raw)
			if left, err := without(raw, top, i); err == nil {
				_, _ = Read("d.yaml", left)
			}
		}
	})
}
