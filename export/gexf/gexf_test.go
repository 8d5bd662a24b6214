package gexf_test

import (
	"bytes"
	"encoding/xml"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/attribute"
	"github.com/whosaid/whosaid/export/gexf"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// file is GEXF as a reader that knows nothing of the writer sees it.
type file struct {
	Version    string `xml:"version,attr"`
	Attributes []struct {
		Class string  `xml:"class,attr"`
		List  []value `xml:"attribute"`
	} `xml:"graph>attributes"`
	Nodes []struct {
		ID     string  `xml:"id,attr"`
		Label  string  `xml:"label,attr"`
		Values []value `xml:"attvalues>attvalue"`
	} `xml:"graph>nodes>node"`
	Edges []struct {
		ID     string  `xml:"id,attr"`
		Source string  `xml:"source,attr"`
		Target string  `xml:"target,attr"`
		Label  string  `xml:"label,attr"`
		Weight string  `xml:"weight,attr"`
		Values []value `xml:"attvalues>attvalue"`
	} `xml:"graph>edges>edge"`
}

type value struct {
	ID    string `xml:"id,attr"`
	For   string `xml:"for,attr"`
	Value string `xml:"value,attr"`
}

type element struct {
	Ends, Label string
	Fields      map[string]string
}

func wanted(g *graph.Graph) []element {
	out := []element{}
	add := func(ends, label string, fields []attribute.Field) {
		e := element{ends, graphtest.AsXML(label), map[string]string{}}
		for _, f := range fields {
			if f.Name != "label" {
				e.Fields[f.Name] = graphtest.AsXML(f.Value)
			}
		}
		out = append(out, e)
	}
	for i := range g.Nodes {
		add(g.Nodes[i].ID, graph.Label(&g.Nodes[i]), attribute.OfNode(&g.Nodes[i]))
	}
	for i := range g.Edges {
		e := &g.Edges[i]
		add(e.Source+" "+e.Target, string(e.Kind), attribute.OfEdge(e))
	}
	return out
}

func TestReadBack(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "empty": graph.New(nil, nil, nil)} {
		var b bytes.Buffer
		if err := gexf.Write(&b, g); err != nil {
			t.Fatal(err)
		}
		var f file
		if err := xml.Unmarshal(b.Bytes(), &f); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := []element{}
		add := func(ends, label string, list []value) {
			e := element{ends, label, map[string]string{}}
			for _, v := range list {
				e.Fields[v.For] = v.Value
			}
			got = append(got, e)
		}
		for _, n := range f.Nodes {
			add(n.ID, n.Label, n.Values)
		}
		for i, e := range f.Edges {
			add(e.Source+" "+e.Target, e.Label, e.Values)
			if w, err := strconv.ParseFloat(e.Weight, 64); e.ID != strconv.Itoa(i) || err != nil || w <= 0 || w > 1 {
				t.Errorf("%s: edge %d has id %s and weight %s", name, i, e.ID, e.Weight)
			}
		}
		if d := cmp.Diff(wanted(g), got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
		declared(t, f)
	}
}

// declared wants every attribute that is used to be declared once.
func declared(t *testing.T, f file) {
	t.Helper()
	known := map[string]bool{}
	for _, a := range f.Attributes {
		for _, v := range a.List {
			if known[a.Class+v.ID] {
				t.Errorf("%s %s is declared twice", a.Class, v.ID)
			}
			known[a.Class+v.ID] = true
		}
	}
	for _, n := range f.Nodes {
		for _, v := range n.Values {
			if !known["node"+v.For] {
				t.Errorf("node attribute %s is not declared", v.For)
			}
		}
	}
	for _, e := range f.Edges {
		for _, v := range e.Values {
			if !known["edge"+v.For] {
				t.Errorf("edge attribute %s is not declared", v.For)
			}
		}
	}
}
