package main

import (
	"fmt"
	"testing"
)

func TestMeasured(t *testing.T) {
	tests := []struct {
		right, wrong, missed int
		want                 string
	}{
		{2, 1, 2, "precision=0.667 recall=0.500 f1=0.571"},
		{3, 0, 0, "precision=1.000 recall=1.000 f1=1.000"},
		{0, 4, 0, "precision=0.000 recall=0.000 f1=0.000"},
		{0, 0, 0, "precision=0.000 recall=0.000 f1=0.000"},
	}
	for _, tt := range tests {
		if got := measured(tt.right, tt.wrong, tt.missed).String(); got != tt.want {
			t.Errorf("measured(%d, %d, %d) = %s, want %s", tt.right, tt.wrong, tt.missed, got, tt.want)
		}
	}
}

func TestBalance(t *testing.T) {
	b := balance{}
	for _, x := range []struct{ should, did bool }{{true, true}, {true, true}, {true, true}, {true, false}, {false, true}, {false, false}} {
		b.add(x.should, x.did)
	}
	if want := "kept_assertions=0.750 rejected_others=0.500 balanced=0.625 n=6"; b.String() != want {
		t.Errorf("got %s, want %s", b, want)
	}
}

func TestAveragePrecision(t *testing.T) {
	tests := []struct {
		hits []bool
		want string
	}{
		{[]bool{true, false, true}, "0.556"}, // (1 + 2/3) / 3
		{[]bool{false, true}, "0.250"},       // 1/2 / 2
		{[]bool{true, true}, "1.000"},
		{nil, "0.000"},
	}
	for _, tt := range tests {
		if got := fmt.Sprintf("%.3f", averagePrecision(tt.hits)); got != tt.want {
			t.Errorf("averagePrecision(%v) = %s, want %s", tt.hits, got, tt.want)
		}
	}
}
