package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/e5"
)

// told reads every pair alike, and notes what it was given.
type told struct {
	e5.Reading
	pairs [][2]string
}

func (r *told) Read(pairs [][2]string) []e5.Reading {
	r.pairs = append(r.pairs, pairs...)
	return slices.Repeat([]e5.Reading{r.Reading}, len(pairs))
}

// near gives every text a vector at this cosine to that of any other one.
type near float64

func (n near) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i := range texts {
		out[i] = make([]float32, len(texts)+1)
		out[i][0] = float32(n)
		out[i][i+1] = 1
	}
	return out
}

// What a network reads decides where words leave it open.
func TestReadingDecides(t *testing.T) {
	same := e5.Reading{Cosine: 0.97, Same: 0.97, Opposite: 0.01, Entailed: 0.97, Denied: 0.01, Alike: 0.97}
	opposite := e5.Reading{Cosine: 0.9, Same: 0.01, Opposite: 0.98, Entailed: 0.02, Denied: 0.97, Alike: 0.2}
	neither := e5.Reading{Cosine: 0.8, Same: 0.02, Opposite: 0.02, Entailed: 0.02, Denied: 0.02, Alike: 0.1}
	texts := [2]string{"Nurses leave because their shifts are badly planned.", "Bad rosters drive people out of nursing."}
	for name, tt := range map[string]struct {
		reads e5.Reading
		want  Stand
	}{"same": {same, Same}, "opposite": {opposite, Opposite}, "neither": {neither, Neither}} {
		if got := Texts(texts[0], texts[1], Eyes{Vectors: near(0.85), Reader: &told{Reading: tt.reads}}); got.Stand != tt.want {
			t.Errorf("read as %s: %s with confidence %v", name, got.Stand, got.Confidence)
		}
	}
}

// A network does not overrule what anybody sees, and the reason names it.
func TestRulesBarTheSame(t *testing.T) {
	same := e5.Reading{Cosine: 0.99, Same: 0.99, Opposite: 0.01, Entailed: 0.99, Denied: 0.01, Alike: 0.99}
	for _, tt := range []struct{ a, b, named string }{
		{"The trams are free.", "The trams are not free.", "negation not"},
		{"The bridge cost 3 million euros.", "The bridge cost 9 million euros.", "numbers"},
		{"Stress causes bad sleep.", "Bad sleep causes stress.", "roles exchanged sleep / stress"},
	} {
		got := Texts(tt.a, tt.b, Eyes{Vectors: near(0.9), Reader: &told{Reading: same}})
		if got.Stand == Same || got.Stand == Neither && !strings.Contains(got.Reason, tt.named) {
			t.Errorf("%q and %q: %s, %s", tt.a, tt.b, got.Stand, got.Reason)
		}
	}
}

// An opposite that rules see stands only where the network gives it a chance.
func TestOppositeNeedsAFairChance(t *testing.T) {
	texts := [2]string{"The trams will run all night next spring.", "The trams will not run all night next spring."}
	for name, tt := range map[string]struct {
		reads e5.Reading
		want  Stand
	}{
		"fair": {e5.Reading{Cosine: 0.95, Same: 0.3, Opposite: 0.6, Entailed: 0.3, Denied: 0.5, Alike: 0.8}, Opposite},
		"none": {e5.Reading{Cosine: 0.95, Same: 0.01, Opposite: 0.01, Entailed: 0.01, Denied: 0.01, Alike: 0.1}, Neither},
	} {
		if got := Texts(texts[0], texts[1], Eyes{Vectors: near(0.9), Reader: &told{Reading: tt.reads}}); got.Stand != tt.want {
			t.Errorf("%s chance: %s with confidence %v, want %s", name, got.Stand, got.Confidence, tt.want)
		}
	}
	if got := Texts(texts[0], texts[1], Eyes{Vectors: near(0.9)}); got.Stand != Opposite {
		t.Errorf("by rules alone: %s", got.Stand)
	}
}

