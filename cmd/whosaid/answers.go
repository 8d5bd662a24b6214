package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
)

// places finds the lines that quotes stand on.
type places struct {
	index *graph.Index
	docs  *shelf // empty for a graph written earlier
}

func newPlaces(g *graph.Graph, docs *shelf) places { return places{graph.NewIndex(g), docs} }

// evidence is the first entry that fits of those that a person said a claim.
func (p places) evidence(speaker, claim string, fits func(graph.Evidence) bool) (graph.Evidence, bool) {
	for _, e := range p.index.In(claim) {
		if e.Source != speaker {
			continue
		}
		if i := slices.IndexFunc(e.Evidence, fits); i >= 0 {
			return e.Evidence[i], true
		}
	}
	return graph.Evidence{}, false
}

// of is where a person said a quote of a claim, as FILE:LINE.
func (p places) of(speaker, claim, quote string) string {
	v, ok := p.evidence(speaker, claim, func(v graph.Evidence) bool { return v.Quote == quote })
	if !ok {
		return ""
	}
	return p.at(v.Document, v.Start)
}

// moment is when the words of a row are said; "~" marks a moment that is
// stated for a stretch around them.
func (p places) moment(r graph.SaidRow) string {
	if r.At == nil {
		return ""
	}
	v, _ := p.evidence(r.SpeakerID, r.Claim, func(v graph.Evidence) bool { return v.Document == r.Document && v.Start == r.Start })
	if v.About {
		return "~" + clock(*r.At)
	}
	return clock(*r.At)
}

// at is the line of a byte, as explain --at takes it. A Word document, whose
// bytes are those of its markup, and one whose text is not at hand are only
// named.
func (p places) at(document string, start int) string {
	d := p.docs.document(document)
	if d == nil || d.Format == source.DOCX || start > len(d.Text) {
		return document
	}
	return fmt.Sprintf("%s:%d", document, strings.Count(d.Text[:start], "\n")+1)
}

// idShown is how much of an id a table shows; explain --claims takes it.
const idShown = 9

func shortID(id string) string { return id[:min(len(id), idShown)] }

// sharedTable sets the two quotes of each row one below the other.
func sharedTable(rows []graph.SharedRow, p places) [][]string {
	lines := [][]string{{"score", "speaker", "quote", "where", "claim"}}
	for _, r := range rows {
		lines = append(lines,
			[]string{fmt.Sprintf("%.3f", r.Score), r.SpeakerA, r.QuoteA, p.of(r.SpeakerAID, r.ClaimA, r.QuoteA), shortID(r.ClaimA)},
			[]string{r.Method, r.SpeakerB, r.QuoteB, p.of(r.SpeakerBID, r.ClaimB, r.QuoteB), shortID(r.ClaimB)},
		)
	}
	return plainCells(lines)
}

// saidTable gives moments as clocks and places as lines, and in front of a
// quote the sentence that it leans on.
func saidTable(rows []graph.SaidRow, p places) [][]string {
	lines := [][]string{{"speaker", "quote", "interview", "at", "where", "claim"}}
	for _, r := range rows {
		quote := r.Quote
		if r.Context != "" {
			quote = "(" + r.Context + ") " + quote
		}
		lines = append(lines, []string{r.Speaker, quote, r.Interview, p.moment(r), p.at(r.Document, r.Start), shortID(r.Claim)})
	}
	return plainCells(lines)
}

// plainCells keeps what documents say from steering the terminal.
func plainCells(lines [][]string) [][]string {
	for _, l := range lines {
		for i := range l {
			l[i] = oneLine(l[i])
		}
	}
	return lines
}

// tellNone says on stderr why an answer has no rows.
func tellNone(io stdio, rows int, why string) {
	if rows == 0 {
		fmt.Fprintln(io.err, "whosaid:", why)
	}
}
