// Package attribute is the model as flat attributes in XML, what GEXF and
// GraphML share: fields with a type and a text, and a printer that escapes.
package attribute

import (
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// Type is the type of a Field's value, as GraphML and GEXF name it.
type Type string

// The types of fields.
const (
	String  Type = "string"
	Boolean Type = "boolean"
	Double  Type = "double"
	Integer Type = "integer"
)

// Field is a named value of a node or edge. Lists are joined by " | ".
type Field struct {
	Name  string
	Type  Type
	Value string
}

// OfNode returns what n holds beside its id: label and kind, then the
// fields of its kind.
func OfNode(n *graph.Node) []Field {
	f := []Field{{"label", String, graph.Label(n)}, {"kind", String, string(n.Kind)}}
	switch n.Kind {
	case graph.Speaker:
		f = append(f, Field{"name", String, n.Name}, texts("aliases", n.Aliases), truth("named", n.Named))
	case graph.Claim:
		f = append(f, Field{"text", String, n.Text}, Field{"language", String, n.Language}, truth("asked", n.Asked),
			number("weight", n.Weight), Field{"context", String, n.Context})
	case graph.Interview:
		f = append(f, Field{"title", String, n.Title}, Field{"date", String, n.Date}, texts("speakers", n.Speakers), texts("hosts", n.Hosts))
	case graph.Link:
		f = append(f, Field{"url", String, n.URL}, texts("urls", n.URLs), Field{"title", String, n.Title})
	}
	return append(f, texts("documents", n.Documents))
}

// OfEdge returns what e holds beside its ends: kind, then role or score,
// method and reason, then the first of its evidence to look at and all of it
// as JSON.
func OfEdge(e *graph.Edge) []Field {
	f := []Field{{"kind", String, string(e.Kind)}}
	if e.Role != "" {
		f = append(f, Field{"role", String, e.Role})
	}
	if e.Agreement() {
		f = append(f, number("score", e.Score), Field{"method", String, e.Method}, Field{"reason", String, e.Reason})
	}
	if len(e.Evidence) > 0 {
		v := &e.Evidence[0]
		f = append(f, Field{"quote", String, v.Quote}, Field{"document", String, v.Document},
			Field{"start", Integer, strconv.Itoa(v.Start)}, Field{"end", Integer, strconv.Itoa(v.End)})
		if v.Page > 0 {
			f = append(f, Field{"page", Integer, strconv.Itoa(v.Page)})
		}
		if v.At != nil {
			f = append(f, number("at", *v.At))
		}
		if v.Link != "" {
			f = append(f, Field{"link", String, v.Link})
		}
	}
	return append(f, Field{"evidence", String, string(graph.AppendEvidence(nil, e.Evidence))})
}

// OfNodes returns every field that nodes may have, each once.
func OfNodes() []Field {
	all := []Field{}
	for _, k := range []graph.Kind{graph.Speaker, graph.Claim, graph.Interview, graph.Link} {
		all = append(all, OfNode(&graph.Node{Kind: k})...)
	}
	return distinct(all)
}

// OfEdges returns every field that edges may have, each once.
func OfEdges() []Field {
	at := 0.0
	return distinct(OfEdge(&graph.Edge{Kind: graph.AgreesWith, Role: "any", Evidence: []graph.Evidence{{Page: 1, At: &at, Link: "any"}}}))
}

func distinct(all []Field) []Field {
	seen, out := map[string]bool{}, []Field{}
	for _, f := range all {
		if !seen[f.Name] {
			seen[f.Name] = true
			out = append(out, Field{Name: f.Name, Type: f.Type})
		}
	}
	return out
}

func texts(name string, list []string) Field { return Field{name, String, strings.Join(list, " | ")} }

func truth(name string, b bool) Field { return Field{name, Boolean, strconv.FormatBool(b)} }

func number(name string, f float64) Field {
	return Field{name, Double, strconv.FormatFloat(f, 'g', -1, 64)}
}