// Two texts of the same words that compare two things the other way round are
// opposites, though a network sees but the same words.
func TestComparisonTheOtherWay(t *testing.T) {
	same := e5.Reading{Cosine: 0.99, Same: 0.9, Opposite: 0.1, Entailed: 0.9, Denied: 0.1, Alike: 0.95}
	for text, want := range map[string]Stand{
		"The buses cost more than the trams.": Opposite,
		"The buses cost less than the trams.": Same,
	} {
		got := Texts("The trams cost more than the buses.", text, Eyes{Vectors: near(0.9), Reader: &told{Reading: same}})
		if got.Stand != want {
			t.Errorf("%q: %s with confidence %v, want %s", text, got.Stand, got.Confidence, want)
		}
	}
}

// A text that holds all of a shorter one, and nothing that denies it, is no
// opposite of it, whatever the network makes of them.
func TestWhoHoldsAnotherIsNoOpposite(t *testing.T) {
	short := "The night shifts are too long."
	opposite := e5.Reading{Cosine: 0.9, Same: 0.03, Opposite: 0.95, Entailed: 0.03, Denied: 0.95, Alike: 0.6}
	for text, want := range map[string]Stand{
		"The night shifts are too long already, and thirty people are missing at the depot.":     Neither,
		"The night shifts are not too long already, and thirty people are missing at the depot.": Opposite,
	} {
		if got := Texts(text, short, Eyes{Vectors: near(0.9), Reader: &told{Reading: opposite}}); got.Stand != want {
			t.Errorf("%q: %s, want %s", text, got.Stand, want)
		}
	}
}

// One that says all of another and more is its opposite only where the network is
// surer than of others.
func TestWhoSaysMoreIsSurelyOpposed(t *testing.T) {
	short, long := "More people come to the old town since the trams are free.", "More people come to the old town since the trams are free, and they stay longer."
	for opposite, want := range map[float64]Stand{0.8: Neither, 0.95: Opposite} {
		reads := e5.Reading{Cosine: 0.92, Same: (1 - opposite) / 2, Opposite: opposite, Entailed: 0.2, Denied: opposite, Alike: 0.9}
		if got := Texts(short, long, Eyes{Vectors: near(0.9), Reader: &told{Reading: reads}}); got.Stand != want {
			t.Errorf("%v: %s with confidence %v, want %s", opposite, got.Stand, got.Confidence, want)
		}
	}
}

// What the network takes for opposites is none where all that differs is a detail, or
// where one says the other in a part and denies something else beside it; a person sees
// what turns the others round.
func TestWhatIsNoOpposite(t *testing.T) {
	opposite := e5.Reading{Cosine: 0.9, Same: 0.03, Opposite: 0.95, Entailed: 0.03, Denied: 0.95, Alike: 0.6}
	guests, boat := "Guests who come to the old harbour in summer stay for dinner.", "The town should sell the second boat."
	for _, tt := range []struct {
		text, other string
		want        Stand
	}{
		{guests, "Guests who come to the old harbour in summer stay longer.", Neither},
		{guests, "Guests who come to the old harbour in summer never stay long.", Opposite},
		{guests, "Guests who come to the old harbour in summer don't stay for dinner.", Opposite},
		{boat, "I'd sell the second boat, the town has no use for it.", Neither},
		{boat, "I'd never sell the second boat, the town has use for it.", Opposite},
		{boat, "The town should sell the second boat, that is not true.", Opposite},
	} {
		if got := Texts(tt.text, tt.other, Eyes{Vectors: near(0.3), Reader: &told{Reading: opposite}}); got.Stand != tt.want {
			t.Errorf("%q: %s, want %s: %+v", tt.other, got.Stand, tt.want, got.Features)
		}
	}
}

// That the same takes the same is for rules to see, unless the network is sure of
// the opposite.
func TestWhatItTakesIsForRules(t *testing.T) {
	neither := e5.Reading{Cosine: 0.8, Same: 0.02, Opposite: 0.02, Entailed: 0.02, Denied: 0.02, Alike: 0.1}
	opposite := e5.Reading{Cosine: 0.9, Same: 0.01, Opposite: 0.98, Entailed: 0.02, Denied: 0.97, Alike: 0.2}
	one, more := "Crossing the river requires building a bridge.", "Crossing the river requires building a bridge, and the new ferry at the old mill is late again."
	for name, tt := range map[string]struct {
		other string
		reads e5.Reading
		want  Stand
	}{
		"neither":                {one, neither, Same},
		"opposite":               {one, opposite, Opposite},
		"opposite, and it holds": {more, opposite, Neither},
	} {
		if got := Texts("To cross the river you have to build a bridge.", tt.other, Eyes{Vectors: near(0.85), Reader: &told{Reading: tt.reads}}); got.Stand != tt.want {
			t.Errorf("read as %s: %s, want %s: %s", name, got.Stand, tt.want, got.Reason)
		}
	}
}

