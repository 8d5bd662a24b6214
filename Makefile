# make quick    what a change breaks most often, in about a minute: no Java, browser or network
# make test     everything that must hold; what .ci/run calls
# make build    ./whosaid
# make page     bundles the page of export -o FILE.html again, after a change of its source
# make test-browser     that page in Chromium
# make test-spark       the job for many machines, in a real Spark; kills an executor
# make test-neo4j-browser   the Browser page of a real Neo4j in Chromium; keeps a screenshot
# make dist     dist/: six systems, with completions
# make neo4j    a Neo4j with its Browser on this machine, until Ctrl-C (Java 17 or newer, Maven)
# make bench    speed, beside a yardstick in the same run; BENCH_TALK=DIR measures a folder of podcasts, too
# make fuzz     every fuzz target for FUZZTIME (a minute), and 500 files, a tenth damaged
# make score DATA=DIR   quality on public data sets that you have fetched

SHELL   := bash
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS := -s -w -X main.release=$(VERSION)
VENV    := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/whosaid/venv
FUZZTIME ?= 60s
export PATH := $(VENV)/bin:$(PATH)

.PHONY: quick test needs lint unit drawing test-spark test-browser test-neo4j-browser page build dist neo4j bench fuzz score clean

quick: lint
	go test -short ./...

test: needs lint unit drawing test-browser test-neo4j-browser test-spark dist
	@echo "make test: all passed"

needs:
	@VENV=$(VENV) scripts/needs.sh

lint:
	@out=$$(gofmt -l cmd export extract graph internal); test -z "$$out" || { echo "not formatted (gofmt -w):"; echo "$$out"; exit 1; }
	go vet ./...
	go tool staticcheck ./...

unit:
	go run ./internal/tools/neo4j go test -race ./...

drawing:
	scripts/drawing.sh

test-browser:
	scripts/page.sh test

test-spark:
	scripts/spark.sh

test-neo4j-browser:
	scripts/neo4j-browser.sh

page:
	scripts/page.sh build

build:
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o whosaid ./cmd/whosaid

dist:
	VERSION='$(VERSION)' LDFLAGS='$(LDFLAGS)' scripts/dist.sh

neo4j:
	@program=$$(mktemp) && go build -o $$program ./internal/tools/neo4j && $$program; status=$$?; rm -f $$program; exit $$status

bench:
	go test -run '^$$' -bench . -benchmem ./...
	scripts/bench.sh

fuzz:
	FUZZTIME=$(FUZZTIME) scripts/fuzz.sh

score:
	@test -n "$(DATA)" || { echo "make score DATA=DIR: DIR is the folder with the data sets; docs/measured.md names them"; exit 2; }
	go run ./internal/tools/score --data '$(DATA)' $(TASKS)

clean:
	rm -rf dist whosaid whosaid.svg
