package gexf_test

import (
	"bytes"
	"testing"

	"github.com/whosaid/whosaid/export/gexf"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestNetworkxReadsGEXF(t *testing.T) {
	for _, g := range []*graph.Graph{graphtest.Small(), graphtest.Hostile()} {
		var b bytes.Buffer
		if err := gexf.Write(&b, g); err != nil {
			t.Fatal(err)
		}
		graphtest.Networkx(t, g, b.Bytes(), "nx.read_gexf(f)")
	}
}
