package graph

import (
	"fmt"
	"strings"

	"github.com/whosaid/whosaid/internal/text"
)

// FindInterview returns the interview with the id, or the one whose title has
// all the words.
func FindInterview(g *Graph, name string) (*Node, error) {
	found, titles := []*Node{}, []string{}
	want := text.Normal(name)
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.Kind != Interview {
			continue
		}
		if n.ID == name {
			return n, nil
		}
		titles = append(titles, fmt.Sprintf("%s (%s)", Label(n), n.ID))
		if want != "" && strings.Contains(text.Normal(Label(n)), want) {
			found = append(found, n)
		}
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return nil, fmt.Errorf("%q may be %s; give more of the title, or the id", name, listed(found))
	case len(titles) == 0:
		return nil, fmt.Errorf("no interview %q: there is none", name)
	}
	if len(titles) > mostNear {
		titles = append(titles[:mostNear], "…")
	}
	return nil, fmt.Errorf("no interview %q; there is %s", name, strings.Join(titles, ", "))
}
