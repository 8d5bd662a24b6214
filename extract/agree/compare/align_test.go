package compare

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// directions gives each word a direction; words of one direction mean the same,
// and others nothing.
type directions [][]string

func (d directions) Vectors(words []string) [][]float32 {
	out := make([][]float32, len(words))
	for i, w := range words {
		out[i] = make([]float32, len(d))
		for k, alike := range d {
			if slices.Contains(alike, w) {
				out[i][k] = 1
			}
		}
	}
	return out
}

func TestAlign(t *testing.T) {
	means := directions{{"ferry", "boat"}, {"harbour", "port"}, {"left"}, {"entered"}, {"slowly"}}
	tests := []struct {
		name, a, b string
		want       alignment
	}{
		{"other words for the same", "ferry left port", "boat left harbour", alignment{swapped: 1, words: "boat / ferry"}},
		{"another deed", "ferry left port", "ferry entered port", alignment{more: 0.333, less: 0.333, farthest: 1}},
		{"one says more", "ferry left port slowly", "ferry left port", alignment{more: 0.25}},
	}
	for _, tt := range tests {
		p := pairOf(tt.a, tt.b)
		NewWordVectors(means).Attach([]*Profile{p.A, p.B})
		got := p.align()
		got.more, got.less = round(got.more), round(got.less)
		if d := cmp.Diff(tt.want, got, cmp.AllowUnexported(alignment{})); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func FuzzFeatures(f *testing.F) {
	f.Add("The ferry left on Monday.", "배는 월요일에 떠났습니다.")
	f.Add("No. 39만 5천 \xff", "아니요, 36만 1,400달러")
	f.Add("만 억 조", "n't ’ 들 을")
	f.Fuzz(func(t *testing.T, a, b string) {
		p, q := pairOf(a, b), pairOf(b, a)
		NewWordVectors(directions{{"ferry", "배"}}).Attach([]*Profile{p.A, p.B, q.A, q.B})
		l := loadLexicon()
		x := l.features(p)
		y := l.features(q)
		for i := range x {
			if x[i].Name != y[i].Name || x[i].Value != y[i].Value || math.IsNaN(x[i].Value) || math.IsInf(x[i].Value, 0) {
				t.Fatalf("%q, %q: %+v, turned round %+v", a, b, x[i], y[i])
			}
		}
	})
}
