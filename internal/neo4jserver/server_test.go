package neo4jserver

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
)

func TestStartKillStartStop(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped with -short, as it starts a Neo4j")
	}
	if err := Available(t.Context()); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("skipped, no Neo4j here: ", err)
	}
	s, err := Start(t.Context(), Config{Dir: t.TempDir(), Password: "plain-words"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Stop() })
	page, err := http.Get(s.Address() + "/browser/")
	if err != nil || page.StatusCode != http.StatusOK {
		t.Fatalf("the Browser page: %v %v", page, err)
	}
	page.Body.Close()
	say(t, s, "CREATE (:Seen {text: '전차'});")
	s.Kill()
	if s.answers(t.Context()) {
		t.Error("answers although it was killed")
	}
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	say(t, s, "MATCH (n:Seen) RETURN 1 / count(n);")
	if err := Shell(t.Context(), s.URI(), "another", strings.NewReader("RETURN 1;")); err == nil {
		t.Error("a wrong password is taken")
	}
	if err := s.Stop(); err != nil {
		t.Error(err)
	}
	select {
	case <-s.Ended():
	default:
		t.Error("stopped, and has not ended")
	}
}

func say(t *testing.T, s *Server, statement string) {
	t.Helper()
	if err := Shell(t.Context(), s.URI(), s.Password, strings.NewReader(statement)); err != nil {
		t.Fatal(err)
	}
}

func TestNoJava(t *testing.T) {
	t.Setenv("JAVA_HOME", "")
	t.Setenv("PATH", t.TempDir())
	if _, err := Start(context.Background(), Config{Dir: t.TempDir()}); !errors.Is(err, ErrNoJava) {
		t.Errorf("without Java: %v", err)
	}
}

func TestTakenPort(t *testing.T) {
	c := Config{}
	if err := c.choosePorts(); err != nil || c.Bolt == 0 || c.Bolt == c.HTTP {
		t.Errorf("ports %d and %d: %v", c.Bolt, c.HTTP, err)
	}
	l, err := listen(0)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	c = Config{Bolt: l.Addr().(*net.TCPAddr).Port}
	if err := c.choosePorts(); err == nil || !strings.Contains(err.Error(), "is taken") {
		t.Errorf("a taken port: %v", err)
	}
}
