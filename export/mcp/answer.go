package mcp

import (
	"context"
	"fmt"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

type saidIn struct {
	Choice
	Page
}

func (s *Server) said(ctx context.Context, from *shelf, in saidIn) (Rows[Saying], error) {
	f, err := in.filter(ctx, from)
	if err != nil {
		return Rows[Saying]{}, err
	}
	g, err := from.Part(ctx, Said, f)
	if err != nil {
		return Rows[Saying]{}, err
	}
	return cut(quotes(graph.WhoSaid(g, f)), in.Page, from.number, key("said", in.Choice))
}

func quotes(rows []graph.SaidRow) []Saying {
	out := make([]Saying, len(rows))
	for i, r := range rows {
		out[i] = quoteOf(r)
	}
	return out
}

type meetIn struct {
	Choice
	With string `json:"with,omitempty" jsonschema:"only pairs with this second person"`
	Page
}

func (s *Server) shared(ctx context.Context, from *shelf, in meetIn) (Rows[Meeting], error) {
	return meet(ctx, from, in, Shared, graph.Shared)
}

func (s *Server) disputed(ctx context.Context, from *shelf, in meetIn) (Rows[Meeting], error) {
	return meet(ctx, from, in, Disputed, graph.Disputed)
}

// open answers what graph.OpenPoints does; its rows say in their reason what is more
// likely.
func (s *Server) open(ctx context.Context, from *shelf, in meetIn) (Rows[Meeting], error) {
	return meet(ctx, from, in, Open, func(g *graph.Graph, f graph.Filter) []graph.SharedRow {
		out := []graph.SharedRow{}
		for _, r := range graph.OpenPoints(g, f) {
			out = append(out, r.SharedRow)
		}
		return out
	})
}

func meet(ctx context.Context, from *shelf, in meetIn, q Question, ask func(*graph.Graph, graph.Filter) []graph.SharedRow) (Rows[Meeting], error) {
	f, err := in.filter(ctx, from)
	if err == nil && in.With != "" {
		var id string
		id, err = from.speaker(ctx, in.With)
		f.Speakers = append(f.Speakers, id)
	}
	if err != nil {
		return Rows[Meeting]{}, err
	}
	g, err := from.Part(ctx, q, f)
	if err != nil {
		return Rows[Meeting]{}, err
	}
	x, out := graph.NewIndex(g), []Meeting{}
	for _, r := range ask(g, f) {
		out = append(out, meetingOf(x, r))
	}
	return cut(out, in.Page, from.number, key(q, in.Choice, in.With))
}

// Source is a row of graph.Sources.
type Source struct{ graph.SourceRow }

// String is the source as a line for a person to read.
func (r Source) String() string {
	what := flat(r.Interview)
	if r.URL != "" {
		what = strings.TrimSpace(fmt.Sprintf("%s %s: %s <%s>", what, r.Role, flat(r.Title), flat(r.URL)))
	}
	return fmt.Sprintf("%s [%s; claims %d]", what, flat(r.Document), r.Claims)
}

func (s *Server) sources(ctx context.Context, from *shelf, in saidIn) (Rows[Source], error) {
	f, err := in.filter(ctx, from)
	if err != nil {
		return Rows[Source]{}, err
	}
	g, err := from.Part(ctx, Sources, f)
	if err != nil {
		return Rows[Source]{}, err
	}
	out := []Source{}
	for _, r := range graph.Sources(g, f) {
		out = append(out, Source{r})
	}
	return cut(out, in.Page, from.number, key("sources", in.Choice))
}

type pathIn struct {
	From       string `json:"from" jsonschema:"the person at the beginning"`
	To         string `json:"to" jsonschema:"the person at the end"`
	NoReported bool   `json:"no_reported,omitempty" jsonschema:"leave out what people are only reported to have said"`
	Page
}

// Step is a row of graph.Path.
type Step struct{ graph.PathRow }

// String is the step as a line for a person to read.
func (r Step) String() string {
	return fmt.Sprintf("%s —%s→ %s [“%s” %s]", flat(r.From), r.Edge, flat(r.To), flat(r.Quote), flat(r.Link))
}

func (s *Server) path(ctx context.Context, from *shelf, in pathIn) (Rows[Step], error) {
	f := graph.Filter{NoReported: in.NoReported}
	for _, name := range []string{in.From, in.To} {
		id, err := from.speaker(ctx, name)
		if err != nil {
			return Rows[Step]{}, err
		}
		f.Speakers = append(f.Speakers, id)
	}
	g, err := from.Part(ctx, Path, f)
	if err != nil {
		return Rows[Step]{}, err
	}
	rows, err := graph.Path(g, f.Speakers[0], f.Speakers[1], graph.Filter{NoReported: in.NoReported})
	if err != nil {
		return Rows[Step]{}, err
	}
	out := []Step{}
	for _, r := range rows {
		out = append(out, Step{r})
	}
	return cut(out, in.Page, from.number, key("path", in.From, in.To, in.NoReported))
}

type explainIn struct {
	A string `json:"a" jsonschema:"id of a claim"`
	B string `json:"b" jsonschema:"id of another claim"`
}

// Explanation says why two claims are joined or not.
type Explanation struct {
	Lines string `json:"lines" jsonschema:"one signal a line"`
}

func (e Explanation) text() string { return e.Lines }

func (s *Server) explain(ctx context.Context, from *shelf, in explainIn) (Explanation, error) {
	lines, err := from.Explain(ctx, in.A, in.B)
	return Explanation{lines}, err
}
