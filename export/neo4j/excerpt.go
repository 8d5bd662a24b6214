package neo4j

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// excerpt is a part of a collection while it is being read. After an error
// nothing more is read.
type excerpt struct {
	*Reader
	ctx   context.Context
	nodes []graph.Node
	links []graph.Edge
	known map[string]bool    // ids of nodes
	drawn map[[2]string]bool // ends of edges
	only  []string           // ids of the claims that may be about the topic
	err   error
}

func (r *Reader) excerpt(ctx context.Context) *excerpt {
	return &excerpt{Reader: r, ctx: ctx, known: map[string]bool{}, drawn: map[[2]string]bool{}}
}

// graph is what was read.
func (x *excerpt) graph() *graph.Graph {
	return graph.New(nil, slices.Clone(x.nodes), slices.Clone(x.links))
}

func (x *excerpt) params(f graph.Filter) record {
	return record{"collection": x.collection, "speakers": f.Speakers, "claims": x.only}
}

// query reads every row of a statement.
func (x *excerpt) query(statement string, params record, each func([]any) error) {
	if x.err == nil {
		x.err = x.read(x.ctx, statement, params, each)
	}
}

// nodesOf reads all nodes of a kind.
func (x *excerpt) nodesOf(k graph.Kind) {
	x.query(allNodes(k), x.params(graph.Filter{}), func(row []any) error { return x.node(k, row[0].(record)) })
}

// node adds a node as the collection has it.
func (x *excerpt) node(k graph.Kind, r record) error {
	held, err := nodeContent.partsOf(r, func(r record) graph.Node { return property.Node(k, r) })
	if err != nil {
		return fmt.Errorf("%s %v: %w", property.Label(k), r["id"], err)
	}
	for _, p := range held {
		if p.collection == x.collection && !x.known[p.content.ID] {
			x.known[p.content.ID] = true
			x.nodes = append(x.nodes, p.content)
		}
	}
	return nil
}

// edges reads the relationships of a statement with a column each for the
// ends' ids, the type and the properties.
func (x *excerpt) edges(statement string, params record) {
	x.query(statement, params, func(row []any) error {
		source, _ := row[0].(string)
		target, _ := row[2].(string)
		return x.edge(source, target, property.KindOfType(row[1].(string)), row[3].(record))
	})
}

// edge adds an edge as the collection has it.
func (x *excerpt) edge(source, target string, k graph.Kind, r record) error {
	ends := [2]string{source, target}
	if x.drawn[ends] {
		return nil
	}
	held, err := edgeContent.partsOf(r, func(r record) graph.Edge { return property.Edge(k, source, target, r) })
	if err != nil {
		return fmt.Errorf("%s from %s to %s: %w", property.RelationshipType(k), source, target, err)
	}
	for _, p := range held {
		if p.collection == x.collection {
			x.drawn[ends] = true
			x.links = append(x.links, p.content)
		}
	}
	return nil
}

// ends reads relationships of which the ends are enough.
func (x *excerpt) ends(statement string) {
	x.query(statement, x.params(graph.Filter{}), func(row []any) error {
		source, _ := row[0].(string)
		target, _ := row[1].(string)
		x.links = append(x.links, graph.Edge{Source: source, Target: target, Kind: graph.Said})
		return nil
	})
}

// joined reads the nodes that edges join and that are not there yet.
func (x *excerpt) joined() {
	missing := map[string]bool{}
	for i := range x.links {
		for _, id := range []string{x.links[i].Source, x.links[i].Target} {
			if !x.known[id] {
				missing[id] = true
			}
		}
	}
	x.some(slices.Sorted(maps.Keys(missing)))
}

// some reads nodes by their ids.
func (x *excerpt) some(ids []string) {
	x.each(ids, func(k graph.Kind, ids []string) {
		x.query(someNodes(k), record{"ids": ids}, func(row []any) error { return x.node(k, row[0].(record)) })
	})
}

// each calls f with a batch of ids of one kind at a time.
func (x *excerpt) each(ids []string, f func(graph.Kind, []string)) {
	of := map[graph.Kind][]string{}
	for _, id := range ids {
		k := graph.KindOfID(id)
		of[k] = append(of[k], id)
	}
	for _, k := range kinds {
		for batch := range slices.Chunk(of[k], batchRows) {
			f(k, batch)
		}
	}
}
