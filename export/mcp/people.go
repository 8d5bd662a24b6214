package mcp

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

type peopleIn struct {
	Name    string `json:"name,omitempty" jsonschema:"only people whose name has this: letters, or Korean initial consonants"`
	Unnamed bool   `json:"unnamed,omitempty" jsonschema:"sources without a name too"`
	Page
}

// Person is somebody who speaks.
type Person struct {
	Name      string   `json:"name"`
	Aliases   []string `json:"aliases,omitempty"`
	Named     bool     `json:"named"`
	Claims    int      `json:"claims" jsonschema:"how many claims they said, what is reported of them included"`
	Documents []string `json:"documents"`
	ID        string   `json:"id"`
}

// String is the person as a line for a person to read.
func (p Person) String() string {
	also := ""
	if len(p.Aliases) > 0 {
		also = " (also " + flat(strings.Join(p.Aliases, ", ")) + ")"
	}
	return fmt.Sprintf("%s%s: claims %d [%s]", flat(p.Name), also, p.Claims, p.ID)
}

// people are those who speak, who says most first.
func (s *Server) people(ctx context.Context, from *shelf, in peopleIn) (Rows[Person], error) {
	g, err := from.Part(ctx, People, graph.Filter{Unnamed: in.Unnamed})
	if err != nil {
		return Rows[Person]{}, err
	}
	claims := map[string]int{}
	for i := range g.Edges {
		if e := &g.Edges[i]; e.Kind == graph.Said {
			claims[e.Source]++
		}
	}
	out := []Person{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.Kind == graph.Speaker && (n.Named || in.Unnamed) && (in.Name == "" || named(n, in.Name)) {
			out = append(out, Person{n.Name, n.Aliases, n.Named, claims[n.ID], n.Documents, n.ID})
		}
	}
	slices.SortStableFunc(out, func(a, b Person) int {
		return cmp.Or(b.Claims-a.Claims, strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return cut(out, in.Page, from.number, key("people", in.Name, in.Unnamed))
}

// named reports whether a name of the speaker has the letters or the initial
// consonants.
func named(n *graph.Node, asked string) bool {
	return slices.ContainsFunc(append([]string{n.Name}, n.Aliases...), func(name string) bool { return has(name, asked) })
}
