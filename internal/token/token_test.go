package token

import (
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
	for _, k := range Scan(text, span.Span{Start: 0, End: len(text)}, lex, nil) {
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
		for _, k := range Scan(text, span.Span{Start: 0, End: len(text)}, nil, nil) {
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
		out = Scan(text, span.Span{Start: 0, End: len(text)}, lex, out[:0])
	}
}
