#!/usr/bin/env bash
# The job for Apache Spark (spark/), in a real Spark with executors of their own.
# PySpark, which brings Spark along, is kept in the user's cache folder.
set -euo pipefail
cd "$(dirname "$0")/.."
version=4.0.1
venv=${XDG_CACHE_HOME:-$HOME/.cache}/whosaid/spark-$version
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

command -v java >/dev/null || { echo "needs Java 17 or newer: make needs installs it on Debian" >&2; exit 1; }
if ! "$venv/bin/python3" -c 'import pyspark' 2>/dev/null; then
	echo "installing pyspark $version into $venv"
	rm -rf "$venv"
	python3 -m venv "$venv"
	"$venv/bin/pip" install --quiet --disable-pip-version-check "pyspark==$version"
fi

CGO_ENABLED=0 go build -trimpath -o "$made/whosaid" ./cmd/whosaid
go build -o "$made/corpus" ./internal/tools/corpus
WHOSAID=$made/whosaid CORPUS=$made/corpus PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python3" -m unittest discover -s spark -v
