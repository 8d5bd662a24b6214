package main

import (
	"fmt"

	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/internal/text"
)

// nearby are the thresholds that are told beside the one in force.
var nearby = []float64{0.10, 0.12, 0.14, weight.Worth, 0.16, 0.18, 0.20}

// report prints what the weights do for each set and language: the area under
// the curve of worth against the rest, and the shares that are kept of
// sentences of label 2, 1 and 0, at each threshold.
func report(rows []*row) {
	order, of := []string{}, map[string][]*row{}
	add := func(name string, r *row) {
		if of[name] == nil {
			order = append(order, name)
		}
		of[name] = append(of[name], r)
	}
	for _, r := range rows {
		add(r.set+" "+text.Language(r.document+r.text), r)
	}
	for _, name := range order {
		fmt.Printf("%-18s n %4d  AUC %.3f ", name, len(of[name]), area(of[name]))
		for _, t := range append([]float64{0}, nearby...) {
			fmt.Printf("  %.3f: %.3f/%.3f/%.3f", t, kept(of[name], 2, t), kept(of[name], 1, t), kept(of[name], 0, t))
		}
		fmt.Println()
	}
}

// kept is the share of rows of a label that weigh at least t.
func kept(rows []*row, label int, t float64) float64 {
	n, k := 0, 0
	for _, r := range rows {
		if r.label == label {
			n++
			if r.score >= t {
				k++
			}
		}
	}
	return float64(k) / float64(max(1, n))
}

// area is the chance that a sentence worth keeping weighs more than another
// that is not; a tie counts half.
func area(rows []*row) float64 {
	sum, n := 0.0, 0
	for _, a := range rows {
		for _, b := range rows {
			if a.label != 2 || b.label == 2 {
				continue
			}
			n++
			switch {
			case a.score > b.score:
				sum++
			case a.score == b.score:
				sum += 0.5
			}
		}
	}
	return sum / float64(max(1, n))
}

// listDisputed lists the rows that are kept though they assert nothing, and
// those that are not though they are worth looking for.
func listDisputed(rows []*row) {
	for _, r := range rows {
		if kept := r.score >= weight.Worth; r.label != 1 && kept != (r.label == 2) {
			fmt.Printf("%s\t%s\t%d\t%d\t%.3f\t%s\n", r.set, r.document, r.start, r.label, r.score, r.text)
		}
	}
}
