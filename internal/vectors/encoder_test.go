package vectors

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

// encoder returns the encoder inside the binary.
func encoder(t testing.TB) *Encoder {
	t.Helper()
	e, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// reference reads sentences and their vectors as the original computes them.
func reference(t testing.TB) (texts []string, want [][]float32) {
	t.Helper()
	data, err := os.ReadFile("testdata/reference.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		text, numbers, _ := strings.Cut(strings.TrimSpace(line), "\t")
		var vector []float32
		for n := range strings.FieldsSeq(numbers) {
			x, err := strconv.ParseFloat(n, 32)
			if err != nil {
				t.Fatal(err)
			}
			vector = append(vector, float32(x))
		}
		texts, want = append(texts, text), append(want, vector)
	}
	return texts, want
}

func TestVectorsAreThoseOfTheOriginal(t *testing.T) {
	texts, want := reference(t)
	for i, v := range encoder(t).Vectors(texts) {
		if got := Cosine(v, want[i]); got <= 0.99 {
			t.Errorf("%q: cosine with the original %.4f, want more than 0.99", texts[i], got)
		}
		if length := Cosine(v, v); length < 0.99999 {
			t.Errorf("%q: length %v, want 1", texts[i], length)
		}
	}
}

func TestMeaningIsNearerThanWords(t *testing.T) {
	v := encoder(t).Vectors([]string{
		"The school will open two hours later tomorrow because of the snow.",
		"눈 때문에 내일은 학교가 두 시간 늦게 문을 연다.",
		"The school sold its old windows last summer.",
	})
	if same, other := Cosine(v[0], v[1]), Cosine(v[0], v[2]); same < other+0.2 {
		t.Errorf("translation %.3f, another sentence on schools %.3f: want the first far above", same, other)
	}
}

// many makes distinct texts of several lengths, some longer than a stretch.
func many(n int) []string {
	words := strings.Fields("the mayor said 시장은 bridges 다리를 repair 고친다 never 절대 2031 costs, 비용이 𝄞 rise?")
	var texts []string
	for i := range n {
		var b strings.Builder
		for k := range 1 + i*i*i%41 {
			fmt.Fprint(&b, words[(i+k*k)%len(words)], " ")
		}
		texts = append(texts, b.String()+strconv.Itoa(i))
	}
	return texts
}

func TestSameBitsForAnyCoresAndCompany(t *testing.T) {
	e, texts := encoder(t), many(12)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	want := e.Vectors(texts)
	for _, cores := range []int{2, 5} {
		runtime.GOMAXPROCS(cores)
		for i, v := range e.Vectors(texts) {
			if !slices.Equal(want[i], v) {
				t.Errorf("on %d cores, %q: other bits than on one core", cores, texts[i])
			}
		}
	}
	for i := range texts {
		if !slices.Equal(want[i], e.Vectors(texts[i : i+1])[0]) {
			t.Errorf("alone, %q: other bits than in company", texts[i])
		}
	}
}

func TestSameBitsOnEveryProcessor(t *testing.T) {
	plain, err := unpack(packed, dense.Anywhere)
	if err != nil {
		t.Fatal(err)
	}
	texts, _ := reference(t)
	texts = append(texts, many(12)...)
	want := plain.Vectors(texts)
	for i, v := range encoder(t).Vectors(texts) {
		if !slices.Equal(want[i], v) {
			t.Errorf("%q: the quickest way gives other bits than the one for any processor", texts[i])
		}
	}
}

// bits is the SHA-256 of the vectors of the reference sentences. It must be
// the same on every processor, and changes only with the model or the way of
// computing.
const bits = "5d8b102cfc906f2bcfe1b2e3ddcf1920cd800f9f17e31d2ba34f4911fa1788d3"

func TestTheBitsOnRecord(t *testing.T) {
	texts, _ := reference(t)
	sum := sha256.New()
	for _, v := range encoder(t).Vectors(texts) {
		if err := binary.Write(sum, binary.LittleEndian, v); err != nil {
			t.Fatal(err)
		}
	}
	if got := hex.EncodeToString(sum.Sum(nil)); got != bits {
		t.Errorf("SHA-256 of the vectors is %s, want %s", got, bits)
	}
}

func TestEqualTextsShareTheirVector(t *testing.T) {
	v := encoder(t).Vectors([]string{"Rain.", "비.", "Rain."})
	if &v[0][0] != &v[2][0] || &v[0][0] == &v[1][0] {
		t.Error("want one vector for the equal texts and another for the third")
	}
}

func TestTextsWithoutContent(t *testing.T) {
	v := encoder(t).Vectors([]string{"", " \n\t\u200b", "a", "\xff\xfe"})
	zero := make([]float32, Size)
	for _, i := range []int{0, 1, 3} {
		if diff := cmp.Diff(zero, v[i]); diff != "" {
			t.Errorf("text %d: %s", i, diff)
		}
	}
	if Cosine(v[0], v[2]) != 0 {
		t.Error("an empty text is near nothing")
	}
	if got := encoder(t).Vectors(nil); len(got) != 0 {
		t.Errorf("no texts: %d vectors", len(got))
	}
}

func FuzzRows(f *testing.F) {
	for _, s := range []string{"", "Rain, 비!", "<s>\n</s>", "\xff", "ＮＡＴＯ\u200b①", strings.Repeat("뛟", 40)} {
		f.Add(s)
	}
	e := encoder(f)
	f.Fuzz(func(t *testing.T, text string) {
		rows := e.rows(text)
		if len(rows) == 0 {
			if unigram.Normal(text) != "" {
				t.Fatalf("%q: no rows", text)
			}
			return
		}
		last := len(rows) - 1
		if rows[0] != model.Begin || rows[last] != model.End {
			t.Fatalf("%q: rows %v do not begin and end", text, rows)
		}
		rest := []rune(unigram.Normal(text))
		for _, r := range rows[1:last] {
			size := 1
			if r >= model.Specials {
				piece := []rune(e.vocabulary.Piece(int(r - model.Specials)))
				if size = len(piece); size > len(rest) || !slices.Equal(piece, rest[:size]) {
					t.Fatalf("%q: piece %q does not stand before %q", text, string(piece), string(rest))
				}
			} else if r != model.Unknown {
				t.Fatalf("%q: special row %d inside", text, r)
			}
			rest = rest[size:]
		}
		if len(rest) > 0 {
			t.Fatalf("%q: %q is not covered", text, string(rest))
		}
	})
}

func BenchmarkVectors(b *testing.B) {
	texts := many(400)
	for i := range texts { // some twenty pieces each, as claims have
		texts[i] = texts[i][:min(len(texts[i]), 60)] + strconv.Itoa(i)
	}
	for name, by := range map[string]dense.Multiplier{"anywhere": dense.Anywhere, "quickest": dense.Quickest()} {
		b.Run(name, func(b *testing.B) {
			e, err := unpack(packed, by)
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				e.Vectors(texts)
			}
			b.ReportMetric(float64(b.N*len(texts))/b.Elapsed().Seconds(), "texts/s")
		})
	}
}

func BenchmarkUnpack(b *testing.B) {
	for b.Loop() {
		if _, err := unpack(packed, dense.Quickest()); err != nil {
			b.Fatal(err)
		}
	}
}
