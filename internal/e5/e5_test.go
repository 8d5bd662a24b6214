package e5

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/packed"
	"github.com/whosaid/whosaid/internal/vectors/dense"
)

func network(t testing.TB) *Network {
	t.Helper()
	n, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// reference reads pairs and what the network they were fitted with makes of
// them: cosine, same, opposite, entailed, denied, alike, empty.
func reference(t testing.TB) (pairs [][2]string, want [][]float64) {
	t.Helper()
	data, err := os.ReadFile("testdata/reference.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		var numbers []float64
		for _, s := range f[2:] {
			x, err := strconv.ParseFloat(s, 64)
			if err != nil {
				t.Fatal(err)
			}
			numbers = append(numbers, x)
		}
		pairs, want = append(pairs, [2]string{f[0], f[1]}), append(want, numbers)
	}
	return pairs, want
}

func TestReadingsAreThoseOfTheOriginal(t *testing.T) {
	pairs, want := reference(t)
	for i, r := range network(t).Read(pairs) {
		got := []float64{r.Cosine, r.Same, r.Opposite, r.Entailed, r.Denied, r.Alike, r.Empty}
		for k := range got {
			if math.Abs(got[k]-want[i][k]) > 0.1 {
				t.Errorf("%q: number %d is %.4f, want %.4f within what rounding to eight bits changes", pairs[i], k, got[k], want[i][k])
			}
		}
	}
}

func TestOrderMeansNothing(t *testing.T) {
	pairs, _ := reference(t)
	var turned [][2]string
	for _, p := range pairs {
		turned = append(turned, [2]string{p[1], p[0]})
	}
	n := network(t)
	if diff := cmp.Diff(n.Read(pairs), n.Read(turned)); diff != "" {
		t.Error(diff)
	}
}

func TestPairsReadAlikeAloneAndInCompany(t *testing.T) {
	pairs, _ := reference(t)
	n := network(t)
	want := n.Read(pairs)
	for i := range pairs {
		if diff := cmp.Diff(want[i], n.Read(pairs[i : i+1])[0]); diff != "" {
			t.Errorf("%q: %s", pairs[i], diff)
		}
	}
}

func TestEveryProcessorReadsAlike(t *testing.T) {
	plain, err := unpack(file, dense.Anywhere)
	if err != nil {
		t.Fatal(err)
	}
	pairs, _ := reference(t)
	pairs = pairs[:2]
	if diff := cmp.Diff(plain.Read(pairs), network(t).Read(pairs)); diff != "" {
		t.Error(diff)
	}
}

// Whatever the texts, numbers are within their bounds.
func TestOddTexts(t *testing.T) {
	pairs := [][2]string{{"", ""}, {"", "Prices fell."}, {"\xff\x00", "𝄞 ☃"}, {strings.Repeat("가 나 ", 400), strings.Repeat("no ", 900)}}
	for i, r := range network(t).Read(pairs) {
		for _, x := range []float64{r.Same, r.Opposite, r.Entailed, r.Denied, r.Alike, r.Empty, (1 + r.Cosine) / 2} {
			if !(x >= 0 && x <= 1.000001) {
				t.Errorf("pair %d: %+v", i, r)
			}
		}
	}
}

func TestDamagedFiles(t *testing.T) {
	if _, err := unpack(file[:len(file)/3], dense.Anywhere); err == nil {
		t.Error("a part of the file is taken")
	}
	whole, err := packed.Unpack(file)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"empty": nil, "another": []byte("whosaid reader 0\n"), "short": whole[:len(whole)/3],
		"long": append(slices.Clone(whole), 0),
	} {
		if _, err := read(data); err == nil || !strings.Contains(err.Error(), "build it again") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	n := network(b)
	var pairs [][2]string
	for i := range 16 {
		pairs = append(pairs, [2]string{
			fmt.Sprint("I think that the prices of houses in the city fell by half last year, number ", i),
			fmt.Sprint("Houses cost half as much in the city as they did the year before, you know, says ", i),
		})
	}
	for b.Loop() {
		n.Read(pairs)
	}
	b.ReportMetric(float64(b.N*len(pairs))/b.Elapsed().Seconds(), "pairs/s")
}
