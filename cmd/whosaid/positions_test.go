package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
)

// sides is a statement on which two people of one name, and one who is only
// reported to speak, take sides.
func sides() []graph.Statement {
	stand := func(stance, date, speaker, id, quote, link, by string) graph.Position {
		return graph.Position{Speaker: speaker, SpeakerID: id, Stance: stance, Stands: []graph.Stand{{Stance: stance, Date: date, SaidRow: graph.SaidRow{
			Speaker: speaker, SpeakerID: id, Quote: quote, Link: link, ReportedBy: by, Document: "a.txt", Start: 3, Claim: "c0123456789abcdef",
		}}}}
	}
	return []graph.Statement{{
		Claim: "c0123456789abcdef", Text: "=It is\x1b.", People: 3, Interviews: 1, Positions: []graph.Position{
			stand(graph.SaysSo, "2031-05", "Ann Ovar", "s1", "It is.", "https://example.org/a", ""),
			stand(graph.Opposite, "", "Ann Ovar", "s2", "It is not.", "", ""),
			stand(graph.SaysSo, "", "Oleg Bur", "s3", "It\nis.", "", "Ann Ovar"),
		},
	}}
}

func TestPositionTables(t *testing.T) {
	p := newPlaces(&graph.Graph{}, &shelf{docs: []*source.Document{{Name: "a.txt", Text: "Hi\nIt is."}}})
	lines := [][]string{
		{"stance", "speaker", "quote", "date", "where", "claim"},
		{"3 speakers", "1 interview", "=It is .", "", "", "c01234567"},
		{"says so", "Ann Ovar", "“It is.”", "2031-05", "a.txt:2", "c01234567"},
		{"says the opposite", "Ann Ovar", "“It is not.”", "", "a.txt:2", "c01234567"},
		{"says so", "Oleg Bur (reported by Ann Ovar)", "“It is.”", "", "a.txt:2", "c01234567"},
	}
	if diff := cmp.Diff(lines, statementsTable(sides(), p)); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	columns := [][]string{
		{"statement", "people", "interviews", "claim", "Ann Ovar (s1)", "Ann Ovar (s2)", "Oleg Bur"},
		{
			"=It is .", "3", "1", "c0123456789abcdef", "says so, 2031-05: “It is.” https://example.org/a",
			"says the opposite: “It is not.” a.txt:2", "says so, reported by Ann Ovar: “It is.” a.txt:2",
		},
	}
	if diff := cmp.Diff(columns, positionsTable(sides(), p)); diff != "" {
		t.Errorf("columns (-want +got):\n%s", diff)
	}
}

func TestChangesTable(t *testing.T) {
	row := graph.Reversal{
		Speaker: "Ann Ovar", Dated: true, DateA: "2030", DateB: "2031", QuoteA: "It is.", QuoteB: "It is not.",
		DocumentA: "a.txt", StartA: 3, DocumentB: "b.txt", ClaimA: "c0123456789abcdef", ClaimB: "cabcdef0123456789",
	}
	undated := row
	undated.Dated, undated.DateB = false, ""
	want := [][]string{
		{"date", "speaker", "quote", "where", "claim"},
		{"2030", "Ann Ovar", "It is.", "a.txt:2", "c01234567"}, {"2031", "then", "It is not.", "b.txt", "cabcdef01"},
		{"2030", "Ann Ovar", "It is.", "a.txt:2", "c01234567"}, {"no date", "also", "It is not.", "b.txt", "cabcdef01"},
	}
	p := newPlaces(&graph.Graph{}, &shelf{docs: []*source.Document{{Name: "a.txt", Text: "Hi\nIt is."}}})
	if diff := cmp.Diff(want, changesTable([]graph.Reversal{row, undated}, p)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
