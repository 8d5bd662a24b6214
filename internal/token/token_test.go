package token

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/span"
)

func TestScan(t *testing.T) {
	lex := Lexicon{}
	lex.Add([]string{"don't", "Say"}, 1)
	lex.Add([]string{"oro"}, 2)
	type word struct {
		Text  string
		Form  Form
		Class Class
	}
	text := "Oro’s well-kept “SAY”, don’t 3.5 강이 É&b"
	got := []word{}
	for _, k := range Scan(text, span.Span{Start: 0, End: len(text)}, &lex, nil) {
		got = append(got, word{k.In(text), k.Form, k.Class})
	}
	want := []word{
		{"Oro’s", Capital, 2}, {"well-kept", Lower, 0}, {"“", Mark, 0}, {"SAY", Capital, 1}, {"”", Mark, 0}, {",", Mark, 0},
		{"don’t", Lower, 1}, {"3", Number, 0}, {".", Mark, 0}, {"5", Number, 0}, {"강이", Hangul, 0}, {"É&b", Capital, 0},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzScan(f *testing.F) {
	f.Add("Oro’s “x”, don't ㅤ a-b")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		last := 0
		for _, k := range Scan(text, span.Span{Start: 0, End: len(text)}, &Lexicon{}, nil) {
			if k.Start < last || k.Empty() || k.End > len(text) || !utf8.ValidString(k.In(text)) {
				t.Fatalf("%v after %d in %q", k, last, text)
			}
			last = k.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	text := strings.Repeat("Mr. Oro said the river, which had risen for days, would hold. ", 1000)
	lex := Lexicon{}
	lex.Add([]string{"said", "the", "which", "had", "would", "for"}, 1)
	b.SetBytes(int64(len(text)))
	var out []Token
	for b.Loop() {
		out = Scan(text, span.Span{Start: 0, End: len(text)}, &lex, out[:0])
	}
}

func TestLexicon(t *testing.T) {
	var l Lexicon
	if got := l.Class("said"); got != 0 {
		t.Errorf("empty: %d", got)
	}
	words := []string{}
	for i := range 500 {
		words = append(words, "w"+string(rune('a'+i%26))+string(rune('a'+i/26)), "a-rather-long-word-"+string(rune('a'+i%26)))
	}
	l.Add(words, 1)
	l.Add(words[:10], 2)
	for i, w := range words {
		want := Class(1)
		if slices.Contains(words[:10], w) {
			want = 3
		}
		if got := l.Class(strings.ToUpper(w) + "'s"); got != want {
			t.Errorf("%d %s: %d, want %d", i, w, got, want)
		}
	}
	for _, w := range []string{"", "'s", "w", "waaa", "a-rather-long-word-", strings.Repeat("w", 40), "wa\u2019s"} {
		if got := l.Class(w); got != 0 {
			t.Errorf("%q: %d", w, got)
		}
	}
}

// Exact takes nothing off a word, and folds nothing.
func TestExact(t *testing.T) {
	l := Lexicon{}
	l.Add([]string{"oro", "don't", "well-travelled", "강이"}, 1)
	for word, want := range map[string]Class{
		"oro": 1, "don't": 1, "well-travelled": 1, "강이": 1,
		"": 0, "oro's": 0, "don’t": 0, "well-travelle": 0, "강": 0, "or": 0,
	} {
		if got := l.Exact(word); got != want {
			t.Errorf("%q: %d, want %d", word, got, want)
		}
	}
	if got := new(Lexicon).Exact("oro"); got != 0 {
		t.Errorf("without words: %d", got)
	}
}
