package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// Every command and flag that the documents show is there.
func TestDocumentsShowWhatIsThere(t *testing.T) {
	files, _ := filepath.Glob("../../docs/*.md")
	files = append(files, "../../README.md", "../../README.ko.md")
	call := regexp.MustCompile("(?:^|`|    |cmd/)whosaid ([^`\n]+)")
	seen := 0
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range call.FindAllStringSubmatch(string(raw), -1) {
			seen++
			checkCall(t, file, m[1])
		}
	}
	if seen < 20 {
		t.Errorf("found only %d calls in %v", seen, files)
	}
}

func checkCall(t *testing.T, file, args string) {
	t.Helper()
	words := strings.Fields(args)
	if words[0] == "#" || words[0] == "completion" || words[0] == "--version" { // a shell comment; made by cobra when it runs; of the program itself
		return
	}
	c, _, err := newRoot(stdio{}).Find(words)
	if err != nil || !c.HasParent() {
		t.Errorf("%s: whosaid %s: no such command", file, args)
		return
	}
	for _, w := range words {
		if name, ok := strings.CutPrefix(strings.TrimRight(w, ".,;)|"), "--"); ok && flagOf(c, name) == nil {
			t.Errorf("%s: whosaid %s: no flag --%s", file, args, name)
		}
	}
}

func flagOf(c *cobra.Command, name string) any {
	c.InitDefaultHelpFlag()
	if f := c.Flag(name); f != nil {
		return f
	}
	return nil
}

// TestSamplesAreRead holds that every sample that the table of formats names
// is there and gives turns or prose.
func TestSamplesAreRead(t *testing.T) {
	raw, err := os.ReadFile("../../docs/formats.md")
	if err != nil {
		t.Fatal(err)
	}
	samples := regexp.MustCompile("(?m)^\\|[^|]*\\| `((?:seeds|docs)/[^`]+)`").FindAllStringSubmatch(string(raw), -1)
	if len(samples) < 5 {
		t.Errorf("only %d samples in the table", len(samples))
	}
	for _, m := range samples {
		var out, told bytes.Buffer
		if code := run([]string{"read", "../../" + m[1]}, stdio{out: &out, err: &told}); code != exitDone || !strings.Contains(out.String(), `"speaker":"`) {
			t.Errorf("%s: exit code %d, %s%s", m[1], code, out.String(), told.String())
		}
	}
}
