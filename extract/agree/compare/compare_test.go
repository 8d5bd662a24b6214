package compare

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCompareStand(t *testing.T) {
	tests := []struct {
		a, b string
		want Stand
	}{
		{"The trams are free.", "The trams are free!", Same},
		{"Ridership rose by 20 percent.", "Ridership rose by 20 percent.", Same},
		{"The old town is loud at night.", "The old town is not loud at night.", Opposite},
		{"The old town is loud at night.", "The old town is quiet at night.", Opposite},
		{"Rents in the harbour went up last year.", "Rents in the harbour fell last year.", Opposite},
		{"Ridership rose in the harbour.", "Ridership fell in the harbour.", Opposite},
		{"The city bought 12 trams.", "The city bought 15 trams.", Opposite},
		{"The city bought 12 trams in 2019.", "The city bought 15 trams in 2021.", Neither},
		{"The city bought 12 trams in 2019.", "The city bought 12 trams in 2021.", Neither},
		{"전차 승객이 20퍼센트 늘었습니다.", "전차 승객이 35퍼센트 늘었습니다.", Opposite},
		{"전차는 3월에 개통했습니다.", "전차는 5월에 개통했습니다.", Neither},
		{"The old town is loud at night.", "The old town is lovely at night.", Neither},
		{"전차 승객이 20퍼센트 늘었습니다.", "전차 승객은 20퍼센트 늘었다.", Same},
		{"전차 승객이 늘었습니다.", "전차 승객이 줄었습니다.", Opposite},
		{"전차는 시끄럽습니다.", "주차 요금이 올랐습니다.", Neither},
		{"", "", Neither},
	}
	for _, tt := range tests {
		if got := Compare(tt.a, tt.b, nil); got.Stand != tt.want {
			t.Errorf("Compare(%q, %q) = %s, want %s (%+v)", tt.a, tt.b, got.Stand, tt.want, got)
		}
	}
}

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
	if got := Compare("전차는 무료입니다.", "Trams are free.", v); got.Stand != Same {
		t.Errorf("close vectors: %+v", got)
	}
	if got := Compare("전차는 무료입니다.", "Trams are never free", v); got.Stand == Same {
		t.Errorf("a negation on one side: %+v", got)
	}
	if got := Compare("전차는 무료입니다.", "Trams are free.", nil); got.Stand != Neither {
		t.Errorf("no vectors, no words in common: %+v", got)
	}
}

func TestStem(t *testing.T) {
	l := loadLexicon()
	tests := [][]string{
		{"predict", "predicts", "predicted", "predicting", "prediction"},
		{"city", "cities"},
		{"run", "running", "ran"},
		{"예측", "예측을", "예측한다", "예측하는", "예측했습니다", "예측하면"},
		{"모델", "모델이", "모델들이", "모델에서는"},
		{"배우", "배운다", "배울", "배웠다", "배워요"},
	}
	for _, forms := range tests {
		want := l.stem(forms[0])
		for _, f := range forms[1:] {
			if got := l.stem(f); got != want {
				t.Errorf("stem(%q) = %q, stem(%q) = %q", f, got, forms[0], want)
			}
		}
	}
}

func TestNumbers(t *testing.T) {
	tests := []struct {
		text string
		want []float64
	}{
		{"It costs 12 million crowns.", []float64{12000000}},
		{"1200만 크라운이 듭니다.", []float64{12000000}},
		{"1,200 riders and two trams", []float64{2, 1200}},
		{"3.5%", []float64{3.5}},
		{"no number", nil},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, loadLexicon().profileOf(tt.text).numbers); d != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, d)
		}
	}
}

func TestNegation(t *testing.T) {
	tests := []struct {
		text string
		want int
	}{
		{"It is not free.", 1},
		{"It isn't free.", 1},
		{"Not only the trams are free.", 0},
		{"비싸지 않습니다.", 1},
		{"안 비쌉니다.", 1},
		{"전차뿐만 아니라 버스도 무료입니다.", 0},
		{"없지 않습니다.", 2},
		{"무료입니다.", 0},
	}
	for _, tt := range tests {
		if got := loadLexicon().profileOf(tt.text).negated; got != tt.want {
			t.Errorf("%q is turned %d times, want %d", tt.text, got, tt.want)
		}
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("The trams are free.", "전차는 무료입니다.")
	f.Add("1,000만 % ' ’ 12.", "n't not 뿐만 아니라 \xff")
	f.Add(strings.Repeat("예", 40), "e's es ing")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := Compare(a, b, nil), Compare(b, a, nil)
		if x.Score != y.Score || x.Stand != y.Stand || x.Confidence != y.Confidence {
			t.Fatalf("Compare(%q, %q) = %+v, turned round %+v", a, b, x, y)
		}
		if !(x.Score >= 0 && x.Score <= 1) || math.IsNaN(x.Confidence) {
			t.Fatalf("score %v", x.Score)
		}
	})
}
