package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/html"
	"github.com/whosaid/whosaid/graph"
)

// readingOfFiles is a graph of files and its documents to read.
func readingOfFiles(t *testing.T, files map[string]string) (*graph.Graph, reading) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	o := inputOptions{args: []string{filepath.Join(dir, "in")}, fast: true, reads: true, noCache: true}
	g, in, err := o.graphOf(t.Context(), stdio{in: strings.NewReader(""), out: io.Discard, err: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	return g, in.readingOf(g)
}

// TestTranscripts holds that every run of words stands where it says, and that
// all that was said is among them.
func TestTranscripts(t *testing.T) {
	samples := map[string]string{}
	for _, name := range sampleFiles(t) {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		samples["in/"+filepath.Base(name)] = string(raw)
	}
	g, r := readingOfFiles(t, samples)
	texts := r.textsOf(g)
	for _, d := range g.Documents {
		tr, ok := r.Transcript(d.Name)
		if !ok || !r.Has(d.Name) {
			t.Errorf("%s is not at hand", d.Name)
			continue
		}
		text, _ := texts(d.Name)
		checkRuns(t, d.Name, text, tr)
		for _, e := range g.Edges {
			for _, v := range e.Evidence {
				if v.Document == d.Name && e.Kind == graph.Said && !shows(tr, e.Source, v) {
					t.Errorf("%s: nobody is shown to say %q", d.Name, v.Quote)
				}
			}
		}
	}
}

func sampleFiles(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("../../seeds/*.*.*")
	if err != nil || len(names) < 10 {
		t.Fatalf("%d samples, %v", len(names), err)
	}
	return names
}

func checkRuns(t *testing.T, name, text string, tr html.Transcript) {
	t.Helper()
	for _, p := range tr.Pieces {
		for _, words := range p.Paragraphs {
			for _, r := range words.Runs {
				if r.Start > r.End || r.End > len(text) || len(r.Words) == r.End-r.Start && text[r.Start:r.End] != r.Words {
					t.Errorf("%s: %q does not stand at %d-%d", name, r.Words, r.Start, r.End)
				}
			}
		}
	}
}

// shows reports whether a piece of who said it, or of who reported it, holds
// all of the words.
func shows(tr html.Transcript, speaker string, v graph.Evidence) bool {
	for _, p := range tr.Pieces {
		start, end := -1, 0
		for _, words := range p.Paragraphs {
			for _, r := range words.Runs {
				if r.Start < v.End && r.End > v.Start {
					if start < 0 {
						start = r.Start
					}
					end = r.End
				}
			}
		}
		if start >= 0 && start <= v.Start && end >= v.End {
			return p.By == speaker || p.By == v.ReportedBy
		}
	}
	return false
}

func TestRecordingBesideDocument(t *testing.T) {
	talk := "1\n00:00:01,000 --> 00:00:02,000\nAnn Ovar: The bridge is old.\n"
	_, r := readingOfFiles(t, map[string]string{
		"in/talk.srt": talk, "in/talk.yaml": "audio: sound/talk.mp3\n", "in/sound/talk.mp3": "sound",
		"in/else.srt": strings.Replace(talk, "old", "new", 1), "in/else.yaml": "audio: gone.mp3\n",
		"in/text.srt": strings.Replace(talk, "old", "red", 1), "in/text.yaml": "audio: notes.txt\n", "in/notes.txt": "Ann Ovar: It is secret.",
		"in/link.srt": strings.Replace(talk, "old", "out", 1), "in/link.yaml": "audio: link.mp3\n", "secret.mp3": "secret",
	})
	if err := os.Symlink("../secret.mp3", filepath.Join(r.document("link.srt").Beside, "link.mp3")); err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, name := range []string{"talk.srt", "else.srt", "text.srt", "link.srt", "none.srt"} {
		tr, _ := r.Transcript(name)
		got[name] = tr.Media + ":"
		if f, ok := r.Media(name); ok {
			raw, _ := io.ReadAll(f)
			f.Close()
			got[name] += string(raw)
		}
	}
	want := map[string]string{"talk.srt": "audio:sound", "else.srt": "audio:", "text.srt": ":", "link.srt": "audio:", "none.srt": ":"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestChangedDocumentIsNotShown(t *testing.T) {
	g, r := readingOfFiles(t, map[string]string{"in/talk.txt": "Ann Ovar: The bridge is old.\n"})
	g.Documents[0].SHA256 = "another"
	if again := r.readingOf(g); again.Has("talk.txt") {
		t.Error("another version is taken for the one that was read")
	} else if _, ok := again.Transcript("talk.txt"); ok {
		t.Error("another version is shown")
	}
}