// Of two long claims that rules join, or of one person's two, less is enough.
func TestLongClaimsNeedLess(t *testing.T) {
	short, long := &Profile{text: "Rents fell."}, &Profile{text: strings.Repeat("Rents fell. ", 20)}
	for name, tt := range map[string]struct {
		pair Pair
		want float64
	}{
		"short":       {Pair{A: short, B: short, ruled: ruling{Stand: Same}}, 1},
		"one is long": {Pair{A: short, B: long, ruled: ruling{Stand: Same}}, 1},
		"long":        {Pair{A: long, B: long, ruled: ruling{Stand: Same}}, longPart},
		"not joined":  {Pair{A: long, B: long}, 1},
		"restated":    {Pair{A: long, B: long, Restated: true, ruled: ruling{Stand: Same}}, restatedPart * longPart},
	} {
		if got := tt.pair.eased(); got != tt.want {
			t.Errorf("%s: %v of the usual confidence, want %v", name, got, tt.want)
		}
	}
}

// Of many pairs only those are read that promise something, the best first.
func TestOnlyThePromisingAreRead(t *testing.T) {
	var far, close [][2]string
	for i := range 3 * inEnglish.bounds().anyway {
		p := [2]string{fmt.Sprintf("Gate %d needs paint.", i), fmt.Sprintf("Nobody walked to harbour %d.", i)}
		far, close = append(far, p), append(close, p)
	}
	for name, tt := range map[string]struct {
		texts  [][2]string
		cosine near
		want   int
	}{
		"far":     {far, 0.3, 0},
		"between": {close, 0.95, inEnglish.bounds().anyway + 3*inEnglish.bounds().anyway/inEnglish.bounds().forEach},
	} {
		r := &told{}
		pairs := pairsOf(tt.texts, false)
		for i := range pairs {
			pairs[i].cosine, pairs[i].hasVectors = float64(tt.cosine)-float64(i/2)/1000, true
		}
		JudgeAll(List(pairs), r, 1)
		if len(r.pairs) != tt.want {
			t.Errorf("%s: %d of %d pairs were read, want %d", name, len(r.pairs), len(pairs), tt.want)
		}
	}
}

// Without a reader nothing is read, and order changes nothing with one.
func TestReadingIsSymmetric(t *testing.T) {
	reads := e5.Reading{Cosine: 0.9, Same: 0.7, Opposite: 0.2, Entailed: 0.6, Denied: 0.2, Alike: 0.8}
	a, b := "Rents fell in the old town.", "People pay less for flats there now."
	x := Texts(a, b, Eyes{Vectors: near(0.8), Reader: &told{Reading: reads}})
	y := Texts(b, a, Eyes{Vectors: near(0.8), Reader: &told{Reading: reads}})
	if diff := cmp.Diff([]any{x.Stand, x.Confidence}, []any{y.Stand, y.Confidence}); diff != "" {
		t.Error(diff)
	}
}

// counted is pairs of which it is counted how often each is read.
type counted []int

func (c counted) Len() int { return len(c) }

func (c counted) At(which []int) []Pair {
	for _, i := range which {
		c[i]++
	}
	return make([]Pair, len(which))
}

// Pairs are read some after the other, each once and under its own number.
func TestInTurn(t *testing.T) {
	all := make(counted, 5*atOnce/2)
	every := upTo(len(all))
	seen := make([]bool, len(all))
	inTurn(all, every, func(k int, _ *Pair) { seen[k] = true })
	for i := range all {
		if all[i] != 1 || !seen[i] {
			t.Fatalf("pair %d is read %d times, worked on: %v", i, all[i], seen[i])
		}
	}
}

