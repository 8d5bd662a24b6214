package neo4j

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// What is not UTF-8 is refused before anything is written: no Neo4j stores it
// as it is.

func checkNode(n *graph.Node) error {
	if valid(n.ID, n.Name, n.Text, n.Language, n.Title, n.Date, n.URL) && valid(n.Aliases...) && valid(n.Speakers...) &&
		valid(n.Hosts...) && valid(n.URLs...) && valid(n.Documents...) {
		return nil
	}
	return fmt.Errorf("%s %q: its %s is not valid UTF-8", n.Kind, n.ID, invalid(property.OfNode(n)))
}

func checkEdge(e *graph.Edge) error {
	ok := valid(e.Source, e.Target, e.Role, e.Method, e.Reason)
	for i := range e.Evidence {
		v := &e.Evidence[i]
		ok = ok && valid(v.Document, v.Link, v.Interview, v.Quote, v.Method, v.Stance, v.ReportedBy, v.Of)
	}
	if ok {
		return nil
	}
	return fmt.Errorf("%s from %q to %q: its %s is not valid UTF-8", e.Kind, e.Source, e.Target, invalid(property.OfEdge(e)))
}

func valid(all ...string) bool {
	for _, s := range all {
		if !utf8.ValidString(s) {
			return false
		}
	}
	return true
}

// invalid names what is not valid: the last, since names that are made of
// others stand first.
func invalid(properties []property.Property) string {
	for _, p := range slices.Backward(properties) {
		switch v := p.Value.(type) {
		case string:
			if !utf8.ValidString(v) {
				return p.Name
			}
		case []string:
			if i := slices.IndexFunc(v, func(s string) bool { return !utf8.ValidString(s) }); i >= 0 {
				return fmt.Sprintf("%s[%d]", p.Name, i)
			}
		}
	}
	return "end"
}
