package table

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/parallel"
)

// small is a table of a few pieces.
func small(t testing.TB) *Table {
	t.Helper()
	r := Rows{
		Pieces: []string{"s", "▁%", "▁don't", "▁rain", "▁비", "가", "니", "다"},
		Scores: []float32{-3, -5, -5, -5, -5, -5, -5, -5},
		Scale:  []uint16{1, 2, 2, 3, 3, 1, 1, 1},
	}
	for i := range r.Pieces {
		row := make([]int8, Size)
		row[i], row[Size-1-i] = int8(100+i), -1
		r.Codes = append(r.Codes, row...)
	}
	var b bytes.Buffer
	if err := r.Write(&b); err != nil {
		t.Fatal(err)
	}
	out, err := read(b.String())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPieces(t *testing.T) {
	pieces := []string{"s", "▁%", "▁don't", "▁rain", "▁비", "가", "니", "다"}
	tests := []struct{ text, want string }{
		{"", ""},
		{"Rain, RAINS!", "▁rain ▁rain s"},
		{"don't don’t 'rain'", "▁don't ▁don't ▁rain"},
		{"비가 비니다.", "▁비 가 ▁비 니 다"},
		{"\u1107\u1175가", "▁비 가"},
		{"5% 비", "▁% ▁비"},
		{"\xff rain\u200b", "▁rain"},
		{"ＲＡＩＮ", "▁rain"},
	}
	c := small(t).cutter
	for _, tt := range tests {
		var got []string
		for _, p := range c.Pieces(tt.text) {
			got = append(got, pieces[p])
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%q: %s", tt.text, diff)
		}
	}
}

func TestVectorsAreSums(t *testing.T) {
	v := small(t).Vectors([]string{"rain %", "", "비"})
	// ▁rain is 3*103 at 3 and -3 at 252, ▁% is 2*101 at 1 and -2 at 254.
	length := math.Sqrt(309*309 + 3*3 + 202*202 + 2*2)
	want := make([]float32, Size)
	want[3], want[252], want[1], want[254] = float32(309/length), float32(-3/length), float32(202/length), float32(-2/length)
	if diff := cmp.Diff(want, v[0]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(make([]float32, Size), v[1]); diff != "" {
		t.Errorf("empty text: %s", diff)
	}
}

func TestLongTextsDoNotOverflow(t *testing.T) {
	v := small(t).Vectors([]string{strings.Repeat("rain ", 3*mostPieces), "rain"})
	if diff := cmp.Diff(v[1], v[0]); diff != "" {
		t.Error(diff)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, data := range []string{"", magic, magic + "\x01\x00\x00\x00\x00\x00\x00\x00", magic + strings.Repeat("\xff", 300), "other" + strings.Repeat("\x00", 20)} {
		if _, err := read(data); err == nil {
			t.Errorf("%.20q: no error", data)
		}
	}
}

// loadedTable is the table inside the binary.
func loadedTable(t testing.TB) *Table {
	t.Helper()
	out, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func dot(a, b []float32) (sum float64) {
	for i, x := range a {
		sum += float64(x) * float64(b[i])
	}
	return sum
}

func TestMeaningIsNearerThanWords(t *testing.T) {
	v := loadedTable(t).Vectors([]string{
		"The school will open two hours later tomorrow because of the snow.",
		"눈 때문에 내일은 학교가 두 시간 늦게 문을 연다.",
		"The school sold its old windows last summer.",
	})
	if same, other := dot(v[0], v[1]), dot(v[0], v[2]); same < other+0.2 {
		t.Errorf("translation %.3f, another sentence on schools %.3f: want the first far above", same, other)
	}
}

// many makes distinct texts.
func many(n int) []string {
	words := strings.Fields("The mayor said 시장은 bridges 다리를 repair 고친다고 never 절대 2031 costs, 비용이 𝄞 rise?")
	var out []string
	for i := range n {
		var b strings.Builder
		for k := range 1 + i%17 {
			fmt.Fprint(&b, words[(i+k*k)%len(words)], " ")
		}
		out = append(out, b.String())
	}
	return out
}

// bits is the SHA-256 of the vectors of many(50). It must be the same on every
// processor, and changes only with the table or the way of computing.
const bits = "a840e985334f30a874eeb87639ec02b25da48c226c743e1baae8beffde89afed"

func TestTheBitsOnRecord(t *testing.T) {
	for _, cores := range []int{1, 3} {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
		sum := sha256.New()
		for _, v := range loadedTable(t).Vectors(many(50)) {
			if err := binary.Write(sum, binary.LittleEndian, v); err != nil {
				t.Fatal(err)
			}
		}
		if got := hex.EncodeToString(sum.Sum(nil)); got != bits {
			t.Errorf("on %d cores the SHA-256 of the vectors is %s, want %s", cores, got, bits)
		}
	}
}

func FuzzVectors(f *testing.F) {
	for _, s := range []string{"", "Rain, 비!", "don't 'it", "\xff", "ＮＡＴＯ\u200b①", strings.Repeat("뛟", 40), "'", "a'\xf0"} {
		f.Add(s)
	}
	table := loadedTable(f)
	f.Fuzz(func(t *testing.T, text string) {
		v := table.Vectors([]string{text, text})
		if !slices.Equal(v[0], v[1]) {
			t.Fatal("equal texts have unlike vectors")
		}
		if length := dot(v[0], v[0]); length != 0 && math.Abs(length-1) > 1e-5 {
			t.Fatalf("%q: squared length %v, want 0 or 1", text, length)
		}
	})
}

func BenchmarkVectors(b *testing.B) {
	texts, table, size := many(5000), loadedTable(b), 0
	for _, t := range texts {
		size += len(t)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		table.Vectors(texts)
	}
	b.ReportMetric(float64(b.N*len(texts))/b.Elapsed().Seconds(), "texts/s")
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		if _, err := read(file); err != nil {
			b.Fatal(err)
		}
	}
}

// What a line sums is the sum of the vectors in its direction.
func TestLine(t *testing.T) {
	table, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	var direction [Size]int64
	for i := range direction {
		direction[i] = int64(i*i%301 - 150)
	}
	line, adder := table.Line(direction), table.Adder()
	for _, text := range []string{"The harbour wall is older than the town.", "방파제가 마을보다 오래됐습니다.", "", "The harbour wall is older than the town."} {
		sum, want := adder.Add(text), int64(0)
		for i, x := range sum.Of {
			want += int64(x) * direction[i]
		}
		if got, n := line.Sum(text); got != want || n != sum.Pieces {
			t.Errorf("%q: %d of %d pieces, want %d of %d", text, got, n, want, sum.Pieces)
		}
	}
}

// Several goroutines may use one line.
func TestLineTogether(t *testing.T) {
	table, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{"The harbour wall is older than the town.", "방파제가 마을보다 오래됐습니다.", "Night ferries run at 10%."}
	line, alone := table.Line([Size]int64{1, -2, 3}), table.Line([Size]int64{1, -2, 3})
	sums := parallel.Map(64, func(i int) int64 { n, _ := line.Sum(texts[i%len(texts)]); return n })
	for i, got := range sums {
		if want, _ := alone.Sum(texts[i%len(texts)]); got != want {
			t.Errorf("%d: %d, want %d", i, got, want)
		}
	}
}

// A splitter that has forgotten words cuts them as before.
func TestSplitterForgets(t *testing.T) {
	table, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	s, last := newSplitter(table.cutter), [3]string{}
	for i := range 2 * mostSeen {
		w := fmt.Sprintf("zq%cvx%dqz", 'a'+i%26, i)
		last[i%3] = w
		s.pieces(w)
	}
	for _, w := range append(last[:], "zqavx0qz") {
		if diff := cmp.Diff(table.cutter.Pieces(w), slices.Clone(s.pieces(w))); diff != "" || len(s.seen) > mostSeen {
			t.Errorf("%q, of %d words: %s", w, len(s.seen), diff)
		}
	}
}
