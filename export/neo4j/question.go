package neo4j

import (
	"fmt"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// The statements that read a collection. Each gives at least what the
// question can turn on; what exactly counts is decided in package graph.

// edgeRow are the columns that excerpt.edges reads.
const edgeRow = " RETURN startNode(r).id, type(r), endNode(r).id, properties(r)"

const saidEnds = "MATCH (s:Speaker)-[r:SAID]->(c:Claim) WHERE $collection IN r.whosaid RETURN s.id, c.id"

const interviewLinks = "MATCH (:Interview)-[r:CITES]->(:Link) WHERE $collection IN r.whosaid" + edgeRow

// sides are what people said, and every edge that agrees or disagrees.
const sides = "MATCH ()-[r:SAID|AGREES_WITH|DISAGREES_WITH]->(:Claim) WHERE $collection IN r.whosaid" + edgeRow

const collections = "MATCH (n:Speaker|Claim|Interview|Link) WHERE n.whosaid IS NOT NULL UNWIND n.whosaid AS name RETURN DISTINCT name ORDER BY name"

func allNodes(k graph.Kind) string {
	return fmt.Sprintf("MATCH (n:%s) WHERE $collection IN n.whosaid RETURN properties(n)", property.Label(k))
}

func someNodes(k graph.Kind) string {
	return fmt.Sprintf("UNWIND $ids AS id MATCH (n:%s {id: id}) WHERE n.whosaid IS NOT NULL RETURN properties(n)", property.Label(k))
}

// saidEdges are what people said: those asked for, of the claims asked for.
func saidEdges(f graph.Filter, narrowed bool) string { return saying(f, narrowed) + edgeRow }

// citedLinks are the links of claims that people said.
func citedLinks(f graph.Filter, narrowed bool) string {
	return saying(f, narrowed) + " WITH DISTINCT c MATCH (c)-[r:CITES]->(:Link) WHERE $collection IN r.whosaid" + edgeRow
}

// saying begins at whichever of people and claims is asked for.
func saying(f graph.Filter, narrowed bool) string {
	match := "MATCH (s:Speaker)-[r:SAID]->(c:Claim) WHERE $collection IN r.whosaid"
	if len(f.Speakers) > 0 {
		match = "MATCH (s:Speaker) WHERE s.id IN $speakers " + match
	}
	if narrowed {
		match = "UNWIND $claims AS claim MATCH (c:Claim {id: claim}) " + match
	}
	return match
}

// meetingEdges are what people said of, or answer without a claim of their own
// to, claims that more than one person takes a side on, with the edges of kind
// join that lie between the claims.
func meetingEdges(join graph.Kind, f graph.Filter, narrowed bool) string {
	t := property.RelationshipType(join)
	return meeting(t, f, narrowed) + fmt.Sprintf(` WITH d WHERE COUNT { (d)<-[:SAID|%[1]s]-() } > 1 OR EXISTS { (d)-[:%[1]s]-(:Claim) }
MATCH (d)<-[r:SAID|%[1]s]-() WHERE $collection IN r.whosaid`, t) + edgeRow
}

// meeting are the claims asked for, and those that relationships of a type join
// to them: a row joins two claims when one of them is about the topic, and the
// person asked for said one of them.
func meeting(join string, f graph.Filter, narrowed bool) string {
	near := " WITH DISTINCT c OPTIONAL MATCH (c)-[:" + join + "]-(n:Claim) WITH collect(DISTINCT c) + collect(DISTINCT n) AS near UNWIND near AS d WITH DISTINCT d"
	switch {
	case narrowed:
		return "UNWIND $claims AS claim MATCH (c:Claim {id: claim})" + near
	case len(f.Speakers) > 0:
		return "MATCH (s:Speaker) WHERE s.id IN $speakers MATCH (s)-[:SAID|" + join + "]->(c:Claim)" + near
	}
	return "MATCH (d:Claim) WHERE $collection IN d.whosaid"
}

// around are the relationships at some nodes of a kind.
func around(k graph.Kind) string {
	return fmt.Sprintf("UNWIND $ids AS id MATCH (n:%s {id: id})-[r:SAID|CITES|AGREES_WITH|DISAGREES_WITH]-() WHERE $collection IN r.whosaid%s", property.Label(k), edgeRow)
}
