package neo4j

// WhoSaidItWhere is a query that tells who said what in which interview. It
// reads the interviews of SAID: a claim that two people made in two talks
// cites both.
const WhoSaidItWhere = `MATCH (s:Speaker)-[r:SAID]->(c:Claim)
UNWIND range(0, size(r.interviews) - 1) AS k
MATCH (i:Interview {id: r.interviews[k]})
RETURN s.name AS speaker, c.text AS claim, i.name AS interview, r.quotes[k] AS quote, r.links[k] AS link
ORDER BY interview, r.documents[k], r.starts[k]`