// Where less will do, what is nearly sure is taken for the same; what rules bar
// stays barred.
func TestLoose(t *testing.T) {
	nearly := e5.Reading{Cosine: 0.93, Same: 0.25, Opposite: 0.1, Entailed: 0.25, Denied: 0.1, Alike: 0.6}
	sure := e5.Reading{Cosine: 0.99, Same: 0.99, Opposite: 0.01, Entailed: 0.99, Denied: 0.01, Alike: 0.99}
	for name, tt := range map[string]struct {
		texts         [2]string
		reads         e5.Reading
		strict, loose Stand
	}{
		"nearly sure":    {[2]string{"Rents fell in the old town.", "Flats in the old town cost less."}, nearly, Neither, Same},
		"another number": {[2]string{"The bridge cost 3 million euros.", "The bridge cost 9 million euros."}, sure, Neither, Neither},
	} {
		for loose, want := range map[bool]Stand{false: tt.strict, true: tt.loose} {
			got := Texts(tt.texts[0], tt.texts[1], Eyes{near(0.86), &told{Reading: tt.reads}, loose})
			if got.Stand != want {
				t.Errorf("%s, loose %v: %s with confidence %v of %v, want %s", name, loose, got.Stand, got.Confidence, got.Needed, want)
			}
		}
	}
}

// Who asks for a pair has it read, however little it promises, and how alike the
// two are follows what was read; Scores and All grade it the same.
func TestWhatIsAskedIsRead(t *testing.T) {
	texts := [][2]string{{"The port needs a new crane.", "Rents are too high."}}
	var got []float64
	for _, alike := range []float64{0.1, 0.9} {
		eyes := Eyes{Vectors: near(0.1), Reader: &told{Reading: e5.Reading{Cosine: 0.7, Same: 0.1, Opposite: 0.1, Entailed: 0.1, Denied: 0.1, Alike: alike}}}
		score := Scores(texts, eyes)[0]
		if all := All(texts, eyes)[0].Score; all != score {
			t.Errorf("Scores grades %v, All %v", score, all)
		}
		got = append(got, score)
	}
	if got[1] <= got[0] {
		t.Errorf("read as alike by .1 and .9: %v", got)
	}
}

// That both say what nobody looks for changes no verdict, and stands in it.
func TestEmptyIsToldOfWhatWasRead(t *testing.T) {
	reads := e5.Reading{Cosine: 0.97, Same: 0.97, Opposite: 0.01, Entailed: 0.97, Denied: 0.01, Alike: 0.97, Empty: 0.8}
	a, b := "We put out a new episode every week.", "There is a new episode of ours each week."
	if v := Texts(a, b, Eyes{Vectors: near(0.85), Reader: &told{Reading: reads}}); v.Stand != Same || v.Empty != 0.8 {
		t.Errorf("%s, empty %v", v.Stand, v.Empty)
	}
	if v := Texts(a, b, Eyes{Vectors: near(0.85)}); v.Empty != 0 {
		t.Errorf("empty %v where nothing was read", v.Empty)
	}
}

// A word that denies bars the same where it is all that tells two texts apart, or
// where a reader sees a chance of the opposite; elsewhere it denies something else.
func TestADenialBesidesBarsNothing(t *testing.T) {
	a, b := "With no fear of the winter, the crews paint the bridge every year.", "The crews paint the bridge every year."
	same := e5.Reading{Cosine: 0.97, Same: 0.97, Opposite: 0.001, Entailed: 0.97, Denied: 0.001, Alike: 0.97}
	doubt := e5.Reading{Cosine: 0.97, Same: 0.8, Opposite: 0.2, Entailed: 0.8, Denied: 0.2, Alike: 0.9}
	for name, tt := range map[string]struct {
		reads e5.Reading
		want  Stand
	}{"the same": {same, Same}, "in doubt": {doubt, Neither}} {
		v := Texts(a, b, Eyes{Vectors: near(0.9), Reader: &told{Reading: tt.reads}})
		if !Barred(v.Features) || v.Stand != tt.want {
			t.Errorf("%s: %s, barred without a reader: %v", name, v.Stand, Barred(v.Features))
		}
	}
}
