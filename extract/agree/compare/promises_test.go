package compare

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/e5"
)

// Pairs that are judged in parts, by the promises of all, are judged as they are
// together; equally good ones too.
func TestJudgedInParts(t *testing.T) {
	made := func() []Pair {
		var texts [][2]string
		for i := range 4 * inEnglish.bounds().anyway {
			texts = append(texts, [2]string{fmt.Sprintf("Gate %d needs paint.", i), fmt.Sprintf("Nobody walked to harbour %d.", i)})
		}
		pairs := pairsOf(texts, false)
		for i := range pairs {
			pairs[i].cosine, pairs[i].hasVectors = 0.4+float64(i%97)/200, true
		}
		return pairs
	}
	by := &told{Reading: e5.Reading{Cosine: 0.9, Same: 0.7, Opposite: 0.2, Entailed: 0.6, Denied: 0.2, Alike: 0.8}}
	want := JudgeAll(List(made()), by, 1)
	read := len(by.pairs)
	if read == 0 || read > inEnglish.bounds().anyway+4*inEnglish.bounds().anyway/inEnglish.bounds().forEach {
		t.Fatalf("%d pairs were read", read)
	}
	all := Promises{}
	for part := range slices.Chunk(made(), 37) {
		all.Add(PromisesOf(List(part)))
	}
	by.pairs = nil
	var got []Verdict
	for part := range slices.Chunk(made(), 29) {
		got = append(got, JudgeSome(List(part), by, all, 1)...)
	}
	if d := cmp.Diff(want, got); d != "" || len(by.pairs) != read {
		t.Errorf("%d pairs were read, want %d (-want +got):\n%s", len(by.pairs), read, d)
	}
}

// Among few pairs in English, and among few statements, those are read that promise
// something; the more there are, the more each must promise. In Korean, where rules see less, it is all one.
func TestTheFewerTheLessTheyMustPromise(t *testing.T) {
	for name, tt := range map[string]struct {
		pairs   int
		in      tongues
		promise float64
		crowded float64
		want    bool
	}{
		"few":                       {20, inEnglish, 0.5, 1, true},
		"few that are far":          {20, inEnglish, 0.3, 1, false},
		"more":                      {manyPairs / 2, inEnglish, 0.5, 1, false},
		"more that are near":        {manyPairs / 2, inEnglish, 0.6, 1, true},
		"many":                      {manyPairs, inEnglish, 0.7, 1, false},
		"many that are close":       {manyPairs, inEnglish, 0.8, 1, true},
		"many among few statements": {manyPairs, inEnglish, 0.5, 0, true},
		"many among some":           {manyPairs, inEnglish, 0.5, 0.5, false},
		"near, among some":          {manyPairs, inEnglish, 0.6, 0.5, true},
		"many in Korean":            {manyPairs, inOne, 0.5, 1, true},
		"many across":               {manyPairs, inTwo, 0.5, 1, true},
	} {
		p := Promised{}
		for range tt.pairs - 1 {
			p.add(0)
		}
		p.add(tt.promise)
		if got := tt.promise > p.least(tt.in.bounds(), tt.crowded); got != tt.want {
			t.Errorf("%s: read: %v, want %v", name, got, tt.want)
		}
	}
}
