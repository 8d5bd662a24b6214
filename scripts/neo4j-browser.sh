#!/usr/bin/env bash
# The Browser page of a real Neo4j in headless Chromium: the samples pushed,
# two questions of docs/neo4j.md asked. The picture stays in the user's
# cache folder, or where SCREENSHOT says. Where something is missing that is
# needed, it is skipped; with CI=true that is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || echo chromium)}
screenshot=${SCREENSHOT:-${XDG_CACHE_HOME:-$HOME/.cache}/whosaid/neo4j-browser.png}

for program in "$CHROMIUM" node npm java mvn; do
	command -v "$program" >/dev/null && continue
	echo "Neo4j Browser not tested: there is no $program (scripts/needs.sh says how to get it)" >&2
	test "${CI:-}" != true
	exit 0
done

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
mkdir -p "$(dirname "$screenshot")"
page=export/html/page
test -d $page/node_modules/playwright-core || (cd $page && npm ci --silent --no-audit --no-fund)
go build -o "$made/whosaid" ./cmd/whosaid
go build -o "$made/neo4j" ./internal/tools/neo4j

# A server of its own: what others push would be drawn, too.
env -u NEO4J_URI "$made/neo4j" bash -c '
	set -e
	"$0" push seeds 2>/dev/null
	timeout 120 node scripts/neo4j-browser.js "$1"' "$made/whosaid" "$screenshot"
