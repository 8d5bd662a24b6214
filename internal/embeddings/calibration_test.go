package embeddings

import (
	"context"
	"math"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// own stands in for the program's own encoder: the vectors of the fake server
// without what all of them have in common.
type own struct{ f *fake }

func (o own) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, t := range texts {
		out[i] = o.f.vector(t)
		low := slices.Min(out[i])
		for k := range out[i] {
			out[i][k] -= low
		}
		unit(out[i])
	}
	return out
}

func TestCalibrate(t *testing.T) {
	f, c, _ := serve(t)
	if c.Calibration() != nil {
		t.Fatal("calibrated before anything was asked")
	}
	cal, err := c.Calibrate(context.Background(), own{f})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(cal, c.Calibration()); d != "" {
		t.Errorf("what is kept differs (-want +got):\n%s", d)
	}
	for _, r := range cal.Report {
		// The fake knows no translations, so only one language is near.
		if r.Languages != "ko-en" && math.Abs(r.Mapped-r.Own) > 0.12 {
			t.Errorf("%+v: mapped cosines are not on the scale of the own ones", r)
		}
	}
}

func TestBlind(t *testing.T) {
	cal := &Calibration{Report: []Row{
		{Languages: "ko-ko", Relation: "same", Mapped: 0.8},
		{Languages: "ko-ko", Relation: "related", Mapped: 0.7},
		{Languages: "ko-ko", Relation: "unrelated", Mapped: 0.1},
		{Languages: "ko-en", Relation: "same", Mapped: 0.3},
		{Languages: "ko-en", Relation: "unrelated", Mapped: 0.2},
	}}
	if d := cmp.Diff([]string{"ko-en"}, cal.Blind()); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestFit undoes a known distortion: every vector moved the same way, which
// lifts all cosines.
func TestFit(t *testing.T) {
	f, _, _ := serve(t)
	all := samples()
	plain, moved := vectors{}, vectors{}
	for i, v := range (own{f}).Vectors(sentences(all)) {
		text := sentences(all)[i]
		plain[text] = v
		moved[text] = append(slices.Clone(v), 2)
		unit(moved[text])
	}
	cal := fit(all, moved, plain)
	for _, r := range cal.Report {
		if r.Model < 0.75 {
			t.Errorf("%+v: the distortion does not show", r)
		}
		if r.Languages != "ko-en" && math.Abs(r.Mapped-r.Own) > 0.05 {
			t.Errorf("%+v: mapped is not near own", r)
		}
	}
}

func TestVectorMap(t *testing.T) {
	cal := &Calibration{
		Shared: [2][]float32{{0, 0, 1}, {0, 0, 0}}, Korean: 0.64, English: 0.36, Across: 0.5,
	}
	tests := []struct {
		name string
		a, b string
		u, v []float32
		want float64
	}{
		{"equal", "One.", "One.", []float32{0.8, 0, 0.6}, []float32{0.8, 0, 0.6}, 1},
		{"one language", "One.", "Two.", []float32{0.8, 0, 0.6}, []float32{0, 0.8, -0.6}, 0.64},
		{"the other", "하나.", "둘.", []float32{0.8, 0, 0.6}, []float32{0, 0.8, -0.6}, 0.36},
		{"across", "하나.", "One.", []float32{0.8, 0, 0.6}, []float32{0, 0.8, -0.6}, 0.5 * 0.6 * 0.8},
		{"across, equal", "하나.", "One.", []float32{0.8, 0, 0.6}, []float32{0.8, 0, 0.6}, 0.8*0.6 + 0.5*0.6*0.8},
		{"nothing", "One.", " ", []float32{0.8, 0, 0.6}, []float32{0, 0, 0}, 0},
	}
	for _, tt := range tests {
		a, b := cal.Vector(tt.a, tt.u), cal.Vector(tt.b, tt.v)
		if got := cosine(a, b); math.Abs(got-tt.want) > 1e-6 {
			t.Errorf("%s: cosine %.4f, want %.4f", tt.name, got, tt.want)
		}
		if got := cosine(a, a); math.Abs(got-1) > 1e-6 {
			t.Errorf("%s: length %.4f", tt.name, got)
		}
	}
}

func TestShared(t *testing.T) {
	tests := []struct{ a, b, want []float32 }{
		{[]float32{2, 0}, []float32{3, 4}, []float32{0, 1}},
		{[]float32{2, 0}, []float32{3, 0}, []float32{0, 0}},
	}
	for _, tt := range tests {
		want := [2][]float32{{1, 0}, tt.want}
		if d := cmp.Diff(want, shared(slices.Clone(tt.a), slices.Clone(tt.b)), cmp.Comparer(near)); d != "" {
			t.Errorf("%v, %v (-want +got):\n%s", tt.a, tt.b, d)
		}
	}
}

func TestRenewForgetsAnotherModel(t *testing.T) {
	f, c, _ := serve(t)
	ctx := context.Background()
	if _, err := c.Calibrate(ctx, own{f}); err != nil {
		t.Fatal(err)
	}
	if changed, err := c.Renew(ctx); err != nil || changed || c.Calibration() == nil {
		t.Errorf("the same model: changed %v, %v", changed, err)
	}
	f.size = 32
	if changed, err := c.Renew(ctx); err != nil || !changed || c.Calibration() != nil {
		t.Errorf("another model: changed %v, %v", changed, err)
	}
	if cal, err := c.Calibrate(ctx, own{f}); err != nil || cal.Size() != 32 {
		t.Errorf("calibrated anew: %v", err)
	}
}

func TestSimilarity(t *testing.T) {
	f, c, _ := serve(t)
	ctx := context.Background()
	cal, err := c.Calibrate(ctx, own{f})
	if err != nil {
		t.Fatal(err)
	}
	s := NewSimilarity(ctx, c, cal)
	got := s.Vectors([]string{"Trams are free.", "", "Trams are free."})
	if s.Err() != nil || math.Abs(cosine(got[0], got[2])-1) > 1e-6 || cosine(got[0], got[1]) != 0 {
		t.Errorf("error %v", s.Err())
	}
	f.size = 32
	s.Vectors([]string{"Buses are free."})
	if s.Err() == nil || !strings.Contains(s.Err().Error(), "run 'whosaid calibrate'") {
		t.Errorf("another size: error %v", s.Err())
	}
}

func TestSimilarityKeepsItsFirstFailure(t *testing.T) {
	f, c, _ := serve(t)
	ctx := context.Background()
	cal, err := c.Calibrate(ctx, own{f})
	if err != nil {
		t.Fatal(err)
	}
	f.script = []http.HandlerFunc{reply(403, ""), reply(400, "")}
	before := len(f.seen())
	s := NewSimilarity(ctx, c, cal)
	for _, text := range []string{"Trams are free.", "Buses are free."} {
		if got := s.Vectors([]string{text}); len(got) != 1 || len(got[0]) != cal.Size()+2 || !zero(got[0]) {
			t.Errorf("vectors of a failure: %v", got)
		}
	}
	if s.Err() == nil || !strings.Contains(s.Err().Error(), "403") || len(f.seen()) != before+1 {
		t.Errorf("%d requests, error %v", len(f.seen())-before, s.Err())
	}
}
