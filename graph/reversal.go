package graph

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Reversal says that somebody said the opposite of what they said in another
// interview, with the words of both.
type Reversal struct {
	Speaker    string  `json:"speaker"` // name
	Dated      bool    `json:"dated"`   // A was surely said before B; otherwise nobody can tell which was first
	DateA      string  `json:"date_a"`  // ISO 8601 at the precision known, "" when not known
	DateB      string  `json:"date_b"`
	QuoteA     string  `json:"quote_a"`
	QuoteB     string  `json:"quote_b"`
	InterviewA string  `json:"interview_a"` // title, or what else tells it
	InterviewB string  `json:"interview_b"`
	LinkA      string  `json:"link_a"`
	LinkB      string  `json:"link_b"`
	DocumentA  string  `json:"document_a"`
	StartA     int     `json:"start_a"` // bytes of the document's text
	EndA       int     `json:"end_a"`
	DocumentB  string  `json:"document_b"`
	StartB     int     `json:"start_b"`
	EndB       int     `json:"end_b"`
	ReportedA  string  `json:"reported_by_a"` // name of who reported it; "" when they said it themselves
	ReportedB  string  `json:"reported_by_b"`
	Method     string  `json:"method"`  // how it was found that they are opposite: reply, reported, similar, model or decided
	Score      float64 `json:"score"`   // [0, 1], three decimals
	ClaimA     string  `json:"claim_a"` // ids; equal when they denied the claim itself
	ClaimB     string  `json:"claim_b"`
	SpeakerID  string  `json:"speaker_id"`
}

// Columns are the columns of the table.
func (Reversal) Columns() []string {
	return []string{
		"speaker", "dated", "date_a", "date_b", "quote_a", "quote_b", "interview_a", "interview_b", "link_a", "link_b",
		"document_a", "start_a", "end_a", "document_b", "start_b", "end_b",
		"reported_by_a", "reported_by_b", "method", "score", "claim_a", "claim_b", "speaker_id",
	}
}

// Values are the cells of the row, in the order of the columns.
func (r Reversal) Values() []string {
	return []string{
		r.Speaker, strconv.FormatBool(r.Dated), r.DateA, r.DateB, r.QuoteA, r.QuoteB, r.InterviewA, r.InterviewB, r.LinkA, r.LinkB,
		r.DocumentA, strconv.Itoa(r.StartA), strconv.Itoa(r.EndA), r.DocumentB, strconv.Itoa(r.StartB), strconv.Itoa(r.EndB),
		r.ReportedA, r.ReportedB, r.Method, formatScore(r.Score), r.ClaimA, r.ClaimB, r.SpeakerID,
	}
}

// Reversals returns who said the opposite of what they had said, by name and
// date; those whose order in time is not known come last. The two are opposite
// directly, as disagrees-with joins them, and were said in two interviews. Who
// says one, the other and the first again has two reversals.
func Reversals(g *Graph, f Filter) []Reversal {
	rows := []Reversal{}
	for _, s := range Statements(g, f) {
		for _, p := range s.Positions {
			if p.Stance == Both && f.names(p.SpeakerID) {
				rows = append(rows, p.Reversals()...)
			}
		}
	}
	slices.SortFunc(rows, compareReversals)
	return slices.CompactFunc(rows, func(a, b Reversal) bool { return compareReversals(a, b) == 0 })
}

// compareReversals orders by all that tells two apart; an opposite is found from
// the statements of both sides.
func compareReversals(a, b Reversal) int {
	return cmp.Or(
		compareBools(!a.Dated, !b.Dated), strings.Compare(a.Speaker, b.Speaker), strings.Compare(a.SpeakerID, b.SpeakerID),
		strings.Compare(a.DateA, b.DateA), strings.Compare(a.DateB, b.DateB),
		strings.Compare(a.DocumentA, b.DocumentA), a.StartA-b.StartA, strings.Compare(a.DocumentB, b.DocumentB), a.StartB-b.StartB,
		strings.Compare(a.ClaimA, b.ClaimA), strings.Compare(a.ClaimB, b.ClaimB),
	)
}

// Reversals returns those between each two claims of the position that are
// opposite, by the claims' ids and then by date. It needs a position of
// Statements.
func (p Position) Reversals() []Reversal {
	pairs := map[[2]string]strife{} // a claim of the statement, and what was said against it
	for _, s := range p.Stands {
		for _, against := range s.against {
			pairs[[2]string{against.claim, s.Claim}] = against
		}
	}
	rows := []Reversal{}
	for _, pair := range slices.SortedFunc(maps.Keys(pairs), comparePairs) {
		of := func(s Stand) bool {
			return s.Stance == SaysSo && s.Claim == pair[0] || s.Stance == Opposite && s.Claim == pair[1]
		}
		line := slices.DeleteFunc(slices.Clone(p.Stands), func(s Stand) bool { return !of(s) })
		rows = append(rows, reversalsIn(line, pairs[pair])...)
	}
	return rows
}

func comparePairs(a, b [2]string) int { return slices.Compare(a[:], b[:]) }

// reversalsIn are the turns from one side to the other in a line of stands by
// date; where no order is known, the first two that are opposite.
func reversalsIn(line []Stand, by strife) []Reversal {
	rows := []Reversal{}
	for i := 1; i < len(line); i++ {
		if a, b := line[i-1], line[i]; a.Stance != b.Stance && a.in != b.in && earlier(a.Date, b.Date) {
			rows = append(rows, reversal(a, b, by, true))
		}
	}
	if len(rows) > 0 {
		return rows
	}
	for i, a := range line {
		for _, b := range line[i+1:] {
			if a.Stance != b.Stance && a.in != b.in {
				return []Reversal{reversal(a, b, by, earlier(a.Date, b.Date))}
			}
		}
	}
	return nil
}

func reversal(a, b Stand, by strife, dated bool) Reversal {
	return Reversal{
		Speaker: a.Speaker, SpeakerID: a.SpeakerID, Dated: dated, DateA: a.Date, DateB: b.Date, QuoteA: a.Quote, QuoteB: b.Quote,
		InterviewA: a.Interview, InterviewB: b.Interview, LinkA: a.Link, LinkB: b.Link,
		DocumentA: a.Document, StartA: a.Start, EndA: a.End, DocumentB: b.Document, StartB: b.Start, EndB: b.End,
		ReportedA: a.ReportedBy, ReportedB: b.ReportedBy, Method: by.method, Score: by.score, ClaimA: a.Claim, ClaimB: b.Claim,
	}
}
