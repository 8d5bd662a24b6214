#!/usr/bin/env bash
# What the tests need beside Go: installed on Debian as root, else named.
set -euo pipefail

missing=()
need() { # COMMAND PACKAGE
	command -v "$1" >/dev/null || missing+=("$2")
}

command -v go >/dev/null || { echo "needs Go 1.26 or newer: https://go.dev/dl" >&2; exit 1; }
need gcc gcc             # go test -race
need dot graphviz        # drawings read back by a foreign parser
need python3 python3     # exports read back by networkx, pandas, rdflib and pyshacl, a client of mcp
need java default-jre-headless  # a real Neo4j: Java 17 or newer
need mvn maven                  # fetches it, and Apache Jena
need node nodejs                # the page, built and tested: Node 18 or newer
need npm npm
need chromium chromium          # the page in a browser
fc-list :lang=ko 2>/dev/null | grep -q . || missing+=(fontconfig fonts-nanum)
python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)

if ((${#missing[@]})); then
	if [[ $(id -u) == 0 && -e /etc/debian_version ]]; then
		echo "installing ${missing[*]}"
		apt-get update -qq
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
	else
		echo "missing, install first: ${missing[*]} (Debian's package names)" >&2
		exit 1
	fi
fi

if ! "$VENV/bin/python3" -c 'import networkx, mcp, pandas, neo4j, rdflib, pyshacl' 2>/dev/null; then
	echo "installing networkx, mcp, pandas, neo4j, rdflib and pyshacl into $VENV"
	python3 -m venv "$VENV"
	"$VENV/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1 mcp==2.3.0 pandas==3.1.1 neo4j==6.4.1 rdflib==7.6.0 pyshacl==0.40.1
fi

# Readers of linked data beside Python's: jsonld for node, Apache Jena for Java.
cache=$(dirname "$VENV")
if [[ ! -e $cache/node/node_modules/jsonld ]]; then
	echo "installing jsonld into $cache/node"
	npm install --silent --no-audit --no-fund --prefix "$cache/node" jsonld@9.0.0
fi
if [[ ! -e $cache/jena-5.6.0 ]]; then
	echo "fetching Apache Jena into $cache/jena-5.6.0"
	rm -rf "$cache/jena-fetching"
	mvn -B -q -f export/linked/testdata/jena/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies \
		-DincludeScope=runtime -DoutputDirectory="$cache/jena-fetching"
	mv "$cache/jena-fetching" "$cache/jena-5.6.0"
fi
