package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
)

// dated is a graph in which interviews, named by their dates, have these; the
// others have none.
func dated(g *graph.Graph) *graph.Graph {
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Interview {
			n.Date = ""
			if n.Title[0] == '2' {
				n.Date = n.Title
			}
		}
	}
	return g
}

func TestReversals(t *testing.T) {
	says := func(c *cast, speaker string, said ...string) {
		up, down := "", ""
		for i := 0; i < len(said); i += 2 {
			id := c.Said(speaker, c.Interview(said[i], ""), said[i+1])
			if said[i+1] == "Up." {
				up = id
			} else {
				down = id
			}
		}
		c.Like(up, down, -0.8)
	}
	for _, tt := range []struct {
		name  string
		build func(c *cast)
		want  []string
	}{
		{"one turn", func(c *cast) { says(c, c.ada, "2031-05", "Down.", "2030", "Up.") }, []string{"Ada Quist true 2030 Up. 2031-05 Down."}},
		{"there and back", func(c *cast) {
			says(c, c.ada, "2030", "Up.", "2031", "Up.", "2032", "Down.", "2033", "Up.")
		}, []string{"Ada Quist true 2031 Up. 2032 Down.", "Ada Quist true 2032 Down. 2033 Up."}},
		{"undated stand apart", func(c *cast) {
			says(c, c.ada, "some day", "Up.", "2030", "Down.")
			says(c, c.cleo, "2030", "Up.", "2033", "Down.")
		}, []string{"Cleo Band true 2030 Up. 2033 Down.", "Ada Quist false 2030 Down.  Up."}},
		{"a year and a day in it", func(c *cast) { says(c, c.ada, "2030", "Up.", "2030-05-01", "Down.") },
			[]string{"Ada Quist false 2030 Up. 2030-05-01 Down."}},
		{"in one interview", func(c *cast) { says(c, c.ada, "2030", "Up.", "2030", "Down.") }, []string{}},
		{"of two people", func(c *cast) {
			c.Like(c.Said(c.ada, c.Interview("2030", ""), "Up."), c.Said(c.ben, c.Interview("2031", ""), "Down."), -0.8)
		}, []string{}},
		{"not opposite directly", func(c *cast) {
			up := c.Said(c.ada, c.Interview("2030", ""), "Up.")
			high := c.Said(c.ben, c.Interview("2030", ""), "High.")
			c.Like(up, high, 0.9)
			c.Like(high, c.Said(c.ada, c.Interview("2031", ""), "Low."), -0.9)
		}, []string{}},
		{"the claim itself denied", func(c *cast) {
			c.Denies(c.ada, c.Said(c.ada, c.Interview("2030", ""), "Up."), c.Interview("2031", ""))
		}, []string{"Ada Quist true 2030 Up. 2031 That is wrong."}},
	} {
		c := newCast()
		tt.build(c)
		got := []string{}
		for _, r := range graph.Reversals(dated(c.Graph()), graph.Filter{}) {
			got = append(got, fmt.Sprint(r.Speaker, " ", r.Dated, " ", r.DateA, " ", r.QuoteA, " ", r.DateB, " ", r.QuoteB))
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func TestDates(t *testing.T) {
	for _, tt := range []struct{ title, date, document, url, want string }{
		{"Talk of 2031-04-05", "2030", "20290101.txt", "https://example.org/2028/01/02/talk", "2030"},
		{"Talk of 2031.04.05", "", "20290101.txt", "", "2031-04-05"},
		{"Talk", "", "talks/20290101_talk.txt", "https://example.org/2028/01/02/talk", "2029-01-01"},
		{"Talk", "", "a.txt", "https://example.org/2028/01/02/talk", "2028-01-02"},
		{"Talk", "", "2031-02-30.txt", "", ""},
		{"Talk", "", "120290101.txt", "https://example.org/watch?v=202901011", ""},
		{"Talk", "", "18990101.txt", "", ""},
	} {
		c := &cast{}
		c.Document(tt.document)
		talk := c.Interview(tt.title, "")
		c.Said(c.Speaker("Ada Quist"), talk, "Up.")
		if tt.url != "" {
			c.Link(talk, tt.url, "original")
		}
		g := dated(c.Graph())
		for i := range g.Nodes {
			if n := &g.Nodes[i]; n.Kind == graph.Interview {
				n.Date = tt.date
			}
		}
		if got := graph.Statements(g, graph.Filter{})[0].Positions[0].Stands[0].Date; got != tt.want {
			t.Errorf("%v: %q", tt, got)
		}
	}
}
