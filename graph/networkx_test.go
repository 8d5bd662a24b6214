package graph_test

import (
	"testing"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestNetworkxReadsJSON(t *testing.T) {
	for _, g := range []*graph.Graph{graphtest.Small(), graphtest.Hostile()} {
		graphtest.Networkx(t, g, written(t, g), `nx.node_link_graph(json.load(open(f, encoding="utf-8")), edges="edges")`)
	}
}
