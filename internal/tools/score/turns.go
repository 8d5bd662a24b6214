package main

import (
	"encoding/csv"
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
func turns(data string) (string, error) {
	tables, err := find(data, "us_election_2020_*.csv")
	if err != nil {
		return "", err
	}
	hit, got, want := 0, 0, 0
	for _, table := range tables {
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
	return fmt.Sprintf("%v turns=%d", measured(float64(hit), float64(got-hit), float64(want-hit)), want), nil
}

func goldTurns(table string) ([]said, error) {
	f, err := os.Open(table)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) == 0 {
		return nil, fmt.Errorf("%s: %w", table, err)
	}
	who, text := slices.Index(rows[0], "speaker"), slices.Index(rows[0], "text")
	if who < 0 || text < 0 {
		return nil, fmt.Errorf("%s: no columns speaker and text", table)
	}
	out := []said{}
	for _, r := range rows[1:] {
		out = append(out, said{folded(r[who]), folded(r[text])})
	}
	return out, nil
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
