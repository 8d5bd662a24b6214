package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/span"
)

// elecDeb scores which sentences of presidential debates argue
// (ElecDeb60To20): a sentence counts when a labelled claim or premise covers
// half of it, and is found when claims do.
func elecDeb(s settings) (string, error) {
	debates, err := argued(s)
	if err != nil {
		return "", err
	}
	files := []file{}
	for _, d := range debates {
		files = append(files, d.file)
	}
	g, err := s.graph(files)
	if err != nil {
		return "", err
	}
	said, c := sayings(g), counts{}
	for _, d := range debates {
		at, claims := offsets(d.text), spansOf(said[d.name])
		for _, sentence := range sentencesOf([]rune(d.text)) {
			inBytes := span.Span{Start: at[sentence.Start], End: at[sentence.End]}
			c.add(halfCovered(claims, inBytes), halfCovered(d.arguments, sentence))
		}
	}
	return fmt.Sprintf("%v gold=%d", c.measured(), c.right+c.missed), nil
}

// debate is a transcript and where it argues, in code points.
type debate struct {
	file
	arguments []span.Span
}

// argued reads the debates, each beside its labels.
func argued(s settings) ([]debate, error) {
	labels, err := s.find("[0-9]*_[0-9][0-9][0-9][0-9].ann")
	if err != nil {
		return nil, err
	}
	out := []debate{}
	for _, path := range inFolders(labels, "components") {
		text := strings.TrimSuffix(path, ".ann") + ".txt"
		raw, err := os.ReadFile(text)
		if err != nil {
			return nil, err
		}
		d := debate{file: file{filepath.Base(text), string(raw)}}
		if d.arguments, err = arguments(path); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	if len(out) == 0 {
		return nil, errNoData
	}
	return out, nil
}

// arguments are the spans of claims and premises, in code points.
func arguments(path string) ([]span.Span, error) {
	s, err := readStandoff(path)
	out := []span.Span{}
	for _, m := range s.marks {
		if m.kind == "Claim" || m.kind == "Premise" {
			out = append(out, m.spans...)
		}
	}
	return out, err
}

// shortest is the length in code points below which a sentence is not asked.
const shortest = 15

// sentencesOf cuts at full stops, question and exclamation marks and line
// ends; spans count code points.
func sentencesOf(text []rune) []span.Span {
	ends, marks := []rune(".?!\n"), []rune(".?!")
	out := []span.Span{}
	for i := 0; i < len(text); {
		start := i
		for i < len(text) && !slices.Contains(ends, text[i]) {
			i++
		}
		if i == start {
			i++
			continue
		}
		for i < len(text) && slices.Contains(marks, text[i]) {
			i++
		}
		for start < i && unicode.IsSpace(text[start]) {
			start++
		}
		if i-start >= shortest {
			out = append(out, span.Span{Start: start, End: i})
		}
	}
	return out
}
