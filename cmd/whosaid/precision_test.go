package main

import (
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
)

// Intervals as published: 0 of 10, 1 of 10 and 81 of 263 (Newcombe 1998, method 3
// for the last).
func TestInterval(t *testing.T) {
	for _, c := range []struct {
		rate
		low, high float64
	}{
		{rate{0, 10}, 0, .2775}, {rate{1, 10}, .0179, .4042}, {rate{81, 263}, .2553, .3662}, {rate{10, 10}, .7225, 1}, {rate{0, 0}, 0, 1},
	} {
		low, high := c.interval()
		if math.Abs(low-c.low) > 5e-5 || math.Abs(high-c.high) > 5e-5 {
			t.Errorf("%d of %d: %.4f to %.4f, want %v to %v", c.right, c.judged, low, high, c.low, c.high)
		}
	}
}

// judgedEdges are edges of scores from .50 on in steps of a hundredth: y right,
// n wrong, - not judged.
func judgedEdges(kind graph.Kind, method, answers string) []graph.Judged {
	out := []graph.Judged{}
	for i, a := range answers {
		e := &graph.Edge{Kind: kind, Method: method, Score: float64(50+i) / 100}
		out = append(out, graph.Judged{Edge: e, Decided: a != '-', Right: a == 'y'})
	}
	return out
}

func TestPrecisionRows(t *testing.T) {
	edges := append(judgedEdges(graph.AgreesWith, graph.Similar, "nn-y-yyyyyyy"), judgedEdges(graph.DisagreesWith, graph.Reply, "-")...)
	got := []string{}
	for _, r := range precisionRows(edges) {
		got = append(got, fmt.Sprint(r.Values()))
	}
	want := []string{
		"[agrees-with all all 8 10 0.800 0.490 0.943 2]",
		"[agrees-with similar all 8 10 0.800 0.490 0.943 2]",
		"[agrees-with similar 0.5–0.6 6 8 0.750 0.409 0.929 2]",
		"[agrees-with similar 0.6–0.7 2 2 1.000 0.342 1.000 0]",
		"[disagrees-with all all 0 0    1]",
		"[disagrees-with reply all 0 0    1]",
		"[disagrees-with reply 0.5–0.6 0 0    1]",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestThresholdRows(t *testing.T) {
	for _, c := range []struct {
		answers string
		asked   float64
		want    []string
	}{
		{"nn-y-yyyyyyy", 1, []string{"[agrees-with similar 0.530 and more 8 8 1.000 0.676 1.000 1]"}},
		{"nn-y-yyyyyyy", .85, []string{"[agrees-with similar 0.510 and more 8 9 0.889 0.565 0.980 2]"}},
		{"nn-y-yyyyyyy", .8, []string{"[agrees-with similar 0.500 and more 8 10 0.800 0.490 0.943 2]"}},
		{"ynyn", .9, []string{}},
		{"---", .1, []string{}},
		{"", .1, []string{}},
	} {
		got := []string{}
		for _, r := range thresholdRows(judgedEdges(graph.AgreesWith, graph.Similar, c.answers), c.asked) {
			got = append(got, fmt.Sprint(r.Values()))
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s for %v (-want +got):\n%s", c.answers, c.asked, d)
		}
	}
	// Of one score, all count: half of them is no better than half.
	same := judgedEdges(graph.AgreesWith, graph.Similar, "yn")
	same[1].Edge.Score = same[0].Edge.Score
	if got := thresholdRows(same, .9); len(got) != 0 {
		t.Errorf("of one right and one wrong of the same score: %v", got)
	}
}
