package mcp

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

type interviewIn struct {
	Interview string `json:"interview" jsonschema:"words of its title, or its id"`
	Page
}

// Conversation is an interview and a page of what was said in it.
type Conversation struct {
	Title    string   `json:"title"`
	Date     string   `json:"date,omitempty" jsonschema:"ISO 8601 at the precision known"`
	Speakers []string `json:"speakers"`
	Hosts    []string `json:"hosts,omitempty"`
	Links    []string `json:"links,omitempty" jsonschema:"recordings, subtitles, transcripts and related pages"`
	ID       string   `json:"id"`
	Rows[Saying]
}

func (c Conversation) text() string {
	return fmt.Sprintf("%s %s\nspeakers: %s\nlinks: %s\n%s",
		flat(c.Title), c.Date, flat(strings.Join(c.Speakers, ", ")), flat(strings.Join(c.Links, " ")), c.Rows.text())
}

// interview gives one interview with its quotes in their order.
func (s *Server) interview(ctx context.Context, from *shelf, in interviewIn) (Conversation, error) {
	g, err := from.Part(ctx, Sources, graph.Filter{Unnamed: true})
	if err != nil {
		return Conversation{}, err
	}
	n, err := graph.FindInterview(g, in.Interview)
	if err != nil {
		return Conversation{}, err
	}
	c := Conversation{Title: graph.Label(n), Date: n.Date, Speakers: n.Speakers, Hosts: n.Hosts, ID: n.ID}
	for _, r := range graph.Sources(g, graph.Filter{}) {
		if r.InterviewID == n.ID && r.URL != "" {
			c.Links = append(c.Links, r.URL)
		}
	}
	c.Rows, err = cut(quotes(within(g, n)), in.Page, from.number, key("interview", n.ID))
	return c, err
}

// within is what was said in the interview, in the order of the documents.
func within(g *graph.Graph, interview *graph.Node) []graph.SaidRow {
	in := map[[2]any]bool{} // places of evidence
	for i := range g.Edges {
		for _, v := range g.Edges[i].Evidence {
			if v.Interview == interview.ID {
				in[[2]any{v.Document, v.Start}] = true
			}
		}
	}
	rows := slices.DeleteFunc(graph.WhoSaid(g, graph.Filter{Unnamed: true}), func(r graph.SaidRow) bool {
		return !in[[2]any{r.Document, r.Start}]
	})
	slices.SortStableFunc(rows, func(a, b graph.SaidRow) int {
		return cmp.Or(strings.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start))
	})
	return rows
}
