package compare

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

var gistTexts = []string{
	"", "No, the 1,200 new trams aren't the Harbour's.", "The Harbour trams run, and the trams of harbours ran.",
	"아니요, 새 전차 1200만 대는 Harbour 것이 아닙니다.", "3.5% of it’s’ \xffbroken\xe2 text, isn't it…",
}

// A gist has the words of a profile, and they count the same.
func TestGist(t *testing.T) {
	type word struct {
		stem   string
		weight float64
	}
	of := func(ts []term) (out []word) {
		for _, t := range ts {
			out = append(out, word{t.stem, t.weight})
		}
		return out
	}
	for _, s := range gistTexts {
		if diff := cmp.Diff(of(Read(s).terms), of(ReadGist(s).terms), cmp.AllowUnexported(word{})); diff != "" {
			t.Errorf("%q: %s", s, diff)
		}
	}
}

func TestWords(t *testing.T) {
	for s, want := range map[string][]string{
		"":                                nil,
		"It’s 1,200.5 m, isn't it?":       {"It’s", "1,200.5", "m", "isn't", "it"},
		"50% up '90s' — Bob's, 3.":        {"50%", "up", "90s", "Bob's", "3"},
		"전차'는 3만 대’가 된다":                  {"전차", "는", "3만", "대", "가", "된다"},
		"caf\xc3\xa9 \xffbro\xe2ken'\xff": {"café", "bro", "ken"},
	} {
		if diff := cmp.Diff(want, Words(s)); diff != "" {
			t.Errorf("%q: %s", s, diff)
		}
	}
}
