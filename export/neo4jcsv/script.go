// Package neo4jcsv writes a graph as the folder of files that "neo4j-admin
// database import full" loads into an empty database: a file for each label
// and each type of relationship, a script that runs the import, and a few
// statements to run after it.
//
// They make the same nodes and relationships as a push into the collection
// "whosaid" does, with the same marks. CSV falls short in two places. A list
// of one empty text would come in as none: those statements put it back. A
// separator (U+001F) within an element of a list becomes a space; such a row
// has the hash 0, so that the next push writes it again, exactly.
package neo4jcsv

import (
	"strings"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// The files beside the tables.
const (
	importScript = "import.sh"
	afterImport  = "after-import.cypher"
)

func nodeKinds() []graph.Kind {
	return []graph.Kind{graph.Speaker, graph.Claim, graph.Interview, graph.Link}
}

func edgeKinds() []graph.Kind {
	return []graph.Kind{graph.Said, graph.Cites, graph.AgreesWith, graph.DisagreesWith}
}

func meetingKinds() []graph.Kind { return []graph.Kind{property.Shares, property.Disputes} }

// meetingShape are the properties of any meeting, for their names.
func meetingShape() []property.Property {
	return property.OfMeeting(&property.Meeting{Rows: make([]graph.SharedRow, 1)})
}

// script runs the import. The largest field may take as much as the buffer.
func script() string {
	var b strings.Builder
	b.WriteString(`#!/bin/sh
# Made by whosaid. Loads this folder into an empty database of a Neo4j 5 that
# is not running. To be run where its neo4j-admin is, or with the path of one:
#   NEO4J_ADMIN=/path/to/neo4j-admin ./import.sh [DATABASE]
set -eu
cd "$(dirname "$0")"
"${NEO4J_ADMIN:-neo4j-admin}" database import full "${1:-neo4j}" \
  --multiline-fields=true --array-delimiter=U+001F --read-buffer-size=16m \
  --report-file="${TMPDIR:-/tmp}/whosaid-import.report"`)
	for _, kind := range nodeKinds() {
		label := property.Label(kind)
		b.WriteString(" \\\n  --nodes=" + label + "=" + label + ".csv")
	}
	for _, kind := range append(edgeKinds(), meetingKinds()...) {
		name := property.RelationshipType(kind)
		b.WriteString(" \\\n  --relationships=" + name + "=" + name + ".csv")
	}
	b.WriteString(`
echo "Now start Neo4j, and run: cypher-shell -f '$PWD/` + afterImport + `'"
`)
	return b.String()
}

// after are the statements to run once the server is up: constraints, and
// lists put right.
func after() string {
	var b strings.Builder
	b.WriteString("// Made by whosaid. To be run once after import.sh, with Neo4j started: cypher-shell -f " + afterImport + "\n")
	for _, kind := range nodeKinds() {
		label := property.Label(kind)
		b.WriteString("CREATE CONSTRAINT whosaid_" + strings.ToLower(label) + "_id IF NOT EXISTS FOR (n:" + label + ") REQUIRE n.id IS UNIQUE;\n")
	}
	for _, kind := range edgeKinds() {
		b.WriteString(mend(kind, property.OfEdge(&graph.Edge{})))
	}
	for _, kind := range meetingKinds() {
		b.WriteString(mend(kind, meetingShape()))
	}
	return b.String()
}

// mend puts back lists of one empty text on relationships of a kind.
func mend(kind graph.Kind, properties []property.Property) string {
	var b strings.Builder
	b.WriteString("MATCH ()-[r:" + property.RelationshipType(kind) + "]->() WHERE r.repair IS NOT NULL\nCALL { WITH r\n  SET r.whosaidHash = [r.repair]")
	for _, v := range properties {
		if v.Type == property.Strings {
			b.WriteString(", r." + v.Name + " = coalesce(r." + v.Name + ", [''])")
		}
	}
	b.WriteString("\n  REMOVE r.repair\n} IN TRANSACTIONS OF 10000 ROWS;\n")
	return b.String()
}
