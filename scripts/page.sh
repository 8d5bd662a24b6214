#!/usr/bin/env bash
# The page that export writes, made of export/html/page:
#   scripts/page.sh build     bundles it into export/html/bundle, which is committed
#   scripts/page.sh test      bundles it again and compares, then tests it in a browser
#   scripts/page.sh measure   how long it takes to open and to drag in
set -euo pipefail
cd "$(dirname "$0")/.."
page=export/html/page
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || echo chromium)}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

(cd $page && npm ci --silent --no-audit --no-fund)

pages() {
	go test -count=1 -run '^TestWritePages$' ./export/html -args -pages "$made" >/dev/null
}

case ${1:-build} in
build)
	node $page/build.js
	ls -l export/html/bundle
	;;
test)
	node $page/build.js "$made/bundle"
	diff -rq "$made/bundle" export/html/bundle || { echo "export/html/bundle is not what its source gives; run scripts/page.sh build" >&2; exit 1; }
	pages
	go build -o "$made/whosaid" ./cmd/whosaid
	"$made/whosaid" export seeds -o "$made/seeds.html" 2>/dev/null
	"$made/whosaid" extract seeds -o "$made/seeds.json" 2>/dev/null
	"$made/whosaid" export --fast --min-weight 0 docs/samples -o "$made/samples.html" 2>/dev/null
	PAGES=$made WHOSAID=$made/whosaid node --test $page/test/*.test.js
	;;
measure)
	pages
	node $page/measure.js "$made/large.html" "$made/huge.html" "$made/long.html"
	;;
*)
	sed -n 2,5p "$0"
	exit 2
	;;
esac
