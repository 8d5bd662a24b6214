package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/text"
)

// mostNear is how many names an error offers.
const mostNear = 5

// FindSpeaker returns the speaker with the id, name or alias, whatever the
// case, punctuation and spacing. Where nobody has the whole name, whole words
// of it do ("Orrell" for "Mina Orrell"); people with a name come before
// sources without one. The error says who else may be meant when nobody or
// several match.
func FindSpeaker(g *Graph, name string) (*Node, error) {
	for _, fits := range []func(*Node) bool{
		func(n *Node) bool { return n.ID == name },
		func(n *Node) bool { return n.Named && hasName(n, name) },
		func(n *Node) bool { return n.Named && hasWords(n, name) },
		func(n *Node) bool { return hasName(n, name) },
	} {
		found := []*Node{}
		for i := range g.Nodes {
			if n := &g.Nodes[i]; n.Kind == Speaker && fits(n) {
				found = append(found, n)
			}
		}
		if len(found) > 1 {
			return nil, fmt.Errorf("%q may be %s; give the full name or the id", name, listed(found))
		}
		if len(found) == 1 {
			return found[0], nil
		}
	}
	if near := nearest(g, name); len(near) > 0 {
		return nil, fmt.Errorf("nobody here is called %q; there is %s", name, listed(near))
	}
	return nil, fmt.Errorf("nobody here is called %q", name)
}

// folded is a name without case, punctuation and spaces.
func folded(name string) string { return strings.ReplaceAll(text.Normal(name), " ", "") }

func hasName(n *Node, name string) bool {
	want := folded(name)
	return want != "" && (folded(n.Name) == want || slices.ContainsFunc(n.Aliases, func(a string) bool { return folded(a) == want }))
}

func hasWords(n *Node, name string) bool {
	want := strings.Fields(text.Normal(name))
	have := strings.Fields(text.Normal(n.Name + " " + strings.Join(n.Aliases, " ")))
	return len(want) > 0 && !slices.ContainsFunc(want, func(w string) bool { return !slices.Contains(have, w) })
}

func listed(nodes []*Node) string {
	names := []string{}
	for i, n := range nodes {
		if i == mostNear {
			names = append(names, "…")
			break
		}
		names = append(names, fmt.Sprintf("%s (%s)", Label(n), n.ID))
	}
	return strings.Join(names, ", ")
}

// nearest is the people whose names look most like the name, best first;
// those who say most where no name looks like it.
func nearest(g *Graph, name string) []*Node {
	said := map[string]int{}
	for i := range g.Edges {
		if g.Edges[i].Kind == Said {
			said[g.Edges[i].Source]++
		}
	}
	type candidate struct {
		node  *Node
		alike float64
	}
	found := []candidate{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == Speaker && n.Named {
			found = append(found, candidate{n, alike(folded(n.Name), folded(name))})
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int {
		return cmp.Or(-cmp.Compare(a.alike, b.alike), said[b.node.ID]-said[a.node.ID], strings.Compare(a.node.Name, b.node.Name))
	})
	near := []*Node{}
	for _, c := range found {
		if len(near) == mostNear || len(near) > 0 && c.alike < found[0].alike/2 {
			break
		}
		near = append(near, c.node)
	}
	return near
}

// alike is Dice's coefficient over pairs of neighbouring characters (Dice
// 1945), each string framed so that its ends count.
func alike(a, b string) float64 {
	pairs := map[[2]rune]int{}
	last := rune(0)
	for _, r := range a + "\x00" {
		pairs[[2]rune{last, r}]++
		last = r
	}
	both := 0
	last = 0
	for _, r := range b + "\x00" {
		if p := [2]rune{last, r}; pairs[p] > 0 {
			pairs[p]--
			both++
		}
		last = r
	}
	return 2 * float64(both) / float64(len([]rune(a))+len([]rune(b))+2)
}
