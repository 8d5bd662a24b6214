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

// Among few statements those pairs are read that promise something; the more there
// are, the more each must promise, and most in English, where rules see most.
func TestTheFewerTheLessTheyMustPromise(t *testing.T) {
	for name, tt := range map[string]struct {
		in                tongues
		promise, crowding float64
		want              bool
	}{
		"few":                  {inEnglish, 0.5, 0, true},
		"few that are far":     {inEnglish, 0.3, 0, false},
		"some":                 {inEnglish, 0.5, 0.5, false},
		"some that are nearer": {inEnglish, 0.6, 0.5, true},
		"many":                 {inEnglish, 0.7, 1, false},
		"many that are close":  {inEnglish, 0.8, 1, true},
		"few in Korean":        {inOne, 0.36, 0, true},
		"some in Korean":       {inOne, 0.36, 0.5, false},
		"few across":           {inTwo, 0.25, 0, true},
		"many in Korean":       {inOne, 0.5, 1, true},
		"many across":          {inTwo, 0.5, 1, true},
	} {
		p := Promised{}
		p.add(tt.promise)
		if got := tt.promise > p.least(tt.in.bounds(), tt.crowding); got != tt.want {
			t.Errorf("%s: read: %v, want %v", name, got, tt.want)
		}
	}
}

// More pairs are read among few statements.
func TestMoreAreReadAmongFew(t *testing.T) {
	p, within := Promised{}, inEnglish.bounds()
	for range within.anyway + amongFew/2 {
		p.add(0.8)
	}
	if few, many := p.least(within, 0), p.least(within, 1); few >= 0.8 || many < 0.8 {
		t.Errorf("of pairs that promise .8 those above %v are read among few, and above %v among many", few, many)
	}
}
