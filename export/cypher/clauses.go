// Package cypher writes a graph as statements of Cypher that any client of
// Neo4j 5 runs: cypher-shell, or the Browser by paste. They make the same
// nodes and relationships as a push does into the collection "whosaid", with
// the same marks, so that a later push takes them for its own.
//
// Running them again changes nothing, and running those of a newer graph adds
// and updates, but removes nothing: that is what a push does. A statement
// ends with a semicolon at the end of a line; no other semicolon is in the
// file.
package cypher

import (
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

const head = "// Made by whosaid. Run it with: cypher-shell -f FILE, or paste it into the Neo4j Browser.\n"

func nodeKinds() []graph.Kind {
	return []graph.Kind{graph.Speaker, graph.Claim, graph.Interview, graph.Link}
}

// constraint keeps ids unique, and finds nodes by them.
func constraint(kind graph.Kind) string {
	label := property.Label(kind)
	return "CREATE CONSTRAINT whosaid_" + strings.ToLower(label) + "_id IF NOT EXISTS FOR (n:" + label + ") REQUIRE n.id IS UNIQUE;\n"
}

// ours is the mark of the collection, as Cypher writes it.
const ours = "['" + property.Collection + "']"

// nodeTail makes or updates the nodes of a kind. Those that carry no mark, or
// the mark of other collections too, are left as they are.
func nodeTail(kind graph.Kind) string {
	properties := property.OfNode(&graph.Node{Kind: kind})
	return "MERGE (x:" + property.Label(kind) + " {id: row[0]})\n" +
		"ON CREATE SET x.whosaid = " + ours + "\n" +
		"WITH x, row WHERE x.whosaid = " + ours + " AND " + refresh(properties[1:], 1)
}

// edgeTail makes or updates the edges of a way, as nodeTail does nodes. A
// foreign relationship of the same type between two nodes stays beside ours.
func edgeTail(w graph.Way) string {
	edge := property.RelationshipType(w.Kind)
	return "MATCH (a:" + property.Label(w.From) + " {id: row[0]})\n" +
		"MATCH (b:" + property.Label(w.To) + " {id: row[1]})\n" +
		"WHERE NOT EXISTS { (a)-[o:" + edge + "]->(b) WHERE o.whosaid <> " + ours + " }\n" +
		"MERGE (a)-[x:" + edge + " {whosaid: " + ours + "}]->(b)\n" +
		"WITH x, row WHERE " + refresh(property.OfEdge(&graph.Edge{Kind: w.Kind}), 2)
}

// meetingTail makes or updates what joins people. Each collection has its own.
func meetingTail(kind graph.Kind) string {
	return "MATCH (a:Speaker {id: row[0]})\nMATCH (b:Speaker {id: row[1]})\n" +
		"MERGE (a)-[x:" + property.RelationshipType(kind) + " {whosaid: " + ours + "}]->(b)\n" +
		"WITH x, row WHERE " + refresh(property.OfMeeting(&property.Meeting{Rows: make([]graph.SharedRow, 1)}), 2)
}

// refresh has what changed take its properties from the row, where they begin
// at an index and end with the hash. What the row lacks is removed, or is a
// list of missing values as long as the others. Rows are lists: a server
// reads those three times as quickly as maps.
func refresh(properties []property.Property, at int) string {
	row := func(i int) string { return "row[" + strconv.Itoa(i) + "]" }
	hash := row(at + len(properties))
	starts := row(at + slices.IndexFunc(properties, func(v property.Property) bool { return v.Name == "starts" }))
	var b strings.Builder
	b.WriteString("(x.whosaidHash IS NULL OR x.whosaidHash <> [" + hash + "])\nSET x.whosaidHash = [" + hash + "]")
	for i, v := range properties {
		value := row(at + i)
		if blank := missing(v.Name); blank != "" {
			value = "coalesce(" + value + ", [i IN " + starts + " | " + blank + "])"
		}
		b.WriteString(", x." + v.Name + " = " + value)
	}
	return b.String()
}

// missing is what stands for a missing value in a list of an edge, and "" for
// what is not such a list or has all values. Most evidence lacks most of these:
// written out, they would be half of the file, and twice the time to read it.
func missing(name string) string {
	switch name {
	case "links", "interviews", "reportedBy", "methods", "stances", "of":
		return "''"
	case "times", "scores":
		return "-1.0"
	case "about":
		return "false"
	}
	return ""
}
