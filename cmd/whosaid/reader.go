package main

import (
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/export/html"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// reading is the documents of a graph to read in its page: a live.Library.
type reading struct {
	*shelf
	hashes map[string]string // document → SHA-256
}

func (s *shelf) readingOf(g *graph.Graph) reading { return reading{s, hashesOf(g)} }

// Has reports whether a document was read in this run or may be read again.
func (r reading) Has(document string) bool { return r.has(document, r.hashes[document]) }

// Transcript is a document with its turns. One in which a stage panics is as
// good as not at hand: that was told when it was read first.
func (r reading) Transcript(document string) (out html.Transcript, ok bool) {
	d := r.found(document)
	if d == nil {
		return out, false
	}
	p := parallel.Catch(func() { out = transcriptOf(d, r.voices[d.SHA256]) })
	return out, p == nil
}

// Media opens the recording that a document names beside itself.
func (r reading) Media(document string) (*os.File, bool) {
	d := r.found(document)
	if d == nil || d.Beside == "" || html.MediaOf(d.Meta.Media) == "" {
		return nil, false
	}
	folder, err := os.OpenRoot(d.Beside)
	if err != nil {
		return nil, false
	}
	defer folder.Close()
	name := filepath.FromSlash(d.Meta.Media)
	if info, err := folder.Stat(name); err != nil || !info.Mode().IsRegular() {
		return nil, false // a pipe would be waited for
	}
	f, err := folder.Open(name)
	return f, err == nil
}

// found is a document that is still what it was in the graph; nil for another.
func (r reading) found(document string) *source.Document {
	if d := r.document(document); d != nil && d.SHA256 == r.hashes[document] {
		return d
	}
	return nil
}

func hashesOf(g *graph.Graph) map[string]string {
	hashes := map[string]string{}
	for _, d := range g.Documents {
		hashes[d.Name] = d.SHA256
	}
	return hashes
}
