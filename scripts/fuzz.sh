#!/usr/bin/env bash
# Runs every fuzz target of the project for FUZZTIME each.
set -euo pipefail
cd "$(dirname "$0")/.."
go list ./... | while read -r pkg; do
	go test -list '^Fuzz' "$pkg" | grep '^Fuzz' | while read -r target; do
		echo "== $pkg $target"
		# Shortening an input that is new can take the whole minute.
		go test -run '^$' -fuzz "^$target\$" -fuzztime "${FUZZTIME:-60s}" -fuzzminimizetime 10x "$pkg"
	done
done
