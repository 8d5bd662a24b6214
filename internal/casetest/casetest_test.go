package casetest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLines(t *testing.T) {
	for file, want := range map[string]string{
		"# loud\na => A\n\nb=>B\n": "# loud\na => A\n\nb => B\n",
		"a => B\n":                 "a => A\n",
		"a\r\n":                    "a => A\n",
		"=>\n":                     "=>\n",
	} {
		if got := lines(strings.ToUpper, file); got != want {
			t.Errorf("%q gives %q, want %q", file, got, want)
		}
	}
}

func TestWhole(t *testing.T) {
	for file, want := range map[string]string{
		"a\n\nb\n=>\nold\n": "a\n\nb\n=>\nA\n\nB\n",
		"a":                 "a\n=>\nA\n",
		"a => b\n":          "a => b\n=>\nA => B\n",
	} {
		if got := whole(strings.ToUpper, file); got != want {
			t.Errorf("%q gives %q, want %q", file, got, want)
		}
	}
}

// Every case that has a text is run by itself, under its beginning.
func TestCases(t *testing.T) {
	folder := t.TempDir()
	text := "# a theme\n---\n# loud\nHOLD 9/11\n---\nTHE DAM\n"
	if err := os.WriteFile(filepath.Join(folder, "dams.txt"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	var ran []string
	Cases(t, folder, "---\n", func(t *testing.T, file, text string) string {
		_, name, _ := strings.Cut(t.Name(), "/")
		ran = append(ran, name)
		if file != "dams" {
			t.Errorf("the file is %q", file)
		}
		return text
	})
	if diff := cmp.Diff([]string{"dams/HOLD_9-11", "dams/THE_DAM"}, ran); diff != "" {
		t.Error(diff)
	}
}

// A difference fails the test, and -update writes it instead.
func TestFilesUpdate(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "dams.txt")
	if err := os.WriteFile(path, []byte("dam\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	*update = true
	defer func() { *update = false }()
	Files(t, folder, func(_ *testing.T, text string) string { return strings.ToUpper(text) })
	if got, err := os.ReadFile(path); err != nil || string(got) != "DAM\n" {
		t.Errorf("the file holds %q, %v", got, err)
	}
}
