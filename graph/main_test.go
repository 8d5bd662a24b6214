package graph_test

import (
	"flag"
	"os"
	"testing"
)

var update bool

func TestMain(m *testing.M) {
	flag.BoolVar(&update, "update", false, "write the golden files anew")
	flag.Parse()
	os.Exit(m.Run())
}
