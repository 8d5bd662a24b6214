package extract

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/extract/source"
)

// TestFormats holds that one conversation gives the same turns in every
// format. testdata/formats has it as NAME.LANGUAGE.txt, and in other formats
// as NAME[.WHAT].LANGUAGE.EXTENSION; a file put there is tested, too.
func TestFormats(t *testing.T) {
	files, _ := filepath.Glob("testdata/formats/*.*")
	tested := 0
	for _, file := range files {
		parts := strings.Split(filepath.Base(file), ".")
		kind, language := parts[len(parts)-1], parts[len(parts)-2]
		if kind == "txt" {
			continue
		}
		tested++
		t.Run(filepath.Base(file), func(t *testing.T) {
			want := turnsOf(t, filepath.Join(filepath.Dir(file), parts[0]+"."+language+".txt"))
			got := turnsOf(t, file)
			least := 0.98
			if kind == "pdf" {
				least = 0.95
			}
			f1 := sameTurns(want, got)
			t.Logf("F1 %.3f", f1)
			if f1 < least {
				t.Errorf("F1 %.3f is under %.2f", f1, least)
				for turn := range got {
					if want[turn] == 0 {
						t.Logf("only here: %q", turn)
					}
				}
			}
		})
	}
	if tested < 15 {
		t.Errorf("only %d files", tested)
	}
}

// turn is who says what, white space folded.
type turn struct{ speaker, words string }

// turnsOf counts the turns of a file.
func turnsOf(t *testing.T, file string) map[turn]int {
	t.Helper()
	found := source.Find([]string{file}, nil)
	if len(found.Documents) != 1 || len(found.Errors) > 0 {
		t.Fatalf("%s: %d documents, %v", file, len(found.Documents), found.Errors)
	}
	d, err := source.Read(found.Documents[0])
	if err != nil {
		t.Fatal(err)
	}
	f, err := Turns(context.Background(), []*source.Document{d}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	out := map[turn]int{}
	for i, read := range f.Readings[0].Turns {
		var words []string
		for _, s := range read.Speech {
			words = append(words, strings.Fields(s.In(d.Plain))...)
		}
		name := ""
		if p := f.TurnBy(0, i); p >= 0 {
			name = f.People.Persons[p].Name
		}
		out[turn{name, strings.Join(words, " ")}]++
	}
	if len(out) < 5 {
		t.Fatalf("%s: only %d turns", file, len(out))
	}
	return out
}

// sameTurns is the F1 of turns that are equal in speaker and words.
func sameTurns(want, got map[turn]int) float64 {
	both, all := 0, 0
	for k, n := range want {
		both += min(n, got[k])
		all += n
	}
	for _, n := range got {
		all += n
	}
	return 2 * float64(both) / float64(all)
}
