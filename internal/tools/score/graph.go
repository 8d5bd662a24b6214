package main

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
)

// file is a document of a task, read or made of a set's rows.
type file struct{ name, text string }

// graph extracts the graph of files as the program does: ordered by name, equal
// ones read once.
func (s settings) graph(files []file) (*graph.Graph, error) {
	files = slices.SortedFunc(slices.Values(files), func(a, b file) int { return cmp.Compare(a.name, b.name) })
	seen := map[string]bool{}
	files = slices.DeleteFunc(files, func(f file) bool {
		double := seen[f.text]
		seen[f.text] = true
		return double
	})
	docs, errs := make([]*source.Document, len(files)), make([]error, len(files))
	parallel.Do(len(files), func(i int) { docs[i], errs[i] = source.Parse(files[i].name, []byte(files[i].text)) })
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return extract.Graph(context.Background(), docs, extract.Options{Vectors: s.vectors, Reader: s.reader, Quick: s.quick, Fast: s.fast})
}

// saying is a place where somebody says something.
type saying struct {
	span.Span
	speaker string // id
}

// sayings lists what is said in each document, in the order of the edges.
func sayings(g *graph.Graph) map[string][]saying {
	out := map[string][]saying{}
	for _, e := range g.Edges {
		if e.Kind != graph.Said {
			continue
		}
		for _, v := range e.Evidence {
			out[v.Document] = append(out[v.Document], saying{span.Span{Start: v.Start, End: v.End}, e.Source})
		}
	}
	return out
}

// namesOf are the names of every speaker, folded.
func namesOf(g *graph.Graph) map[string][]string {
	out := map[string][]string{}
	for _, n := range g.Nodes {
		if n.Kind != graph.Speaker {
			continue
		}
		for _, name := range append([]string{n.Name}, n.Aliases...) {
			if name != "" {
				out[n.ID] = append(out[n.ID], fold(name))
			}
		}
	}
	return out
}

// fold takes case and the shape of blanks away.
func fold(s string) string {
	words := strings.FieldsFunc(s, func(r rune) bool { return r == '_' || unicode.IsSpace(r) })
	return strings.ToLower(strings.Join(words, " "))
}

// oneLine makes all blanks one space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
