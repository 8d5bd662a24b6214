package source

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write what is read as what is wanted")

// TestSamples reads every sample of the docs, and compares what is read of it
// with its golden file.
func TestSamples(t *testing.T) {
	found := Find([]string{"../../docs/samples"}, nil)
	for _, err := range found.Errors {
		t.Error(err)
	}
	var out strings.Builder
	for _, file := range found.Documents {
		d, err := Read(file)
		if err != nil {
			t.Error(err)
			continue
		}
		check(t, d)
		fmt.Fprintf(&out, "== %s: %s\n%s", file.Name, d.Format, told(d))
		for _, warning := range d.Warnings {
			t.Errorf("a sample warns: %s", warning)
		}
	}
	golden := filepath.Join("testdata", "samples.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(out.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("run go test -update when it should be so (-want +got):\n%s", diff)
	}
}

// told is what a document says of itself, who speaks, and when.
func told(d *Document) string {
	var b strings.Builder
	if d.Meta.Title+d.Meta.Date+d.Meta.Recording != "" {
		fmt.Fprintf(&b, "%s | %s | %s\n", d.Meta.Title, d.Meta.Date, d.Meta.Recording)
	}
	voices := voicesOf(d)
	if len(voices) == 0 {
		fmt.Fprintf(&b, "%s\n", strings.TrimSpace(d.Plain))
	}
	for _, m := range d.Marks {
		if m.Kind != Voice {
			continue
		}
		at := "-"
		if seconds, ok := d.At(m.Start); ok {
			at = fmt.Sprint(seconds)
		}
		fmt.Fprintf(&b, "%s %s: %s\n", at, m.Value, m.In(d.Plain))
	}
	return b.String()
}

// TestSamplesAgree checks that the conversation is the same in every format
// that has all of it: who speaks in turn, and their words.
func TestSamplesAgree(t *testing.T) {
	question, answer := "Who drives at night?", "The drivers' shifts are too long, and thirty people are missing & not replaced."
	agree := 0
	files, err := filepath.Glob("../../docs/samples/night-trams.*")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		d, err := Parse(filepath.Base(path), raw)
		if err != nil || !strings.Contains(d.Plain, "not replaced") {
			continue
		}
		agree++
		if voices := voicesOf(d); len(voices) > 0 {
			said := []string{}
			for _, v := range voices {
				said = append(said, strings.Join(strings.Fields(v.Text), " "))
			}
			if diff := cmp.Diff([]string{question, answer}, said); diff != "" || voices[0].Name == voices[1].Name {
				t.Errorf("%s (-want +got):\n%s", path, diff)
			}
			continue
		}
		if want := "Petra Lund: " + question + "\n\nHan Boram: " + answer; d.Plain != want {
			t.Errorf("%s: %q", path, d.Plain)
		}
	}
	if agree < 20 {
		t.Errorf("only %d samples have the whole conversation", agree)
	}
}
