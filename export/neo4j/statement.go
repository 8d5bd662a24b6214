package neo4j

import (
	"fmt"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// Labels and types in the statements come from these lists alone; whatever a
// text holds goes in as a parameter.

// kinds are the kinds of nodes, in the order they are written.
var kinds = [...]graph.Kind{graph.Speaker, graph.Claim, graph.Interview, graph.Link}

// types are the kinds of relationships.
var types = [...]graph.Kind{graph.Said, graph.Cites, graph.AgreesWith, graph.DisagreesWith}

// way is a kind of relationships between two kinds of nodes, with its
// statements.
type way struct{ graph.Way }

// ways are those that a graph may hold, in the order they are written.
func ways() []way {
	out := []way{}
	for _, w := range graph.Ways() {
		out = append(out, way{w})
	}
	return out
}

// wayOf is the way of an edge.
func wayOf(e *graph.Edge) way {
	return way{graph.Way{From: graph.KindOfID(e.Source), Kind: e.Kind, To: graph.KindOfID(e.Target)}}
}

// held is what a comparison wants to know of x: the hash of what our
// collection holds of it, null when it holds nothing, and how many
// collections hold it, null when it is foreign.
func held(x string) string {
	return fmt.Sprintf(`CASE WHEN %[1]s.whosaid = $only THEN %[1]s.whosaidHash[0]
	WHEN $collection IN %[1]s.whosaid THEN head([i IN range(0, size(%[1]s.whosaid) - 1) WHERE %[1]s.whosaid[i] = $collection | %[1]s.whosaidHash[i]])
	END AS hash, size(%[1]s.whosaid) AS holders`, x)
}

func scanNodes(k graph.Kind) string {
	return fmt.Sprintf("MATCH (n:%s) WHERE %s RETURN n.id AS id, %s", property.Label(k), inScope("n"), held("n"))
}

func scanEdges(k graph.Kind) string {
	return fmt.Sprintf("MATCH (a)-[r:%s]->(b) WHERE r.whosaid IS NOT NULL AND (%s) RETURN a.id AS source, b.id AS target, %s",
		property.RelationshipType(k), inScope("r"), held("r"))
}

func createNodes(k graph.Kind) string {
	return fmt.Sprintf("UNWIND $rows AS row CREATE (n:%s) SET n = row", property.Label(k))
}

func updateNodes(k graph.Kind) string {
	return fmt.Sprintf("UNWIND $rows AS row MATCH (n:%s {id: row.id}) WHERE n.whosaid IS NOT NULL SET n += row", property.Label(k))
}

// ends finds both ends before anything is asked between them: a person may
// have said thousands of claims.
func (w way) ends() string {
	return fmt.Sprintf("UNWIND $rows AS row MATCH (a:%s {id: row.source}) MATCH (b:%s {id: row.target}) WITH row, a, b ",
		property.Label(w.From), property.Label(w.To))
}

func (w way) match() string {
	return w.ends() + fmt.Sprintf("MATCH (a)-[r:%s]->(b) ", property.RelationshipType(w.Kind))
}

func (w way) create() string {
	return w.ends() + fmt.Sprintf("CREATE (a)-[r:%s]->(b) SET r = row.properties", property.RelationshipType(w.Kind))
}

func (w way) update() string {
	return w.match() + "WHERE r.whosaid IS NOT NULL SET r += row.properties"
}

func (w way) remove() string { return w.match() + "WHERE r.whosaid = $only DELETE r" }

// removeDoubles leaves one of several relationships of ours between two
// nodes.
func (w way) removeDoubles() string {
	return w.match() + "WHERE $collection IN r.whosaid WITH a, b, collect(r) AS same FOREACH (r IN same[1..] | DELETE r)"
}

func (w way) parts() string {
	return w.match() + "WHERE r.whosaid IS NOT NULL RETURN row.source AS source, row.target AS target, properties(r) AS properties"
}

func nodeParts(k graph.Kind) string {
	return fmt.Sprintf("UNWIND $rows AS id MATCH (n:%s {id: id}) WHERE n.whosaid IS NOT NULL RETURN id, properties(n) AS properties", property.Label(k))
}

func removeNodes(k graph.Kind) string {
	return fmt.Sprintf("UNWIND $rows AS id MATCH (n:%s {id: id}) WHERE n.whosaid = $only AND NOT EXISTS { (n)--() } DELETE n", property.Label(k))
}

// keepNodes marks those that could not be removed, and names them.
func keepNodes(k graph.Kind) string {
	return fmt.Sprintf(`UNWIND $rows AS id MATCH (n:%s {id: id}) WHERE n.whosaid = $only
FOREACH (fresh IN CASE WHEN n.stale THEN [] ELSE [n] END | SET fresh.stale = true, fresh.whosaidHash = [0])
RETURN id, n.name AS name`, property.Label(k))
}
