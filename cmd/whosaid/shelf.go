package main

import (
	"slices"
	"sync"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
)

// shelf is the documents of a run, for several goroutines: those that were read, and those that an
// earlier run has read, which are read when somebody asks for their words.
type shelf struct {
	mu     sync.Mutex
	docs   []*source.Document // ordered by name
	later  []laterFile
	format source.Format // that every document is read as; "" tells it by the content

	voices map[string][]string // who takes each turn, see extract.Options.Voices; nil where nobody asked
}

// laterFile is a file that is not read so far.
type laterFile struct {
	source.File
	sha256 string
}

// rename gives the documents the names that they have in the graph.
func (s *shelf) rename(g *graph.Graph) {
	names := map[string]string{}
	for _, d := range g.Documents {
		names[d.SHA256] = d.Name
	}
	for _, d := range s.docs {
		if name, ok := names[d.SHA256]; ok {
			d.Name = name
		}
	}
	for i := range s.later {
		if name, ok := names[s.later[i].sha256]; ok {
			s.later[i].Name = name
		}
	}
}

// document finds a document by its name in the graph; nil when it is not at
// hand, as of a graph written earlier, or is another one by now.
func (s *shelf) document(name string) *source.Document {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := slices.IndexFunc(s.docs, func(d *source.Document) bool { return d.Name == name }); i >= 0 {
		return s.docs[i]
	}
	i := slices.IndexFunc(s.later, func(f laterFile) bool { return f.Name == name })
	if i < 0 {
		return nil
	}
	d, err := source.ReadAs(s.later[i].File, s.format)
	if err != nil || d.SHA256 != s.later[i].sha256 {
		return nil
	}
	s.docs, s.later = append(s.docs, d), slices.Delete(s.later, i, i+1)
	return d
}

// textsOf finds the texts that the evidence of g counts its bytes of: those of
// the documents at hand, but for one whose name stands for several in g, as it
// may when graphs written earlier are among the inputs.
func (s *shelf) textsOf(g *graph.Graph) func(document string) (string, bool) {
	r := s.readingOf(g)
	return func(document string) (string, bool) {
		if d := r.found(document); d != nil {
			return d.Text, true
		}
		return "", false
	}
}

// has reports whether a document of a name and a SHA-256 was read, or waits to be.
func (s *shelf) has(name, sha256 string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.ContainsFunc(s.docs, func(d *source.Document) bool { return d.Name == name && d.SHA256 == sha256 }) ||
		slices.ContainsFunc(s.later, func(f laterFile) bool { return f.Name == name && f.sha256 == sha256 })
}
