package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/source"
)

// said is a turn as both sides give it: who, and every word.
type said struct{ speaker, text string }

// turns scores speaker turns of press transcripts (M-Arg): a turn counts when
// its label and its whole text are those of the labelled table.
func turns(s settings) (string, error) {
	tables, err := s.find("us_election_2020_*.csv")
	if err != nil {
		return "", err
	}
	hit, got, want := 0, 0, 0
	for _, table := range slices.DeleteFunc(tables, alone) {
		gold, err := goldTurns(table)
		if err != nil {
			return "", err
		}
		read, err := readTurns(strings.TrimSuffix(table, ".csv") + ".txt")
		if err != nil {
			return "", err
		}
		want, got = want+len(gold), got+len(read)
		for _, t := range gold {
			if i := slices.Index(read, t); i >= 0 {
				read = slices.Delete(read, i, i+1)
				hit++
			}
		}
	}
	return fmt.Sprintf("%v turns=%d", measured(hit, got-hit, want-hit), want), nil
}

// alone reports whether a table has no transcript beside it: the set has other
// tables of the same debates.
func alone(table string) bool {
	_, err := os.Stat(strings.TrimSuffix(table, ".csv") + ".txt")
	return err != nil
}

func goldTurns(table string) ([]said, error) {
	rows, err := readTable(table, ',', "speaker", "text")
	out := []said{}
	for _, r := range rows {
		out = append(out, said{folded(r[0]), folded(r[1])})
	}
	return out, err
}

func readTurns(path string) ([]said, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	doc, err := source.Parse(path, raw)
	if err != nil {
		return nil, err
	}
	out := []said{}
	for _, t := range dialogue.Detect(doc).Turns {
		words := []string{}
		for _, p := range t.Speech {
			words = append(words, p.In(doc.Plain))
		}
		out = append(out, said{folded(t.Label), folded(strings.Join(words, "\n"))})
	}
	return out, nil
}

func folded(s string) string { return strings.Trim(strings.Join(strings.Fields(s), " "), " :") }
