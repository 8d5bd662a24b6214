package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// table is the statements as lines: the words that show each, how many people
// and interviews, and who takes which side.
func table(rows []graph.Statement) []string {
	lines := []string{}
	for _, s := range rows {
		line := fmt.Sprintf("%s %d/%d", s.Text, s.People, s.Interviews)
		for _, p := range s.Positions {
			line += fmt.Sprintf(" | %s %s:", p.Speaker, p.Stance)
			for _, stand := range p.Stands {
				line += " " + stand.Quote
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// cast makes graphs of three people.
type cast struct {
	graphtest.Maker
	ada, ben, cleo string
}

func newCast() *cast {
	c := &cast{}
	c.Document("a.txt")
	c.ada, c.ben, c.cleo = c.Speaker("Ada Quist"), c.Speaker("Ben Orme"), c.Speaker("Cleo Band")
	return c
}

func TestStatements(t *testing.T) {
	for _, tt := range []struct {
		name   string
		build  func(c *cast)
		filter func(c *cast) graph.Filter
		want   []string
	}{
		{"equal words, most people first", func(c *cast) {
			c.Said(c.cleo, c.Interview("Three", ""), "Alone.")
			c.Said(c.ada, c.Interview("One", ""), "Up.")
			c.Said(c.ben, c.Interview("Two", ""), "Up.")
		}, nil, []string{"Up. 2/2 | Ada Quist says so: Up. | Ben Orme says so: Up.", "Alone. 1/1 | Cleo Band says so: Alone."}},
		{"what most say directly is shown", func(c *cast) {
			up := c.Said(c.ada, "", "Up.")
			c.Weighs(up, 0.2)
			c.Like(up, c.Said(c.ben, "", "High."), 0.8)
			c.Like(up, c.Said(c.cleo, "", "Above."), 0.7)
		}, nil, []string{"Up. 3/1 | Ada Quist says so: Up. | Ben Orme says so: High. | Cleo Band says so: Above."}},
		{"of two, what weighs most is shown", func(c *cast) {
			up := c.Said(c.ada, "", "Up.")
			c.Weighs(up, 0.2)
			c.Like(up, c.Said(c.ben, "", "Higher."), 0.8)
		}, nil, []string{"Higher. 2/1 | Ada Quist says so: Up. | Ben Orme says so: Higher."}},
		{"a chain does not drift", func(c *cast) {
			a, b, x, y := c.Said(c.ada, "", "One."), c.Said(c.ben, "", "Two."), c.Said(c.cleo, "", "Three."), c.Said(c.ada, "", "Four.")
			c.Like(a, b, 0.9)
			c.Like(b, x, 0.9)
			c.Like(x, y, 0.9)
			c.Weighs(x, 0.5)
		}, nil, []string{"Two. 3/1 | Ada Quist says so: One. | Ben Orme says so: Two. | Cleo Band says so: Three.", "Four. 1/1 | Ada Quist says so: Four."}},
		{"opposites are kept apart", func(c *cast) {
			up, high, low := c.Said(c.ada, "", "Up."), c.Said(c.ben, "", "High."), c.Said(c.cleo, "", "Low.")
			c.Like(up, high, 0.9)
			c.Like(up, low, 0.6)
			c.Like(high, low, -0.9)
		}, nil, []string{
			"Up. 3/1 | Ada Quist says so: Up. | Ben Orme says so: High. | Cleo Band says the opposite: Low.",
			"Low. 2/1 | Ben Orme says the opposite: High. | Cleo Band says so: Low.",
		}},
		{"a reply joins people and no claims", func(c *cast) {
			talk := c.Interview("Talk", "")
			c.Replies(c.Said(c.ada, talk, "Up."), c.Said(c.ben, talk, "Yes, and it is late."), talk)
		}, nil, []string{
			"Up. 2/1 | Ada Quist says so: Up. | Ben Orme says so: Yes, and it is late.",
			"Yes, and it is late. 2/1 | Ada Quist says so: Up. | Ben Orme says so: Yes, and it is late.",
		}},
		{"assent takes a side", func(c *cast) {
			talk := c.Interview("Talk", "Ben Orme", "Ada Quist")
			c.Assents(c.ben, c.Said(c.ada, talk, "Up."), talk)
		}, nil, []string{"Up. 2/1 | Ada Quist says so: Up. | Ben Orme says so: Exactly."}},
		{"both at different times", func(c *cast) {
			c.Like(c.Said(c.ada, c.Interview("One", ""), "Up."), c.Said(c.ada, c.Interview("Two", ""), "It is down."), -0.9)
		}, nil, []string{"It is down. 1/2 | Ada Quist both: Up. It is down.", "Up. 1/2 | Ada Quist both: Up. It is down."}},
		{"a host says again what a guest says", func(c *cast) {
			talk := c.Interview("Talk", "Ben Orme", "Ada Quist")
			c.Like(c.Said(c.ada, talk, "Up."), c.Said(c.ben, talk, "So it is up."), 0.9)
			c.Like(c.Said(c.ada, talk, "Old."), c.Said(c.ben, talk, "It is new."), -0.9)
		}, nil, []string{
			"It is new. 1/1 | Ada Quist says the opposite: Old.", "Old. 1/1 | Ada Quist says so: Old.", "Up. 1/1 | Ada Quist says so: Up."}},
		{"a host in another interview", func(c *cast) {
			talk := c.Interview("Talk", "Ben Orme", "Ada Quist")
			c.Said(c.ada, talk, "Up.")
			c.Said(c.ben, c.Interview("Other", "Ben Orme", "Cleo Band"), "Up.")
		}, nil, []string{"Up. 2/2 | Ada Quist says so: Up. | Ben Orme says so: Up."}},
		{"about any of its claims, of all people asked for", func(c *cast) {
			c.Like(c.Said(c.ada, "", "Trams are dear."), c.Said(c.ben, "", "전차는 비싸다."), 0.9)
			c.Said(c.ada, "", "Buses are dear.")
			c.Said(c.cleo, "", "전차는 느리다.")
		}, func(c *cast) graph.Filter { return graph.Filter{About: "전차", Speakers: []string{c.ada}} },
			[]string{"Trams are dear. 2/1 | Ada Quist says so: Trams are dear. | Ben Orme says so: 전차는 비싸다."}},
		{"hearsay and sources without a name", func(c *cast) {
			c.Reported(c.ada, "", "Up.", c.ben)
			c.Said(c.Unnamed("officials"), "", "Up.")
			c.Said(c.cleo, "", "Up.")
		}, func(*cast) graph.Filter { return graph.Filter{NoReported: true} }, []string{"Up. 1/1 | Cleo Band says so: Up."}},
	} {
		c := newCast()
		tt.build(c)
		f := graph.Filter{}
		if tt.filter != nil {
			f = tt.filter(c)
		}
		if d := cmp.Diff(tt.want, table(graph.Statements(c.Graph(), f))); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

// Every claim is in one statement, is joined to its centre directly, and is the
// opposite of none in it.
func TestEveryClaimIsInOneStatement(t *testing.T) {
	for _, g := range []*graph.Graph{graphtest.Small(), graphtest.Hostile(), graphtest.Large(4000)} {
		kinds := map[[2]string]graph.Kind{}
		for i := range g.Edges {
			e := &g.Edges[i]
			kinds[[2]string{e.Source, e.Target}], kinds[[2]string{e.Target, e.Source}] = e.Kind, e.Kind
		}
		in := map[string]string{}
		for _, s := range graph.Statements(g, graph.Filter{Unnamed: true}) {
			for i, a := range s.Claims {
				if in[a] != "" {
					t.Errorf("%s is in %s and %s", a, in[a], s.Claim)
				}
				in[a] = s.Claim
				if i > 0 && kinds[[2]string{a, s.Claim}] != graph.AgreesWith {
					t.Errorf("%s is not joined to %s", a, s.Claim)
				}
				for _, b := range s.Claims[i+1:] {
					if kinds[[2]string{a, b}] == graph.DisagreesWith {
						t.Errorf("%s and %s are opposite, in one statement", a, b)
					}
				}
			}
		}
		if len(in) == 0 {
			t.Error("no statements")
		}
	}
}

func TestAlone(t *testing.T) {
	c := newCast()
	c.Said(c.ada, c.Interview("One", ""), "Alone.")
	c.Said(c.ada, c.Interview("One", ""), "Again.")
	c.Said(c.ada, c.Interview("Two", ""), "Again.")
	c.Said(c.ben, "", "Together.")
	c.Said(c.cleo, "", "Together.")
	alone := []string{}
	for _, s := range graph.Statements(c.Graph(), graph.Filter{}) {
		if s.Alone() {
			alone = append(alone, s.Text)
		}
	}
	if got := strings.Join(alone, " "); got != "Alone." {
		t.Errorf("alone: %s", got)
	}
}

func BenchmarkStatements(b *testing.B) {
	g := graphtest.Large(30000)
	for b.Loop() {
		graph.Statements(g, graph.Filter{})
	}
}
