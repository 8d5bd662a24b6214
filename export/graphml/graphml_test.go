package graphml_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/attribute"
	"github.com/whosaid/whosaid/export/graphml"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// file is GraphML as a reader that knows nothing of the writer sees it.
type file struct {
	Keys []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Nodes []struct {
		ID   string `xml:"id,attr"`
		Data []data `xml:"data"`
	} `xml:"graph>node"`
	Edges []struct {
		Source string `xml:"source,attr"`
		Target string `xml:"target,attr"`
		Data   []data `xml:"data"`
	} `xml:"graph>edge"`
}

type data struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

type element struct {
	Ends   string
	Fields map[string]string
}

func wanted(g *graph.Graph) []element {
	out := []element{}
	add := func(ends string, fields []attribute.Field) {
		e := element{ends, map[string]string{}}
		for _, f := range fields {
			e.Fields[f.Name] = graphtest.AsXML(f.Value)
		}
		out = append(out, e)
	}
	for i := range g.Nodes {
		add(g.Nodes[i].ID, attribute.OfNode(&g.Nodes[i]))
	}
	for i := range g.Edges {
		add(g.Edges[i].Source+" "+g.Edges[i].Target, attribute.OfEdge(&g.Edges[i]))
	}
	return out
}

func TestReadBack(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "empty": graph.New(nil, nil, nil)} {
		var b bytes.Buffer
		if err := graphml.Write(&b, g); err != nil {
			t.Fatal(err)
		}
		var f file
		if err := xml.Unmarshal(b.Bytes(), &f); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		names := map[string]string{}
		for _, k := range f.Keys {
			if !strings.HasPrefix(k.ID, k.For[:1]+"_") || names[k.ID] != "" {
				t.Errorf("%s: key %+v", name, k)
			}
			names[k.ID] = k.Name
		}
		got := []element{}
		add := func(ends string, list []data) {
			e := element{ends, map[string]string{}}
			for _, d := range list {
				e.Fields[names[d.Key]] = d.Value
			}
			got = append(got, e)
		}
		for _, n := range f.Nodes {
			add(n.ID, n.Data)
		}
		for _, e := range f.Edges {
			add(e.Source+" "+e.Target, e.Data)
		}
		if d := cmp.Diff(wanted(g), got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	g := graphtest.Large(10_000)
	for b.Loop() {
		if err := graphml.Write(io.Discard, g); err != nil {
			b.Fatal(err)
		}
	}
}
