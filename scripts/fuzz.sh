#!/usr/bin/env bash
# Runs every fuzz target of the project for FUZZTIME each, then the program over
# files of all formats of which a part is damaged.
set -euo pipefail
cd "$(dirname "$0")/.."
go list ./... | while read -r pkg; do
	go test -list '^Fuzz' "$pkg" | grep '^Fuzz' | while read -r target; do
		echo "== $pkg $target"
		# Shortening an input that is new can take the whole minute.
		go test -run '^$' -fuzz "^$target\$" -fuzztime "${FUZZTIME:-60s}" -fuzzminimizetime 10x "$pkg"
	done
done

echo "== 500 files, a tenth of them damaged"
bin=$(mktemp)
trap 'rm -f "$bin"' EXIT
go build -o "$bin" ./cmd/whosaid
go run ./internal/tools/damage -bin "$bin"
