package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/export/mcp"
	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/graph"
)

// files is the library of inputs that were read: an mcp.Library.
type files struct {
	whole *graph.Graph
	texts func(document string) (string, bool)
	eyes  compare.Eyes
	open  func() (*graph.Graph, error) // the graph of what was not joined, made when it is asked for
}

func filesOf(g *graph.Graph, in inputs, o mcpOptions) files {
	f := files{whole: g, texts: in.textsOf(g), eyes: ownEyes()}
	if o.fast {
		f.eyes = compare.Eyes{Vectors: quickVectors{}}
	}
	f.eyes.Loose = o.model.loose
	return f
}

// Part is always the whole graph, of what is joined or of what is open.
func (f files) Part(_ context.Context, q mcp.Question, _ graph.Filter) (*graph.Graph, error) {
	if q == mcp.Open {
		return f.open()
	}
	return f.whole, nil
}

// Text is that of the document.
func (f files) Text(document string) (string, bool) {
	return f.texts(document)
}

// Explain compares the words of two claims, and tells the edge between them.
func (f files) Explain(_ context.Context, a, b string) (string, error) {
	return explainPair(f.whole, a, b, f.eyes)
}

// stored is the library of what was pushed to a database: an mcp.Library.
type stored struct{ *neo4j.Reader }

// Part asks the database.
func (s stored) Part(ctx context.Context, q mcp.Question, f graph.Filter) (*graph.Graph, error) {
	switch q {
	case mcp.Open:
		return nil, errors.New("a database does not know what is open: ask for it with the documents as inputs")
	case mcp.Shared:
		return s.Shared(ctx, f)
	case mcp.Disputed:
		return s.Disputed(ctx, f)
	case mcp.Sources:
		return s.Sources(ctx, f)
	case mcp.Sides:
		return s.Positions(ctx)
	case mcp.Path:
		return s.Path(ctx, f.Speakers[0], f.Speakers[1], f)
	}
	return s.Said(ctx, f)
}

// Text is not at hand: a database holds quotes.
func (stored) Text(string) (string, bool) { return "", false }

// Explain compares the words of two claims, and tells the edge between them.
func (s stored) Explain(ctx context.Context, a, b string) (string, error) {
	said, err := s.Said(ctx, graph.Filter{Unnamed: true})
	if err != nil {
		return "", err
	}
	return explainPair(said, a, b, ownEyes())
}

// explainPair tells what joins two claims of a graph and what their words say.
func explainPair(g *graph.Graph, a, b string, eyes compare.Eyes) (string, error) {
	pair := []*graph.Node{}
	for _, id := range []string{a, b} {
		i := slices.IndexFunc(g.Nodes, func(n graph.Node) bool {
			return n.Kind == graph.Claim && len(id) >= idShown && strings.HasPrefix(n.ID, id)
		})
		if i < 0 {
			return "", fmt.Errorf("no claim %q; said and search give ids", id)
		}
		pair = append(pair, &g.Nodes[i])
	}
	if pair[0] == pair[1] {
		return "", errors.New("explain needs two claims; these are one")
	}
	lines := []string{}
	for _, e := range edgesBetween(g, pair[0].ID, pair[1].ID) {
		lines = append(lines, fmt.Sprintf("edge: %s, score %.3f, by %s: %s", e.Kind, e.Score, e.Method, e.Reason))
	}
	for _, f := range verdictFacts(compare.Texts(pair[0].Text, pair[1].Text, eyes)) {
		lines = append(lines, strings.TrimSpace(f.What)+": "+f.Says)
	}
	return oneLines(lines), nil
}

func edgesBetween(g *graph.Graph, a, b string) []graph.Edge {
	return slices.DeleteFunc(slices.Clone(g.Edges), func(e graph.Edge) bool {
		return !e.Agreement() || !(e.Source == a && e.Target == b || e.Source == b && e.Target == a)
	})
}

// oneLines joins lines, each kept on its own.
func oneLines(lines []string) string {
	for i := range lines {
		lines[i] = oneLine(lines[i])
	}
	return strings.Join(lines, "\n")
}
