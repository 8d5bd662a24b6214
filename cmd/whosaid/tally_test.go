package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/whosaid/whosaid/extract/source"
)

func TestTally(t *testing.T) {
	in := inputs{
		shelf:   &shelf{docs: []*source.Document{{Format: source.SubRip}, {Format: source.PlainText}, {Format: source.SubRip}}},
		passed:  map[string]int{"png": 2, "": 1},
		refused: []error{errors.New("a.csv: line 1: no heading"), errors.New("sub/b.JSON: broken JSON")},
	}
	dir, file := t.TempDir(), filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ arg, want string }{
		{dir, "whosaid: read 3 (2 srt, 1 text), passed over 3 (1 without extension, 2 png), refused 2 (1 csv, 1 json)\n"},
		{file, ""},
	} {
		var out bytes.Buffer
		in.tally([]string{c.arg}, &out)
		if out.String() != c.want {
			t.Errorf("%s: %q", c.arg, out.String())
		}
	}
}
