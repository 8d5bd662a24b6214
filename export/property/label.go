package property

import (
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// Label is the label of a kind of nodes: Speaker, Claim, Interview, Link.
func Label(k graph.Kind) string { return strings.ToUpper(string(k[:1])) + string(k[1:]) }

// RelationshipType is the type of a kind of relationships: SAID, CITES, AGREES_WITH,
// DISAGREES_WITH.
func RelationshipType(k graph.Kind) string {
	return strings.ToUpper(strings.ReplaceAll(string(k), "-", "_"))
}

// KindOfLabel is the kind of nodes that have the label, "" if none.
func KindOfLabel(label string) graph.Kind {
	switch k := graph.Kind(strings.ToLower(label)); k {
	case graph.Speaker, graph.Claim, graph.Interview, graph.Link:
		return k
	}
	return ""
}

// KindOfType is the kind of relationships that have the type, "" if none.
func KindOfType(name string) graph.Kind {
	switch k := graph.Kind(strings.ToLower(strings.ReplaceAll(name, "_", "-"))); k {
	case graph.Said, graph.Cites, graph.AgreesWith, graph.DisagreesWith:
		return k
	}
	return ""
}
