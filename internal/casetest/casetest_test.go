package casetest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What comes out is compared, and a difference is told with its file.
func TestCheck(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.txt")
	for file, ok := range map[string]bool{
		"# loud\na => A\n\nb=>B\n":   false, // written as "b => B"
		"# loud\na => A\n\nb => B\n": true,
		"a => B\n":                   false,
		"=>\n":                       true,
		"a\n":                        false, // what comes out is missing
	} {
		if err := os.WriteFile(path, []byte(file), 0o666); err != nil {
			t.Fatal(err)
		}
		err := check(path, lines(strings.ToUpper))
		if (err == nil) != ok || err != nil && !strings.Contains(err.Error(), path) {
			t.Errorf("%q: %v", file, err)
		}
	}
}

func TestWhole(t *testing.T) {
	for file, want := range map[string]string{
		"a\n\nb\n=>\nold\n": "a\n\nb\n=>\nA\n\nB\n",
		"a":                 "a\n=>\nA\n",
		"a => b\n":          "a => b\n=>\nA => B\n",
	} {
		if got := whole(strings.ToUpper)(file); got != want {
			t.Errorf("%q gives %q, want %q", file, got, want)
		}
	}
}
