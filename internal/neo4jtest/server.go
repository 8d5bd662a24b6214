// Package neo4jtest gives tests a real Neo4j: the one that NEO4J_URI names,
// as "make test" does for all packages at once, else one that Maven and Java
// bring. Where there is neither, tests are skipped, and fail when CI is
// "true". "go test -short" leaves them out. Tests that share a server work in
// collections of their own names.
// A server in a container is used in the same way:
//
//	docker compose up -d neo4j
//	NEO4J_URI=bolt://127.0.0.1:7687 go test ./...
package neo4jtest

import (
	"cmp"
	"context"
	"os"
	"sync"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/whosaid/whosaid/internal/neo4jserver"
)

// Server is a Neo4j to test with.
type Server struct {
	URI, User, Password, Database string
	HTTP                          string // address of the HTTP API, "" when not known
	tb                            testing.TB
	driver                        neo4j.DriverWithContext
	own                           *neo4jserver.Server
	alone                         bool // nobody else uses it
}

// password is that of servers that tests start.
const password = "only-for-tests"

// shared is the server of this test process, for those who run "go test"
// without one; it ends with the process.
var shared = sync.OnceValues(func() (*neo4jserver.Server, error) {
	dir, err := os.MkdirTemp("", "whosaid-neo4j-")
	if err != nil {
		return nil, err
	}
	return neo4jserver.Start(context.Background(), neo4jserver.Config{Dir: dir, Password: password, Settings: neo4jserver.NoLock})
})

// Shared is the server that all tests of a run use together. Each takes
// collections of its own, and leaves what others made alone.
func Shared(tb testing.TB) *Server {
	tb.Helper()
	long(tb)
	if uri := os.Getenv("NEO4J_URI"); uri != "" {
		return connected(tb, &Server{
			URI: uri, HTTP: os.Getenv("NEO4J_HTTP"), Password: os.Getenv("NEO4J_PASSWORD"),
			User:     cmp.Or(os.Getenv("NEO4J_USERNAME"), neo4jserver.User),
			Database: cmp.Or(os.Getenv("NEO4J_DATABASE"), "neo4j"),
		})
	}
	Needed(tb)
	s, err := shared()
	if err != nil {
		tb.Fatal(err)
	}
	return connected(tb, of(s))
}

// Start is a server for this test alone, empty, which may be killed. It ends
// with the test.
func Start(tb testing.TB) *Server {
	tb.Helper()
	return StartIn(tb, neo4jserver.Config{Dir: tb.TempDir()})
}

// StartIn is Start with a configuration, as for a folder that was imported
// into.
func StartIn(tb testing.TB, c neo4jserver.Config) *Server {
	tb.Helper()
	Needed(tb)
	c.Password = cmp.Or(c.Password, password)
	own, err := neo4jserver.Start(tb.Context(), c)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { own.Stop() })
	s := of(own)
	s.alone = true
	return connected(tb, s)
}

// Kill ends the server at once, as a power cut would.
func (s *Server) Kill() { s.own.Kill() }

// Stop ends the server in good order.
func (s *Server) Stop() {
	s.tb.Helper()
	if err := s.own.Stop(); err != nil {
		s.tb.Fatal(err)
	}
}

// Restart starts the server again, at the same address with the same data.
func (s *Server) Restart() {
	s.tb.Helper()
	if err := s.own.Start(s.tb.Context()); err != nil {
		s.tb.Fatal(err)
	}
}

// Needed skips the test where no server can be started; with CI it fails.
func Needed(tb testing.TB) {
	tb.Helper()
	long(tb)
	err := neo4jserver.Available(tb.Context())
	if err == nil {
		return
	}
	if os.Getenv("CI") == "true" {
		tb.Fatal("tests with a real Neo4j cannot run: ", err)
	}
	tb.Skip("skipped, as there is no Neo4j (NEO4J_URI names one): ", err)
}

// long skips the test with -short: a server takes its time to start.
func long(tb testing.TB) {
	tb.Helper()
	if testing.Short() {
		tb.Skip("skipped with -short, as it needs a Neo4j")
	}
}

func of(s *neo4jserver.Server) *Server {
	return &Server{
		URI: s.URI(), HTTP: s.Address(), User: neo4jserver.User, Password: s.Password, Database: "neo4j", own: s,
	}
}

func connected(tb testing.TB, s *Server) *Server {
	tb.Helper()
	driver, err := neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.User, s.Password, ""))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { driver.Close(context.Background()) })
	s.tb, s.driver = tb, driver
	return s
}
