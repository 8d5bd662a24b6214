package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// graded is two sentences and how much they say the same, from 0 to 5.
type graded struct {
	a, b  string
	grade float64
}

// korSTS reads KorSTS, the Korean translation of the STS Benchmark.
func korSTS(s settings) ([]graded, error) {
	path, err := s.prefer("sts-test.tsv", "sts-dev.tsv")
	if err != nil {
		return nil, err
	}
	lines, err := linesOf(path)
	if err != nil || len(lines) == 0 {
		return nil, err
	}
	out := []graded{}
	for i, l := range lines[1:] {
		f := strings.Split(l, "\t")
		if len(f) < 7 {
			return nil, fmt.Errorf("%s:%d: not seven fields", path, i+2)
		}
		grade, err := strconv.ParseFloat(f[4], 64)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, i+2, err)
		}
		out = append(out, graded{f[5], f[6], grade})
	}
	return out, nil
}

// stsBenchmark reads the STS Benchmark as the multilingual edition writes it.
func stsBenchmark(s settings) ([]graded, error) {
	path, err := s.prefer("stsb-en-test.csv", "stsb-en-dev.csv")
	if err != nil {
		return nil, err
	}
	rows, err := readRows(path, ',')
	out := []graded{}
	for i, f := range rows {
		if len(f) < 3 {
			return nil, fmt.Errorf("%s:%d: not three fields", path, i+1)
		}
		grade, err := strconv.ParseFloat(f[2], 64)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, i+1, err)
		}
		out = append(out, graded{f[0], f[1], grade})
	}
	return out, err
}

// across puts the Korean first sentence beside the English second one: the
// two sets have the same pairs in the same order.
func across(s settings) ([]graded, error) {
	ko, err := korSTS(s)
	if err != nil {
		return nil, err
	}
	en, err := stsBenchmark(s)
	if err != nil {
		return nil, err
	}
	if len(ko) != len(en) {
		return nil, errNoData // one side is the test set and the other is not
	}
	out := []graded{}
	for i := range ko {
		out = append(out, graded{ko[i].a, en[i].b, ko[i].grade})
	}
	return out, nil
}

// kluePair is a pair of KLUE's similarity or inference set.
type kluePair struct {
	Sentence1, Sentence2 string
	Labels               struct {
		Label     float64
		RealLabel float64 `json:"real-label"`
		Binary    int     `json:"binary-label"`
	}
	Premise, Hypothesis string
	Gold                string `json:"gold_label"`
}

// klue reads a development set of KLUE, whose test sets are not published:
// "sts" or "nli".
func klue(s settings, set string) ([]kluePair, error) {
	path, err := s.prefer("klue-"+set+"-v1.1_dev.json", "klue-"+set+"-v1_dev.json")
	if err != nil {
		return nil, err
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	out := []kluePair{}
	if err := json.Unmarshal(raw, &out); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return out, nil
}
