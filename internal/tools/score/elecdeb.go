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
	labels, err := s.find("[0-9]*_[0-9][0-9][0-9][0-9].ann")
	if err != nil {
		return "", err
	}
	files, gold := []file{}, [][]span.Span{}
	for _, path := range inFolders(labels, "components") {
		text, err := os.ReadFile(strings.TrimSuffix(path, ".ann") + ".txt")
		if err != nil {
			return "", err
		}
		arguments, err := arguments(path)
		if err != nil {
			return "", err
		}
		files = append(files, file{strings.TrimSuffix(filepath.Base(path), ".ann") + ".txt", string(text)})
		gold = append(gold, arguments)
	}
	if len(files) == 0 {
		return "", errNoData
	}
	g, err := s.graph(files)
	if err != nil {
		return "", err
	}
	said, right, wrong, missed := sayings(g), 0, 0, 0
	for i, f := range files {
		at, claims := offsets(f.text), spansOf(said[f.name])
		for _, sentence := range sentencesOf([]rune(f.text)) {
			want := halfCovered(gold[i], sentence)
			switch got := halfCovered(claims, span.Span{Start: at[sentence.Start], End: at[sentence.End]}); {
			case got && want:
				right++
			case got:
				wrong++
			case want:
				missed++
			}
		}
	}
	return fmt.Sprintf("%v gold=%d", measured(right, wrong, missed), right+missed), nil
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
