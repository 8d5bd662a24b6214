package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/names"
)

// sameNames scores one name across scripts (the list of the National
// Institute of Korean Language): each Hangul name among one true and up to 29
// other Latin names, half of them with the true one's first letter.
func sameNames(s settings) (string, error) {
	path, err := s.prefer("names.tsv")
	if err != nil {
		return "", err
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	rows := [][2]string{}
	for l := range strings.Lines(string(raw)) {
		if latin, hangul, ok := strings.Cut(strings.TrimRight(l, "\n"), "\t"); ok {
			rows = append(rows, [2]string{latin, hangul})
		}
	}
	first, n, scored := 0, 0, []scoredPair{}
	for i, q := range questions(rows) {
		best, right := -1.0, 0.0
		for _, latin := range q.candidates {
			s := names.Same(q.hangul, latin)
			scored = append(scored, scoredPair{s, latin == q.latin})
			if latin == q.latin {
				right = s
			} else {
				best = max(best, s)
			}
		}
		n = i + 1
		if right > best {
			first++
		}
	}
	return fmt.Sprintf("first=%.3f best_f1=%.3f auc=%.3f n=%d", share(first, n), bestF1(scored), auc(scored), n), nil
}

// question is one Hangul name and the Latin names it may be.
type question struct {
	latin, hangul string
	candidates    []string
}

// questions picks a thousand names, and candidates near and far, by hash: the
// same for everyone who has the list.
func questions(rows [][2]string) []question {
	latin := []string{}
	byLetter := map[string][]string{}
	for _, r := range rows {
		latin = append(latin, r[0])
	}
	slices.SortFunc(latin, byHash)
	for _, a := range latin {
		byLetter[letter(a)] = append(byLetter[letter(a)], a)
	}
	slices.SortStableFunc(rows, func(a, b [2]string) int { return byHash(a[1], b[1]) })
	out := []question{}
	for i, r := range rows[:min(1000, len(rows))] {
		near := without(byLetter[letter(r[0])], func(x string) bool { return x == r[0] })
		far := without(latin, func(x string) bool { return letter(x) == letter(r[0]) })
		q := question{r[0], r[1], []string{r[0]}}
		for k := range min(15, len(near)) {
			q.candidates = append(q.candidates, near[(i*7+k)%len(near)])
		}
		for k := range 14 {
			q.candidates = append(q.candidates, far[(i*31+k*13)%len(far)])
		}
		out = append(out, q)
	}
	return out
}

func byHash(a, b string) int {
	x, y := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return slices.Compare(x[:], y[:])
}

func letter(s string) string { return string([]rune(s)[:1]) }

func without(list []string, drop func(string) bool) []string {
	return slices.DeleteFunc(slices.Clone(list), drop)
}
