package graph

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// SaidRow is one place where somebody said a claim.
type SaidRow struct {
	Speaker    string   `json:"speaker"` // name
	Quote      string   `json:"quote"`
	Interview  string   `json:"interview"` // title, or what else tells it
	At         *float64 `json:"at"`        // seconds into the recording, null when not known
	Link       string   `json:"link"`
	Document   string   `json:"document"`
	Start      int      `json:"start"` // bytes of the document's text
	End        int      `json:"end"`
	ReportedBy string   `json:"reported_by"` // name of who reported it, "" when nobody
	Claim      string   `json:"claim"`       // id
	SpeakerID  string   `json:"speaker_id"`
	Weight     float64  `json:"weight"`  // of the claim, [0, 1]
	Context    string   `json:"context"` // the sentence that the claim leans on, "" without
}

// Columns are the columns of the table.
func (SaidRow) Columns() []string {
	return []string{"speaker", "quote", "interview", "at", "link", "document", "start", "end", "reported_by", "claim", "speaker_id", "weight", "context"}
}

// Values are the cells of the row, in the order of the columns.
func (r SaidRow) Values() []string {
	return []string{
		r.Speaker, r.Quote, r.Interview, formatMoment(r.At), r.Link, r.Document,
		strconv.Itoa(r.Start), strconv.Itoa(r.End), r.ReportedBy, r.Claim, r.SpeakerID,
		strconv.FormatFloat(r.Weight, 'f', -1, 64), r.Context,
	}
}

func formatMoment(at *float64) string {
	if at == nil {
		return ""
	}
	return strconv.FormatFloat(*at, 'f', -1, 64)
}

// WhoSaid returns who said what and where, by speaker, then what weighs most
// first, then in the order of the documents.
func WhoSaid(g *Graph, f Filter) []SaidRow {
	x, topic, rows := NewIndex(g), about(f.About), []SaidRow{}
	for i := range g.Edges {
		e := &g.Edges[i]
		speaker, claim := x.Node(e.Source), x.Node(e.Target)
		if e.Kind != Said || claim == nil || !f.counts(speaker) || !f.names(e.Source) || !topic.in(claim.Text) {
			continue
		}
		for j := range e.Evidence {
			if v := &e.Evidence[j]; v.Stance == "" && f.heard(v) {
				rows = append(rows, x.saidRow(speaker, claim, v))
			}
		}
	}
	slices.SortFunc(rows, func(a, b SaidRow) int {
		return cmp.Or(
			strings.Compare(a.Speaker, b.Speaker), strings.Compare(a.SpeakerID, b.SpeakerID), -cmp.Compare(a.Weight, b.Weight),
			strings.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
			strings.Compare(a.Claim, b.Claim),
		)
	})
	return rows
}

func (x *Index) saidRow(speaker, claim *Node, v *Evidence) SaidRow {
	row := SaidRow{
		Speaker: speaker.Name, SpeakerID: speaker.ID, Claim: claim.ID, Quote: v.Quote, At: v.At, Link: v.Link,
		Document: v.Document, Start: v.Start, End: v.End, Weight: claim.Weight, Context: claim.Context,
	}
	if n := x.Node(v.Interview); n != nil {
		row.Interview = Label(n)
	}
	if n := x.Node(v.ReportedBy); n != nil {
		row.ReportedBy = n.Name
	}
	return row
}

// Label is what a reader knows a node by: the name, the words, the title or
// the address.
func Label(n *Node) string {
	switch n.Kind {
	case Speaker:
		return n.Name
	case Claim:
		return n.Text
	case Link:
		return cmp.Or(n.Title, n.URL)
	}
	return cmp.Or(n.Title, strings.Join(n.Speakers, ", "), n.Date, n.ID)
}
