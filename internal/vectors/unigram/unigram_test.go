package unigram

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// small is a vocabulary in which longer pieces are not always likelier.
func small(t testing.TB) *Vocabulary {
	t.Helper()
	v, err := New(
		[]string{"a", "ab", "abc", "b", "c", "lo", "low", "w", "▁", "▁a", "▁low", "▁낮", "다", "습니다"},
		[]float32{-2, -3, -9, -2, -2, -3, -4, -5, -1, -2.5, -5, -4, -3, -4},
	)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestSplit(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"▁a", "▁a"},
		{"▁abc", "▁|ab|c"},
		{"▁low▁low", "▁low|▁low"},
		{"lowlo", "low|lo"},
		{"abab", "ab|ab"},
		{"▁낮습니다", "▁낮|습니다"},
		{"▁낮다", "▁낮|다"},
		{"▁z▁낯다", "▁|?|▁|?|다"},
		{"니다", "?|다"},
		{"abca", "ab|c|a"},
	}
	v := small(t)
	for _, tt := range tests {
		var got []string
		for _, p := range v.Split(tt.text) {
			if p == Unknown {
				got = append(got, "?")
			} else {
				got = append(got, v.Piece(int(p)))
			}
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, "|")); diff != "" {
			t.Errorf("%q: %s", tt.text, diff)
		}
	}
}

func TestNormal(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{" \t\n\u00a0\u3000", ""},
		{"one  two\n", "▁one▁two"},
		{"ＡＩ　모델", "▁AI▁모델"},
		{"\u1112\u1161\u11ab", "▁한"},
		{"½ … ①", "▁1⁄2▁...▁1"},
		{"zero\u200bwidth\ufeff", "▁zero▁width"},
		{"a\u0007b\x7f", "▁ab"},
		{"▁x▁", "▁x"},
		{"bad\xffbyte", "▁bad▁byte"},
	}
	for _, tt := range tests {
		if got := Normal(tt.text); got != tt.want {
			t.Errorf("Normal(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	tests := []struct {
		name   string
		pieces []string
		scores []float32
	}{
		{"nothing", nil, nil},
		{"too few scores", []string{"a", "b"}, []float32{-1}},
		{"not sorted", []string{"b", "a"}, []float32{-1, -1}},
		{"twice the same", []string{"a", "a"}, []float32{-1, -1}},
		{"empty piece", []string{"", "a"}, []float32{-1, -1}},
		{"not UTF-8", []string{"\xea"}, []float32{-1}},
	}
	for _, tt := range tests {
		if _, err := New(tt.pieces, tt.scores); err == nil {
			t.Errorf("%s: no error", tt.name)
		}
	}
}

// score adds up what Split maximises.
func (v *Vocabulary) score(pieces []int32) float64 {
	sum := 0.0
	for _, p := range pieces {
		if p == Unknown {
			sum += float64(v.unknown)
		} else {
			sum += float64(v.scores[p])
		}
	}
	return sum
}

// best is the best score of any cut, by trying all pieces at every place.
func (v *Vocabulary) best(text string) float64 {
	best := map[string]float64{"": 0}
	var of func(string) float64
	of = func(s string) float64 {
		if known, ok := best[s]; ok {
			return known
		}
		top := math.Inf(-1)
		_, size := utf8.DecodeRuneInString(s)
		alone := false
		for i, p := range v.pieces {
			if rest, ok := strings.CutPrefix(s, p); ok {
				top = max(top, float64(v.scores[i])+of(rest))
				alone = alone || len(p) == size
			}
		}
		if !alone {
			top = max(top, float64(v.unknown)+of(s[size:]))
		}
		best[s] = top
		return top
	}
	return of(text)
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"", "low abc", "낮습니다 abba", "▁▁", "\xff\xea\xb0", "a\u0301 ﬁ ㈜", strings.Repeat("ab ", 40)} {
		f.Add(s)
	}
	v := small(f)
	f.Fuzz(func(t *testing.T, text string) {
		normal := Normal(text)
		if !utf8.ValidString(normal) || Normal(normal) != normal {
			t.Fatalf("Normal(%q) = %q is not its own normal form", text, normal)
		}
		pieces := v.Split(normal)
		rest := normal
		for _, p := range pieces {
			size := 0
			if p == Unknown {
				_, size = utf8.DecodeRuneInString(rest)
			} else if strings.HasPrefix(rest, v.Piece(int(p))) {
				size = len(v.Piece(int(p)))
			}
			if size == 0 {
				t.Fatalf("%q: piece %d does not stand before %q", normal, p, rest)
			}
			rest = rest[size:]
		}
		if rest != "" {
			t.Fatalf("%q: %q is not covered", normal, rest)
		}
		if len(normal) < 200 && math.Abs(v.score(pieces)-v.best(normal)) > 1e-3 {
			t.Fatalf("%q: score %v, best %v", normal, v.score(pieces), v.best(normal))
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	v := small(b)
	text := Normal(strings.Repeat("low abc 낮습니다 ", 100))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		v.Split(text)
	}
}
