// Command neo4j runs a Neo4j Community with its Browser page on this machine,
// without a container, until it is interrupted: what "make neo4j" starts. Its
// data stay in the user's cache folder for the next time.
//
//	go run ./internal/tools/neo4j             serves at 7687 and 7474
//	go run ./internal/tools/neo4j CMD ARG...  runs CMD beside an empty server that ends with it
//
// CMD finds the server in NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and
// NEO4J_HTTP. Where NEO4J_URI names one already, CMD runs with that.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	if args := os.Args[1:]; len(args) > 0 {
		err = beside(ctx, args)
	} else {
		err = serve(ctx)
	}
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		os.Exit(max(1, failed.ExitCode()))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		os.Exit(1)
	}
}
