package main

import (
	"archive/zip"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/vectors/table"
)

func TestReaders(t *testing.T) {
	tests := []struct {
		name string
		read func(string) ([]string, error)
		data string
		want []string
	}{
		{"one column", column(1), "1\t비가 온다\r\n0\t\nx\n", []string{"비가 온다", ""}},
		{"two columns", column(0, 1), "a\tb\tc\n", []string{"a", "b"}},
		{"inference", inference, `[{"premise": "It rains.", "hypothesis": "It is wet."}]`, []string{"It rains.", "It is wet."}},
		{"entities", entities, "## note\n## klue-1\t<한강:LC>에 <7명:QT>이 모였다.\n한\tB-LC\n", []string{"한강에 7명이 모였다.\n"}},
		{"treebank", treebank, "# text = Rain fell.\n1\tRain\n", []string{"Rain fell.\n"}},
		{"WordNet", wordNet, "  1 licence\n00001 03 n 01 rain 0 | water from clouds; \"rain fell\"  \n", []string{"water from clouds", "rain fell"}},
		{"page", page, `<p id="par_1" class="x">Open it. Then &amp; there
			<b>close</b> it.</p><p id="no">Not this.</p>`, []string{"Open it. ", "Then & there close it."}},
	}
	for _, tt := range tests {
		got, err := tt.read(tt.data)
		if diff := cmp.Diff(tt.want, got); diff != "" || err != nil {
			t.Errorf("%s: %v %s", tt.name, err, diff)
		}
	}
	if _, err := inference("[{"); err == nil {
		t.Error("broken JSON is taken")
	}
}

func TestCleanAndKey(t *testing.T) {
	if got, want := clean(" Rain \n fell\xff."), "Rain fell ."; got != want {
		t.Errorf("clean: %q, want %q", got, want)
	}
	if got, want := key("It's 7 o'clock, 비!"), "its7oclock비"; got != want {
		t.Errorf("key: %q, want %q", got, want)
	}
}

func TestReadKorean(t *testing.T) {
	name := filepath.Join(t.TempDir(), "ko.dict")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	w, err := z.Create("content.dict")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte("*\aT\a전차\a*\n*\aF\a비\a*\n*\aF\arain\a*\n*\aT\a전차\a*\n*\aT\a가로등\a*")); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	got, err := readKorean(name)
	if diff := cmp.Diff([]string{"가로등", "전차"}, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

func TestBagHoldsFrequentWordsBack(t *testing.T) {
	b := bagOf(map[string]float64{"often": 0.9, "seldom": 0.0009})
	counts := map[string]int{}
	for _, w := range b.draw(rand.New(rand.NewPCG(1, 2)), 10000) {
		counts[w]++
	}
	want := math.Pow(1000, flatten)
	if got := float64(counts["often"]) / float64(counts["seldom"]); got < want/1.3 || got > want*1.3 {
		t.Errorf("drawn %.1f times as often, want about %.1f", got, want)
	}
}

// TestFit has three pieces, of which the sum must point elsewhere than the
// pieces alone start out.
func TestFit(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	random := func() (v vector) {
		for i := range v {
			v[i] = float32(r.NormFloat64())
		}
		unit(&v)
		return v
	}
	truth := []vector{random(), random(), random()}
	var lessons []lesson
	for i := range 4 * batchSize {
		l := lesson{pieces: []int32{int32(i % 3), int32(i / 3 % 3)}, weight: 1}
		for _, p := range l.pieces {
			for k, x := range truth[p] {
				l.target[k] += x
			}
		}
		unit(&l.target)
		lessons = append(lessons, l)
	}
	rows := startFrom([]vector{random(), random(), random()}, []float64{0.1, 0.2, 0.7})
	before := adjust(rows, lessons[:batchSize], 0)
	fit(rows, lessons)
	if after := adjust(rows, lessons[:batchSize], 0); after > before/5 {
		t.Errorf("1-cosine %.3f before and %.3f after: want a fifth at most", before, after)
	}
}

func TestRounded(t *testing.T) {
	v := vocabulary{"!": -1, "▁rain": -2, "비": -3}
	rows := make([]row, 3) // of the pieces in their order: ! ▁rain 비
	rows[1].value[7], rows[2].value[0], rows[2].value[9] = 2, -0.5, 0.25
	got, err := rounded(v, rows)
	if err != nil {
		t.Fatal(err)
	}
	want := &table.Rows{Pieces: []string{"▁rain", "비"}, Scores: []float32{-2, -3}, Scale: []uint16{4095, 1024}, Codes: make([]int8, 2*table.Size)}
	want.Codes[7], want.Codes[table.Size], want.Codes[table.Size+9] = 127, -127, 63
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
