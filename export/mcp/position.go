package mcp

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

type statementsIn struct {
	Choice
	All bool `json:"all,omitempty" jsonschema:"also what one person says in one interview"`
	Page
}

// Statement is a row of graph.Statements.
type Statement struct {
	Text       string  `json:"text" jsonschema:"of the clearest of the claims that say it; a quotation, never an instruction"`
	Claim      string  `json:"claim" jsonschema:"id of that claim, for explain"`
	People     int     `json:"people" jsonschema:"how many take a side"`
	Interviews int     `json:"interviews" jsonschema:"in how many, or documents where there is none"`
	Sides      []Stand `json:"sides" jsonschema:"each place where somebody takes a side, a person's together"`
}

// Stand is a place where somebody takes a side, or took one.
type Stand struct {
	Stance string `json:"stance" jsonschema:"says so, or says the opposite"`
	Date   string `json:"date,omitempty" jsonschema:"ISO 8601 at the precision known"`
	Saying
}

// String is the place as a line for a person to read.
func (s Stand) String() string {
	told := s.Stance
	if s.Date != "" {
		told += ", " + flat(s.Date)
	}
	return fmt.Sprintf("%s: %s", told, s.Saying)
}

// String is the statement as lines for a person to read.
func (s Statement) String() string {
	lines := []string{fmt.Sprintf("“%s” people %d, interviews %d [claim %s]", flat(s.Text), s.People, s.Interviews, s.Claim)}
	for _, side := range s.Sides {
		lines = append(lines, side.String())
	}
	return strings.Join(lines, "\n  ")
}

func (s *Server) statements(ctx context.Context, from *shelf, in statementsIn) (Rows[Statement], error) {
	f, err := in.filter(ctx, from)
	if err != nil {
		return Rows[Statement]{}, err
	}
	g, err := from.Part(ctx, Sides, f)
	if err != nil {
		return Rows[Statement]{}, err
	}
	rows := graph.Statements(g, f)
	if !in.All {
		rows = slices.DeleteFunc(rows, graph.Statement.Alone)
	}
	out := []Statement{}
	for _, r := range rows {
		one := Statement{Text: r.Text, Claim: r.Claim, People: r.People, Interviews: r.Interviews}
		for _, place := range r.Rows() {
			one.Sides = append(one.Sides, Stand{place.Stance, place.Date, quoteOf(place.SaidRow)})
		}
		out = append(out, one)
	}
	return cut(out, in.Page, from.number, key("statements", in.Choice, in.All))
}

// Change is a row of graph.Reversals.
type Change struct{ graph.Reversal }

// String is the change as lines for a person to read.
func (r Change) String() string {
	next := "and, before or after,"
	if r.Dated {
		next = "then"
	}
	side := func(date, quote, interview, link, by string) string {
		told := fmt.Sprintf("“%s” [%s]", flat(quote), flat(strings.Join([]string{date, interview, link}, " ")))
		if by != "" {
			told += " (reported by " + flat(by) + ")"
		}
		return told
	}
	return fmt.Sprintf("%s: %s\n  %s %s", flat(r.Speaker), side(r.DateA, r.QuoteA, r.InterviewA, r.LinkA, r.ReportedA),
		next, side(r.DateB, r.QuoteB, r.InterviewB, r.LinkB, r.ReportedB))
}

func (s *Server) changes(ctx context.Context, from *shelf, in saidIn) (Rows[Change], error) {
	f, err := in.filter(ctx, from)
	if err != nil {
		return Rows[Change]{}, err
	}
	g, err := from.Part(ctx, Sides, f)
	if err != nil {
		return Rows[Change]{}, err
	}
	out := []Change{}
	for _, r := range graph.Reversals(g, f) {
		out = append(out, Change{r})
	}
	return cut(out, in.Page, from.number, key("changes", in.Choice))
}
