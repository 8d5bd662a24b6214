// Made by whosaid. To be run once after import.sh, with Neo4j started: cypher-shell -f after-import.cypher
CREATE CONSTRAINT whosaid_speaker_id IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_interview_id IF NOT EXISTS FOR (n:Interview) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT whosaid_link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
MATCH ()-[r:SAID]->() WHERE r.repair IS NOT NULL
CALL { WITH r
  SET r.whosaidHash = [r.repair], r.quotes = coalesce(r.quotes, ['']), r.documents = coalesce(r.documents, ['']), r.links = coalesce(r.links, ['']), r.interviews = coalesce(r.interviews, ['']), r.reportedBy = coalesce(r.reportedBy, ['']), r.methods = coalesce(r.methods, ['']), r.stances = coalesce(r.stances, ['']), r.of = coalesce(r.of, [''])
  REMOVE r.repair
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r:CITES]->() WHERE r.repair IS NOT NULL
CALL { WITH r
  SET r.whosaidHash = [r.repair], r.quotes = coalesce(r.quotes, ['']), r.documents = coalesce(r.documents, ['']), r.links = coalesce(r.links, ['']), r.interviews = coalesce(r.interviews, ['']), r.reportedBy = coalesce(r.reportedBy, ['']), r.methods = coalesce(r.methods, ['']), r.stances = coalesce(r.stances, ['']), r.of = coalesce(r.of, [''])
  REMOVE r.repair
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r:AGREES_WITH]->() WHERE r.repair IS NOT NULL
CALL { WITH r
  SET r.whosaidHash = [r.repair], r.quotes = coalesce(r.quotes, ['']), r.documents = coalesce(r.documents, ['']), r.links = coalesce(r.links, ['']), r.interviews = coalesce(r.interviews, ['']), r.reportedBy = coalesce(r.reportedBy, ['']), r.methods = coalesce(r.methods, ['']), r.stances = coalesce(r.stances, ['']), r.of = coalesce(r.of, [''])
  REMOVE r.repair
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r:DISAGREES_WITH]->() WHERE r.repair IS NOT NULL
CALL { WITH r
  SET r.whosaidHash = [r.repair], r.quotes = coalesce(r.quotes, ['']), r.documents = coalesce(r.documents, ['']), r.links = coalesce(r.links, ['']), r.interviews = coalesce(r.interviews, ['']), r.reportedBy = coalesce(r.reportedBy, ['']), r.methods = coalesce(r.methods, ['']), r.stances = coalesce(r.stances, ['']), r.of = coalesce(r.of, [''])
  REMOVE r.repair
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r:SHARES]->() WHERE r.repair IS NOT NULL
CALL { WITH r
  SET r.whosaidHash = [r.repair], r.methods = coalesce(r.methods, ['']), r.claimsA = coalesce(r.claimsA, ['']), r.claimsB = coalesce(r.claimsB, ['']), r.quotesA = coalesce(r.quotesA, ['']), r.quotesB = coalesce(r.quotesB, ['']), r.linksA = coalesce(r.linksA, ['']), r.linksB = coalesce(r.linksB, ['']), r.reportersA = coalesce(r.reportersA, ['']), r.reportersB = coalesce(r.reportersB, [''])
  REMOVE r.repair
} IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r:DISPUTES]->() WHERE r.repair IS NOT NULL
CALL { WITH r
  SET r.whosaidHash = [r.repair], r.methods = coalesce(r.methods, ['']), r.claimsA = coalesce(r.claimsA, ['']), r.claimsB = coalesce(r.claimsB, ['']), r.quotesA = coalesce(r.quotesA, ['']), r.quotesB = coalesce(r.quotesB, ['']), r.linksA = coalesce(r.linksA, ['']), r.linksB = coalesce(r.linksB, ['']), r.reportersA = coalesce(r.reportersA, ['']), r.reportersB = coalesce(r.reportersB, [''])
  REMOVE r.repair
} IN TRANSACTIONS OF 10000 ROWS;
