#!/usr/bin/env bash
# The main job as the README has it, and a look at what it drew.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

go build -o "$out/whosaid" ./cmd/whosaid

check() { # FILE: a well-formed SVG that shows people, words of both languages, and links
	python3 - "$1" <<'PY'
import sys, xml.etree.ElementTree as E
root = E.parse(sys.argv[1]).getroot()
assert root.tag.endswith('svg'), root.tag
text = ' '.join(''.join(n.itertext()) for n in root.iter() if n.tag.endswith('text'))
for word in ('Mina Orrell', 'Tobias Quill', '한보람', 'old town', '전차'):
    assert word in text, f'{word!r} is not in the drawing'
links = [v for n in root.iter() for k, v in n.attrib.items() if k.endswith('href')]
assert any(l.startswith('https://example.org/') for l in links), 'no link to a recording'
assert not any(l.startswith('javascript') for l in links)
print(f'{sys.argv[1]}: {len(text)} letters, {len(links)} links')
PY
}

go run ./cmd/whosaid export seeds -o "$out/whosaid.svg"
check "$out/whosaid.svg"

# The same without an installed Graphviz.
PATH=/nowhere "$out/whosaid" export seeds -o "$out/embedded.svg"
check "$out/embedded.svg"
