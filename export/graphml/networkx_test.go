package graphml_test

import (
	"bytes"
	"testing"

	"github.com/whosaid/whosaid/export/graphml"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestNetworkxReadsGraphML(t *testing.T) {
	for _, g := range []*graph.Graph{graphtest.Small(), graphtest.Hostile()} {
		var b bytes.Buffer
		if err := graphml.Write(&b, g); err != nil {
			t.Fatal(err)
		}
		graphtest.Networkx(t, g, b.Bytes(), "nx.read_graphml(f)")
	}
}
