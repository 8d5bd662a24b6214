package compare

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/internal/casetest"
	"github.com/whosaid/whosaid/internal/sorted"
)

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
		"stand":     func(_ *lexicon, a, b string) string { return string(Texts(a, b, Eyes{}).Stand) },
		"kinds":     kindsOf,
		"conflict":  conflicts,
		"substance": substance,
		"exchanged": exchanged,
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

func exchanged(l *lexicon, a, b string) string {
	x := pairOf(a, b).exchanged(&l.opposites)
	if x.compared {
		x.words += ", compared"
	}
	if x.opposed {
		x.words += ", opposed"
	}
	return orNone(x.words)
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
	casetest.Cases(t, "testdata", "\n\n", func(t *testing.T, _, c string) string {
		lines, asked := strings.Split(c, "\n"), 0
		texts := slices.DeleteFunc(slices.Clone(lines), func(line string) bool {
			return line == "" || line[0] == '#' || line[0] == '='
		})
		for i, line := range lines {
			if what, ok := strings.CutPrefix(line, "= "); ok {
				key, _, _ := strings.Cut(what, " ")
				lines[i] = "= " + key + " " + lookAt(t, key, texts)
				asked++
			}
		}
		if asked == 0 {
			t.Error("the case says nothing that must come out")
		}
		return strings.Join(lines, "\n")
	})
}

// lookAt finds what key tells of the texts.
func lookAt(t *testing.T, key string, texts []string) string {
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
