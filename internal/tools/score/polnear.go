package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// polNeAR scores reported speech in news (PolNeAR): which contents are found,
// half of the bytes either way, and whose they are.
func polNeAR(s settings) (string, error) {
	articles, err := attributed(s)
	if err != nil {
		return "", err
	}
	files := []file{}
	for _, a := range articles {
		files = append(files, a.file)
	}
	g, err := s.graph(files)
	if err != nil {
		return "", err
	}
	said, names, t := sayings(g), namesOf(g), tally{}
	for _, a := range articles {
		t.document(a.attributions, said[a.name], names)
	}
	return fmt.Sprintf("%v source_right=%.3f gold=%d", t.measured(), share(t.sourceRight, t.sourced), t.right+t.missed), nil
}

// article is a text with who said what in it.
type article struct {
	file
	attributions []attribution
}

// attribution is what was said, in bytes, and the words that name who.
type attribution struct {
	content []span.Span
	source  []string
}

// attributed reads the test articles, or those for development; of several
// annotators the first.
func attributed(s settings) ([]article, error) {
	labels, err := s.find("*.ann")
	if err != nil {
		return nil, err
	}
	side := inFolders(labels, "attributions", "test")
	if len(side) == 0 {
		side = inFolders(labels, "attributions", "dev")
	}
	if len(side) == 0 {
		return nil, errNoData
	}
	folder := filepath.Join(filepath.Dir(filepath.Dir(side[0])), "text")
	texts, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	out := []article{}
	for _, path := range texts {
		name := filepath.Base(path)
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		a := article{file: file{name, string(raw)}}
		first := slices.IndexFunc(side, func(p string) bool {
			return strings.HasPrefix(filepath.Base(p), strings.TrimSuffix(name, ".txt"))
		})
		if first < 0 {
			continue
		}
		if a.attributions, err = attributions(side[first], a.text); err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, err
}

func attributions(path, text string) ([]attribution, error) {
	s, err := readStandoff(path)
	at, out := offsets(text), []attribution{}
	for _, e := range s.events {
		a := attribution{content: inBytes(s.filling(e, "Content"), at)}
		if len(a.content) == 0 {
			continue
		}
		for _, p := range inBytes(s.filling(e, "Source"), at) {
			a.source = append(a.source, word.FindAllString(strings.ToLower(p.In(text)), -1)...)
		}
		out = append(out, a)
	}
	return out, err
}

// inBytes turns spans of code points into spans of bytes.
func inBytes(spans []span.Span, at []int) []span.Span {
	out := []span.Span{}
	for _, s := range spans {
		if s.End < len(at) {
			out = append(out, span.Span{Start: at[s.Start], End: at[s.End]})
		}
	}
	return out
}
