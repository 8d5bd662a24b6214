package compare

import (
	"math"
	"strings"
	"testing"
)

// fixed gives texts the vectors that a test names.
type fixed map[string][]float32

func (f fixed) Vectors(texts []string) [][]float32 {
	var out [][]float32
	for _, t := range texts {
		out = append(out, f[t])
	}
	return out
}

func TestCompareAcrossLanguages(t *testing.T) {
	v := fixed{
		"전차는 무료입니다.":           {1, 0},
		"Trams are free.":      {0.8, 0.6},
		"Trams are never free": {0.9, 0.436},
		"전차":                   {1, 0},
		"Trams":                {1, 0},
		"무료":                   {0, 1},
		"free":                 {0, 1},
	}
	if got := Texts("전차는 무료입니다.", "Trams are free.", Eyes{Vectors: v}); got.Stand != Same {
		t.Errorf("close vectors: %+v", got)
	}
	if got := Texts("전차는 무료입니다.", "Trams are never free", Eyes{Vectors: v}); got.Stand == Same {
		t.Errorf("a negation on one side: %+v", got)
	}
	if got := Texts("전차는 무료입니다.", "Trams are free.", Eyes{}); got.Stand != Neither {
		t.Errorf("no vectors, no words in common: %+v", got)
	}
}

// Texts of no word are neither, and break nothing.
func TestNoWords(t *testing.T) {
	if got := Texts("", "", Eyes{}); got.Stand != Neither {
		t.Errorf("two empty texts are %s", got.Stand)
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("The trams are free.", "전차는 무료입니다.")
	f.Add("1,000만 % ' ’ 12.", "n't not 뿐만 아니라 \xff")
	f.Add(strings.Repeat("예", 40), "e's es ing")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := Texts(a, b, Eyes{}), Texts(b, a, Eyes{})
		if x.Score != y.Score || x.Stand != y.Stand || x.Confidence != y.Confidence {
			t.Fatalf("Texts(%q, %q) = %+v, turned round %+v", a, b, x, y)
		}
		if !(x.Score >= 0 && x.Score <= 1) || math.IsNaN(x.Confidence) {
			t.Fatalf("score %v", x.Score)
		}
	})
}
