package people

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Every line of names.tsv is a label and the name that it is read as.
func TestParseName(t *testing.T) {
	raw, err := os.ReadFile("testdata/names.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(raw)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		line = strings.TrimSuffix(line, "\n")
		written, _, _ := strings.Cut(line, "\t")
		t.Run(written, func(t *testing.T) {
			n, kind := parseName(written), "name"
			if n.role {
				kind = "part"
			}
			if diff := cmp.Diff(line, strings.Join([]string{written, n.shown, n.key, kind}, "\t")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestStem(t *testing.T) {
	for w, want := range map[string]string{
		"오렐의": "오렐", "오렐은": "오렐", "파크홀트가": "파크홀트", "펜윅입니다": "펜윅", "로날도": "로날도", "올트만": "올트만", "레이": "레이", "퀼과의": "퀼",
	} {
		if got, _ := stem(w); got != want {
			t.Errorf("stem(%q) = %q, want %q", w, got, want)
		}
	}
}

func FuzzParseName(f *testing.F) {
	for _, s := range []string{"Dr. Mina Orrell", "○의장 김도담", "(", ":", "，", "\xff의 \x80", "Q 1", "O'-", "의", "님"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := parseName(s)
		if !n.role && (len(n.words) == 0 || n.key == "") {
			t.Fatalf("parseName(%q) = %+v: a name without words", s, n)
		}
	})
}
