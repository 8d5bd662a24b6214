package compare

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/internal/sorted"
)

var update = flag.Bool("update", false, "write what comes out into testdata")

// ofText and ofPair say what can be asked of one text and of two, as
// testdata/README.md tells.
var (
	ofText = map[string]func(l *lexicon, text string) string{
		"negations": func(_ *lexicon, text string) string { return strconv.Itoa(Read(text).negated) },
		"numbers":   func(_ *lexicon, text string) string { return formatNumbers(Read(text).numbers) },
		"noun":      func(l *lexicon, word string) string { return orNone(l.noun(word)) },
		"requires":  func(_ *lexicon, text string) string { return requires(Read(text).requires) },
		"stems":     stems,
	}
	ofPair = map[string]func(l *lexicon, a, b string) string{
		"stand":     func(_ *lexicon, a, b string) string { return string(Texts(a, b, nil).Stand) },
		"kinds":     kindsOf,
		"conflict":  conflicts,
		"substance": substance,
	}
)

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

func requires(r requirement) string {
	if len(r.of) == 0 {
		return "nothing"
	}
	return strings.Join(r.of, " ") + " / " + strings.Join(r.needs, " ")
}

func stems(l *lexicon, text string) string {
	var out []string
	for _, w := range strings.Fields(text) {
		out = append(out, l.stem(w))
	}
	return strings.Join(sorted.Set(out), " ")
}

// pairOf reads two texts.
func pairOf(a, b string) *Pair { return &Pair{A: Read(a), B: Read(b)} }

func kindsOf(_ *lexicon, a, b string) string {
	_, words := pairOf(a, b).otherKind()
	return orNone(words)
}

func substance(_ *lexicon, a, b string) string {
	if pairOf(a, b).missingSubstance() >= tooThin {
		return "missing"
	}
	return "enough"
}

func conflicts(l *lexicon, a, b string) string {
	c := pairOf(a, b).conflict(l)
	var out []string
	for _, x := range []struct {
		name string
		is   bool
	}{{"denied", c.denied}, {"final", c.final}, {"whole", c.whole == 1}, {"single", c.single}, {"extreme", c.extreme}, {"unit", c.unit}, {"recount", c.recount}} {
		if x.is {
			out = append(out, x.name)
		}
	}
	return orNone(strings.Join(out, ", "))
}

// TestCases compares what comes out of the texts in testdata with what they
// say must.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			cases := strings.Split(string(raw), "\n\n")
			for i := range cases {
				cases[i] = runCase(t, cases[i])
			}
			if !*update {
				return
			}
			if err := os.WriteFile(file, []byte(strings.Join(cases, "\n\n")), 0o644); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// runCase checks one case, and returns it with what came out.
func runCase(t *testing.T, c string) string {
	lines := strings.Split(c, "\n")
	texts := slices.DeleteFunc(slices.Clone(lines), func(line string) bool {
		return line == "" || line[0] == '#' || line[0] == '='
	})
	if len(texts) == 0 {
		return c
	}
	t.Run(texts[0], func(t *testing.T) {
		asked := 0
		for i, line := range lines {
			what, ok := strings.CutPrefix(line, "= ")
			if !ok {
				continue
			}
			asked++
			key, want, _ := strings.Cut(what, " ")
			got := look(t, key, texts)
			if got != want && !*update {
				t.Errorf("%s is %s, want %s", key, got, want)
			}
			lines[i] = "= " + key + " " + got
		}
		if asked == 0 {
			t.Error("the case says nothing that must come out")
		}
	})
	return strings.Join(lines, "\n")
}

// look finds what key tells of the texts.
func look(t *testing.T, key string, texts []string) string {
	t.Helper()
	if f := ofText[key]; f != nil && len(texts) == 1 {
		return f(loadLexicon(), texts[0])
	}
	f := ofPair[key]
	if f == nil || len(texts) != 2 {
		t.Fatalf("%q tells nothing of %d texts", key, len(texts))
	}
	out := f(loadLexicon(), texts[0], texts[1])
	if turned := f(loadLexicon(), texts[1], texts[0]); turned != out {
		t.Errorf("%s is %s, and %s with the texts the other way round", key, out, turned)
	}
	return out
}
