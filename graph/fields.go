package graph

import (
	"strconv"
	"strings"
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

// Field is a named value of a node or edge, for formats that know only flat
// attributes. Lists are joined by " | ".
type Field struct {
	Name  string
	Type  Type
	Value string
}

// NodeFields returns what n holds beside its id: label and kind, then the
// fields of its kind.
func NodeFields(n *Node) []Field {
	f := []Field{{"label", String, Label(n)}, {"kind", String, string(n.Kind)}}
	switch n.Kind {
	case Speaker:
		f = append(f, Field{"name", String, n.Name}, texts("aliases", n.Aliases), truth("named", n.Named))
	case Claim:
		f = append(f, Field{"text", String, n.Text}, Field{"language", String, n.Language}, truth("asked", n.Asked))
	case Interview:
		f = append(f, Field{"title", String, n.Title}, Field{"date", String, n.Date}, texts("speakers", n.Speakers), texts("hosts", n.Hosts))
	case Link:
		f = append(f, Field{"url", String, n.URL}, texts("urls", n.URLs), Field{"title", String, n.Title})
	}
	return append(f, texts("documents", n.Documents))
}

// EdgeFields returns what e holds beside its ends: kind, then role or score,
// method and reason, then the first of its evidence to look at and all of it
// as JSON.
func EdgeFields(e *Edge) []Field {
	f := []Field{{"kind", String, string(e.Kind)}}
	if e.Role != "" {
		f = append(f, Field{"role", String, e.Role})
	}
	if e.agreement() {
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
	return append(f, Field{"evidence", String, string(AppendEvidence(nil, e.Evidence))})
}

// NodeAttributes returns every field that nodes may have, each once.
func NodeAttributes() []Field {
	all := []Field{}
	for _, k := range []Kind{Speaker, Claim, Interview, Link} {
		all = append(all, NodeFields(&Node{Kind: k})...)
	}
	return distinct(all)
}

// EdgeAttributes returns every field that edges may have, each once.
func EdgeAttributes() []Field {
	at := 0.0
	return distinct(EdgeFields(&Edge{Kind: AgreesWith, Role: "any", Evidence: []Evidence{{Page: 1, At: &at, Link: "any"}}}))
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
