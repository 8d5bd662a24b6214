package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/span"
)

func at(start, end int) span.Span { return span.Span{Start: start, End: end} }

func TestCovered(t *testing.T) {
	tests := []struct {
		name   string
		pieces []span.Span
		want   int
		half   bool
	}{
		{"all", []span.Span{at(0, 30)}, 10, true},
		{"just half", []span.Span{at(10, 15)}, 5, true},
		{"less than half", []span.Span{at(16, 30)}, 4, false},
		{"two pieces", []span.Span{at(0, 13), at(18, 19), at(19, 25)}, 5, true},
		{"beside", []span.Span{at(0, 10), at(20, 30)}, 0, false},
		{"none", nil, 0, false},
	}
	for _, tt := range tests {
		if got := covered(tt.pieces, at(10, 20)); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
		if got := halfCovered(tt.pieces, at(10, 20)); got != tt.half {
			t.Errorf("%s: half %v", tt.name, got)
		}
	}
}

func TestSentencesOf(t *testing.T) {
	text := "Short one. \tThe ferry sails at dawn, and late?! Nobody paid for 한강 다리\nNo.\n\n...The tide tables were wrong"
	runes, got := []rune(text), []string{}
	for _, s := range sentencesOf(runes) {
		got = append(got, string(runes[s.Start:s.End]))
	}
	want := []string{"The ferry sails at dawn, and late?!", "Nobody paid for 한강 다리", "The tide tables were wrong"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTally(t *testing.T) {
	gold := []attribution{
		{[]span.Span{at(0, 40)}, []string{"ms", "orrell"}},
		{[]span.Span{at(100, 140), at(150, 190)}, []string{"she"}},
		{[]span.Span{at(200, 240)}, []string{"the", "harbour", "office"}},
		{[]span.Span{at(300, 400)}, []string{"quill"}},
	}
	said := []saying{
		{at(0, 20), "o"},    // half of the first
		{at(22, 40), "o"},   // a second piece of it: no error
		{at(100, 190), "o"}, // both parts of the second, whose source names nobody
		{at(200, 220), "q"}, // found, under the wrong name: "the" is no name
		{at(300, 330), "q"}, // less than a third of the last, though all inside it
		{at(500, 540), "q"}, // nobody's
	}
	got := tally{}
	got.document(gold, said, map[string][]string{"o": {"mina orrell"}, "q": {"the quill"}})
	want := tally{counts{right: 3, wrong: 1, missed: 1}, 2, 1}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
