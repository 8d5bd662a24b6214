package weight

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/text"
	"github.com/whosaid/whosaid/internal/vectors/table"
	"github.com/whosaid/whosaid/internal/words"
)

func newWeigher(t testing.TB) *Weigher {
	t.Helper()
	w, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// What asserts something of the world weighs more than what only keeps a talk
// going.
func TestWeight(t *testing.T) {
	w := newWeigher(t)
	of := func(s string) float64 { return w.Weight(s, text.Language(s)) }
	for _, tt := range []struct{ heavy, light string }{
		{"Night buses cost the city more than they earn.", "I took the night bus home with my sister."},
		{"Glass recycling uses a third less energy than melting sand.", "We'll talk about glass after the break."},
		{"Most farms in the valley have no well of their own.", "I'm Lumo Farrow, and this is the valley show."},
		{"Every school needs a nurse.", "That was a great answer."},
		{"주 사 일제를 하면 생산성이 떨어진다는 증거는 없습니다.", "오늘은 주 사 일제 얘기를 해 보겠습니다."},
		{"이 지역 전셋값은 작년보다 이십 퍼센트 올랐습니다.", "네, 말씀 잘 들었습니다."},
		{"공공 병원이 부족해서 환자들이 멀리 갑니다.", "아이고, 고생하셨네요."},
	} {
		heavy, light := of(tt.heavy), of(tt.light)
		if heavy < Worth || light >= heavy/2 {
			t.Errorf("%q weighs %v, %q %v", tt.heavy, heavy, tt.light, light)
		}
	}
}

// Only claims are weighed, and their signals add up to the weight.
func TestAll(t *testing.T) {
	sentences := []claim.Sentence{
		{Text: "Bridges of oak outlast bridges of pine.", Language: "en"},
		{Text: "Do bridges of oak last?", Language: "en", Kind: claim.Question},
		{Text: "참나무 다리가 더 오래갑니다.", Language: "ko"},
	}
	if err := All(sentences); err != nil {
		t.Fatal(err)
	}
	w := newWeigher(t)
	for _, s := range sentences {
		want := 0.0
		if s.Asserts() {
			z := 0.0
			for _, g := range w.Signals(s.Text, s.Language) {
				z += g.Counts
			}
			want = math.Round(1000/(1+math.Exp(-z))) / 1000
		}
		if math.Abs(s.Weight-want) > 0.0011 {
			t.Errorf("%q weighs %v, its signals make %v", s.Text, s.Weight, want)
		}
	}
}

// A weigher takes nothing from one sentence to the next.
func TestWeigherForgets(t *testing.T) {
	w := newWeigher(t)
	first := w.Weight("Thank you!", "en")
	w.Weight("이십 퍼센트 올랐습니다.", "ko")
	w.Weight("Oak is heavier than pine, and thanks for asking...", "en")
	if again := w.Weight("Thank you!", "en"); again != first {
		t.Errorf("weighs %v, then %v", first, again)
	}
}

// Every sign that a list gives weighs something, and no two weights are of one
// sign.
func TestEverySignWeighs(t *testing.T) {
	seen := map[[2]string]bool{}
	for _, row := range lists.Table("weights", words.Text, words.Text, words.Number) {
		key := [2]string(row[:2])
		if seen[key] {
			t.Errorf("two weights of %v", key)
		}
		seen[key] = true
	}
	for list, language := range map[string]string{"signs.en": "en", "signs.ko": "ko"} {
		for _, row := range lists.Table(list, words.Text, words.Text, words.Text) {
			if !seen[[2]string{language, row[2]}] {
				t.Errorf("%s: %q weighs nothing in %s", list, row[2], language)
			}
		}
	}
	given := map[string]bool{}
	for s, n := range names {
		if n == "" || given[n] {
			t.Errorf("sign %d has no name of its own: %q", s, n)
		}
		given[n] = true
	}
}

// A weight that names no sign is told with file and line, and so is a
// direction that names no dimension.
func TestWeightsAreChecked(t *testing.T) {
	for row, want := range map[string]string{
		"en\thedgy\t0.2": "hedgy",
		"en\thedge\t0,2": "0,2",
		"fr\thedge\t0.2": "fr",
	} {
		if said := mistake(row, ""); !strings.Contains(said, "words/weights.txt:2") || !strings.Contains(said, want) {
			t.Errorf("%q gives %q", row, said)
		}
	}
	if said := mistake("en\thedge\t0.2", "256\t1"); !strings.Contains(said, "words/direction.txt:2") {
		t.Errorf("a dimension too many gives %q", said)
	}
}

func mistake(weight, direction string) (said string) {
	defer func() { said = fmt.Sprint(recover()) }()
	readModel(words.In(fstest.MapFS{
		"words/weights.txt":   {Data: []byte("# Weights.\n" + weight + "\n")},
		"words/direction.txt": {Data: []byte("# Direction.\n" + direction + "\n")},
	}, "words"))
	return ""
}

func TestDirectionIsWhole(t *testing.T) {
	got := []string{}
	for _, row := range lists.Table("direction", words.Number, words.Number) {
		got = append(got, row[0])
	}
	want := []string{}
	for i := range table.Size {
		want = append(want, fmt.Sprint(i))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkWeight(b *testing.B) {
	for name, s := range map[string]string{
		"en": "So the thing about these bridges is that most of them were built in a hurry, and nobody has looked at the bolts since.",
		"ko": "그러니까 이 다리들은 대부분 급하게 지었기 때문에 그 뒤로는 아무도 볼트를 들여다보지 않았다는 게 문제입니다.",
	} {
		b.Run(name, func(b *testing.B) {
			w := newWeigher(b)
			for b.Loop() {
				w.Weight(s, name)
			}
		})
	}
}
