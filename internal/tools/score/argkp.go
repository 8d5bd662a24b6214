package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// argKP scores which key point an argument says again (ArgKP-2021): the best
// one for each argument, then the mean average precision of the surer half of
// every topic and stance. Pairs that nobody labelled count as wrong (strict)
// or as right (relaxed).
func argKP(s settings) (string, error) {
	set, err := readArgKP(s)
	if err != nil {
		return "", err
	}
	matched := set.match(s)
	return fmt.Sprintf("map_strict=%.3f map_relaxed=%.3f arguments=%d",
		meanPrecision(matched, false), meanPrecision(matched, true), len(matched)), nil
}

// statement is an argument or a key point.
type statement struct{ id, text, side string } // side: topic and stance

type argKPSet struct {
	arguments, keyPoints []statement
	labels               map[[2]string]bool // argument and key point
}

func readArgKP(s settings) (argKPSet, error) {
	set := argKPSet{labels: map[[2]string]bool{}}
	path, err := s.prefer("arguments_test.csv", "arguments_dev.csv")
	if err != nil {
		return set, err
	}
	folder, half := filepath.Dir(path), strings.TrimPrefix(filepath.Base(path), "arguments")
	if set.arguments, err = statements(path, "arg_id", "argument"); err != nil {
		return set, err
	}
	if set.keyPoints, err = statements(filepath.Join(folder, "key_points"+half), "key_point_id", "key_point"); err != nil {
		return set, err
	}
	labels, err := readTable(filepath.Join(folder, "labels"+half), ',', "arg_id", "key_point_id", "label")
	for _, l := range labels {
		set.labels[[2]string{l[0], l[1]}] = l[2] == "1"
	}
	return set, err
}

func statements(path, id, text string) ([]statement, error) {
	rows, err := readTable(path, ',', id, text, "topic", "stance")
	out := []statement{}
	for _, r := range rows {
		out = append(out, statement{r[0], r[1], r[2] + "\t" + r[3]})
	}
	return out, err
}

// match is the best key point of an argument.
type match struct {
	side          string
	score         float64
	right, judged bool
}

// match finds the best key point of every argument that has any on its side;
// of equal ones the first.
func (set argKPSet) match(s settings) []match {
	pairs, of := [][2]string{}, [][2]int{}
	for i, a := range set.arguments {
		for k, p := range set.keyPoints {
			if a.side == p.side {
				pairs, of = append(pairs, [2]string{a.text, p.text}), append(of, [2]int{i, k})
			}
		}
	}
	out, last := []match{}, -1
	for n, score := range s.similarities(pairs) {
		a, p := set.arguments[of[n][0]], set.keyPoints[of[n][1]]
		right, judged := set.labels[[2]string{a.id, p.id}]
		m := match{a.side, score, right, judged}
		if of[n][0] != last {
			out, last = append(out, m), of[n][0]
		} else if score > out[len(out)-1].score {
			out[len(out)-1] = m
		}
	}
	return out
}

// meanPrecision is the mean over sides of the average precision of the surer
// half of the matches.
func meanPrecision(matches []match, unjudged bool) float64 {
	sides, order := map[string][]match{}, []string{}
	for _, m := range matches {
		if sides[m.side] == nil {
			order = append(order, m.side)
		}
		sides[m.side] = append(sides[m.side], m)
	}
	precisions := []float64{}
	for _, side := range order {
		ranked := sides[side]
		slices.SortStableFunc(ranked, func(a, b match) int { return cmp.Compare(b.score, a.score) })
		hits := []bool{}
		for _, m := range ranked[:max(1, len(ranked)/2)] {
			hits = append(hits, m.right || !m.judged && unjudged)
		}
		precisions = append(precisions, averagePrecision(hits))
	}
	return mean(precisions)
}
