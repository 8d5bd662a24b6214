package model

import (
	"bytes"
	"compress/gzip"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// ramp makes a list of n numbers that differ.
func ramp(n int) []float32 {
	list := make([]float32, n)
	for i := range list {
		list[i] = float32(i%50) / 8
	}
	return list
}

func anyMatrix(out, in int) dense.Matrix {
	m := dense.Matrix{Out: out, In: in, Scale: ramp(out), Weights: make([]int8, out*in)}
	for i := range m.Weights {
		m.Weights[i] = int8(i % 251)
	}
	return m
}

// tiny is a model of two pieces.
func tiny() *Model {
	m := &Model{
		Pieces: []string{"a", "▁가"}, Scores: []float32{-1, -2},
		Codes: make([]uint8, (Specials+2)*Embedding), Group: []uint8{0, 1, 0, 1, 1},
		Step: ramp(2), Low: ramp(2),
		Project: anyMatrix(Branches*Channels, Embedding), ProjectBias: ramp(Branches * Channels),
		ProjectNorm: dense.Norm{Gain: ramp(Branches * Channels), Bias: ramp(Branches * Channels)},
		FeatureNorm: dense.Norm{Gain: ramp(Features), Bias: ramp(Features)},
		Sum:         anyMatrix(Vector, Features), SumBias: ramp(Vector),
		Deep0: anyMatrix(64, Vector), Deep1: anyMatrix(64, 64), Skip1: anyMatrix(64, Vector),
		Deep2: anyMatrix(Vector, 64), Skip3: anyMatrix(Vector, 64), Deep3: anyMatrix(Vector, Vector),
	}
	for b, w := range Windows() {
		m.First[b], m.FirstBias[b] = anyMatrix(w.Size*Channels, Channels), ramp(Channels)
		m.Second[b], m.SecondBias[b] = anyMatrix(w.Size*Channels, Channels), ramp(Channels)
	}
	return m
}

func written(t testing.TB, m *Model) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestReadWhatWriteWrote(t *testing.T) {
	want := tiny()
	got, err := Read(written(t, want))
	if err != nil {
		t.Fatal(err)
	}
	// Long lists are compared at once: number by number takes too long.
	whole := cmp.Options{cmp.Comparer(slices.Equal[[]int8]), cmp.Comparer(slices.Equal[[]uint8])}
	if diff := cmp.Diff(want, got, whole); diff != "" {
		t.Error(diff)
	}
}

func TestReadRefuses(t *testing.T) {
	good := written(t, tiny())
	tests := map[string][]byte{
		"nothing":       nil,
		"another file":  []byte("PK\x03\x04 and so on, long enough"),
		"magic alone":   []byte(magic),
		"the last byte": good[:len(good)-1],
		"half":          good[:len(good)/2],
		"one too many":  append(bytes.Clone(good), 0),
	}
	change := map[string]func(m *Model){
		"a score too many":   func(m *Model) { m.Scores = ramp(3) },
		"codes of one row":   func(m *Model) { m.Codes = m.Codes[:Embedding] },
		"a group too high":   func(m *Model) { m.Group[3] = 2 },
		"a short bias":       func(m *Model) { m.SecondBias[1] = ramp(3) },
		"a narrow matrix":    func(m *Model) { m.Deep3 = anyMatrix(Vector, Vector-16) },
		"an unaligned width": func(m *Model) { m.Deep0 = anyMatrix(63, Vector) },
		"a matrix of none":   func(m *Model) { m.Sum = dense.Matrix{} },
	}
	for name, f := range change {
		m := tiny()
		f(m)
		tests[name] = written(t, m)
	}
	for name, data := range tests {
		if _, err := Read(data); err == nil {
			t.Errorf("%s: no error", name)
		} else if !strings.Contains(err.Error(), "build it again") {
			t.Errorf("%s: error %q does not say what to do", name, err)
		}
	}
}

// long is more than two members hold.
func long() []byte {
	b := make([]byte, 2*memberSize+7)
	for i := range b {
		b[i] = byte(i * i >> 8)
	}
	return b
}

func TestUnpackWhatPackPacked(t *testing.T) {
	for _, want := range [][]byte{nil, []byte("x"), long()} {
		packed, err := Pack(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Unpack(packed)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%d bytes come back as %d: %v", len(want), len(got), err)
		}
		if len(want) == 0 {
			continue
		}
		z, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			t.Fatal(err)
		}
		if any, err := io.ReadAll(z); err != nil || !bytes.Equal(any, want) {
			t.Errorf("any gzip reads %d of %d bytes: %v", len(any), len(want), err)
		}
	}
}

func FuzzUnpack(f *testing.F) {
	packed, err := Pack([]byte(strings.Repeat("piece by piece ", 50)))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(packed)
	f.Add(append(bytes.Clone(packed), packed...))
	f.Add(packed[:20])
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<12 {
			return
		}
		raw, err := Unpack(data)
		if err != nil {
			return
		}
		again, err := Pack(raw)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := Unpack(again); err != nil || !bytes.Equal(back, raw) {
			t.Fatalf("%d bytes do not survive packing: %v", len(raw), err)
		}
	})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(magic + "\x01\x00\x00\x00a\x01\x00\x00\x00\x00\x00\x00\x00"))
	f.Add([]byte(magic + "\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Read(data)
		if err == nil && !bytes.Equal(written(t, m), data) {
			t.Fatal("what was read is not what is written")
		}
	})
}
