#!/bin/sh
# Made by whosaid. Loads this folder into an empty database of a Neo4j 5 that
# is not running. To be run where its neo4j-admin is, or with the path of one:
#   NEO4J_ADMIN=/path/to/neo4j-admin ./import.sh [DATABASE]
set -eu
cd "$(dirname "$0")"
"${NEO4J_ADMIN:-neo4j-admin}" database import full "${1:-neo4j}" \
  --multiline-fields=true --array-delimiter=U+001F --read-buffer-size=16m \
  --report-file="${TMPDIR:-/tmp}/whosaid-import.report" \
  --nodes=Speaker=Speaker.csv \
  --nodes=Claim=Claim.csv \
  --nodes=Interview=Interview.csv \
  --nodes=Link=Link.csv \
  --relationships=SAID=SAID.csv \
  --relationships=CITES=CITES.csv \
  --relationships=AGREES_WITH=AGREES_WITH.csv \
  --relationships=DISAGREES_WITH=DISAGREES_WITH.csv \
  --relationships=SHARES=SHARES.csv \
  --relationships=DISPUTES=DISPUTES.csv
echo "Now start Neo4j, and run: cypher-shell -f '$PWD/after-import.cypher'"
