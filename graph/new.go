package graph

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/parallel"
)

// New makes a graph of documents, nodes and edges in any order, which it
// takes over. Nodes with one id become one; so do edges of one ordered pair,
// as precedence says (see settle). Scores and weights are rounded to three decimals,
// agreement between claims is turned to start from the lower id, and edges
// from a node to itself are left out. What goes in decides what comes out,
// never its order.
func New(documents []Document, nodes []Node, edges []Edge) *Graph {
	g := &Graph{Documents: mergeDocuments(documents)}
	halves := []func(){func() { g.Nodes = mergeNodes(nodes) }, func() { g.Edges = mergeEdges(edges) }}
	parallel.Do(len(halves), func(i int) { halves[i]() })
	return g
}

func mergeDocuments(documents []Document) []Document {
	slices.SortFunc(documents, compareDocuments)
	return slices.Compact(documents)
}

func compareDocuments(a, b Document) int {
	return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.SHA256, b.SHA256), cmp.Compare(a.Size, b.Size))
}

func mergeNodes(nodes []Node) []Node {
	nodes = orderedBy(nodes, nodeKey, compareNodes)
	out := nodes[:0]
	for start := 0; start < len(nodes); {
		end := start + 1
		for end < len(nodes) && nodes[end].ID == nodes[start].ID {
			end++
		}
		out = append(out, oneNode(nodes[start:end]))
		start = end
	}
	clear(nodes[len(out):])
	return out
}

// oneNode joins nodes of one id. Where they differ, the one from the first
// document by name decides.
func oneNode(same []Node) Node {
	n := same[0]
	for _, o := range same[1:] {
		n.Name = cmp.Or(n.Name, o.Name)
		n.Text = cmp.Or(n.Text, o.Text)
		n.Language = cmp.Or(n.Language, o.Language)
		n.Title = cmp.Or(n.Title, o.Title)
		n.Date = cmp.Or(n.Date, o.Date)
		n.URL = cmp.Or(n.URL, o.URL)
		n.Named = n.Named || o.Named
		n.Asked = n.Asked && o.Asked // asserted once, it is an assertion
		n.Weight = max(n.Weight, o.Weight)
		n.Context = cmp.Or(n.Context, o.Context)
		n.Speakers = inOrder(n.Speakers, o.Speakers)
		n.Hosts = inOrder(n.Hosts, o.Hosts)
		n.Aliases = union(n.Aliases, o.Aliases)
		n.URLs = union(n.URLs, o.URLs)
		n.Documents = union(n.Documents, o.Documents)
	}
	n.Weight = round(n.Weight)
	n.Aliases, n.URLs, n.Documents = union(n.Aliases, nil), union(n.URLs, nil), union(n.Documents, nil)
	return n
}

// union is the sorted set of a and b; a itself when that is one already.
func union(a, b []string) []string {
	if len(b) == 0 && increasing(a) {
		return a
	}
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

func increasing(a []string) bool {
	for i := 1; i < len(a); i++ {
		if a[i-1] >= a[i] {
			return false
		}
	}
	return true
}

// inOrder is a with what only b has after it.
func inOrder(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(a[:len(a):len(a)], s)
		}
	}
	return a
}

func round(score float64) float64 {
	if math.IsNaN(score) || math.IsInf(score, 0) {
		return 0
	}
	return math.Round(score*1000) / 1000
}
