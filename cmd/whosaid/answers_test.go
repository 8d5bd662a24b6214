package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
)

// twoVoices is a graph in which two people say one claim in two documents.
func twoVoices() *graph.Graph {
	at := 75.5
	said := func(speaker, document string, start int, about bool) graph.Edge {
		return graph.Edge{Source: speaker, Target: "c0123456789abcdef", Kind: graph.Said, Evidence: []graph.Evidence{
			{Document: document, Start: start, End: start + 5, Quote: "It is.", At: &at, About: about},
		}}
	}
	nodes := []graph.Node{
		{ID: "c0123456789abcdef", Kind: graph.Claim, Text: "It is.", Language: "en", Context: "Is it old?", Documents: []string{"a.txt", "b.txt"}},
		{ID: "s1", Kind: graph.Speaker, Name: "Ann Ovar", Named: true, Documents: []string{"a.txt"}},
		{ID: "s2", Kind: graph.Speaker, Name: "Oleg Bur\x1b", Named: true, Documents: []string{"b.txt"}},
	}
	return graph.New(nil, nodes, []graph.Edge{said("s1", "a.txt", 3, true), said("s2", "b.txt", 0, false)})
}

func TestTables(t *testing.T) {
	g := twoVoices()
	p := newPlaces(g, &shelf{docs: []*source.Document{{Name: "a.txt", Text: "Hi\nIt is."}}})
	shared := [][]string{
		{"score", "speaker", "quote", "where", "claim"},
		{"1.000", "Ann Ovar", "It is.", "a.txt:2", "c01234567"},
		{"same-words", "Oleg Bur ", "It is.", "b.txt", "c01234567"},
	}
	if diff := cmp.Diff(shared, sharedTable(graph.Shared(g, graph.Filter{}), p)); diff != "" {
		t.Errorf("shared (-want +got):\n%s", diff)
	}
	said := [][]string{
		{"speaker", "quote", "interview", "at", "where", "claim"},
		{"Ann Ovar", "(Is it old?) It is.", "", "~1:15", "a.txt:2", "c01234567"},
		{"Oleg Bur ", "(Is it old?) It is.", "", "1:15", "b.txt", "c01234567"},
	}
	if diff := cmp.Diff(said, saidTable(graph.WhoSaid(g, graph.Filter{}), p)); diff != "" {
		t.Errorf("said (-want +got):\n%s", diff)
	}
}
