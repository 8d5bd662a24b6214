package neo4j_test

import (
	"context"
	"io"
	"net"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// proxy stands between client and server and can cut what runs through it.
type proxy struct {
	listener net.Listener
	to       string
	mu       sync.Mutex
	open     []net.Conn
}

// proxied is a proxy before the server, and the configuration to go through it.
func proxied(t *testing.T, s *neo4jtest.Server) (*proxy, neo4j.Config) {
	t.Helper()
	u, err := url.Parse(s.URI)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{listener: l, to: u.Host}
	go p.serve()
	t.Cleanup(func() { l.Close(); p.cut() })
	c := configOf(s)
	c.URI = "bolt://" + l.Addr().String()
	return p, c
}

func (p *proxy) serve() {
	for {
		in, err := p.listener.Accept()
		if err != nil {
			return
		}
		out, err := net.Dial("tcp", p.to)
		if err != nil {
			in.Close()
			continue
		}
		p.mu.Lock()
		p.open = append(p.open, in, out)
		p.mu.Unlock()
		go func() { io.Copy(in, out); in.Close() }()
		go func() { io.Copy(out, in); out.Close() }()
	}
}

// cut ends all connections; new ones are let through.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.open {
		c.Close()
	}
	p.open = nil
}

// at calls f once, when a push has written so many rows.
func at(rows int, f func()) func(string, int, int) {
	var once sync.Once
	return func(_ string, done, _ int) {
		if done >= rows {
			once.Do(f)
		}
	}
}

// testCut cuts the connection between batches, and in the middle of one.
func testCut(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Large(600)
	p, cfg := proxied(t, s)
	c, err := neo4j.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(context.Background())
	step := at(1000, func() {
		p.cut()
		time.AfterFunc(20*time.Millisecond, p.cut)
	})
	if _, err = c.Push(t.Context(), g, neo4j.Options{Step: step, Rows: 200}); err != nil {
		t.Fatal(err)
	}
	sameGraph(t, g, back(s))
}

// testKilled ends the server at once in the middle of a push. After its
// restart the next push completes it.
func testKilled(t *testing.T, s *neo4jtest.Server) {
	old, g := graphtest.Small(), graphtest.Large(600)
	push(t, s, old, "")
	c := client(t, s)
	ctx, stop := context.WithCancel(t.Context())
	_, err := c.Push(ctx, g, neo4j.Options{Rows: 100, Step: at(1000, func() {
		time.AfterFunc(5*time.Millisecond, func() {
			s.Kill()
			stop() // or it would wait for the server to come back
		})
	})})
	stop()
	if err == nil {
		t.Fatal("the server was killed, and the push says nothing")
	}
	s.Restart()
	rows := s.Run("MATCH (n) OPTIONAL MATCH (n)-[r]->() WHERE NOT r:SHARES AND NOT r:DISPUTES RETURN count(DISTINCT n), count(r)", nil)
	if nodes, edges := rows[0][0].(int64), rows[0][1].(int64); nodes < int64(len(g.Nodes)) || edges == 0 || edges >= int64(len(g.Edges)) {
		t.Errorf("%d nodes and %d relationships are there, which is not the middle", nodes, edges)
	}
	push(t, s, g, "")
	sameGraph(t, g, back(s))
	if sum := push(t, s, g, ""); sum.Counted != 0 {
		t.Errorf("it was not complete: %+v", sum)
	}
}

// testTwoAtOnce has two pushes of one collection run at once: in the end the
// database holds one of both, whole.
func testTwoAtOnce(t *testing.T, s *neo4jtest.Server) {
	a, b := graphtest.Large(150), graphtest.Small()
	var wg sync.WaitGroup
	errs := make([]error, 2)
	for i, g := range []*graph.Graph{a, b} {
		c := client(t, s)
		wg.Go(func() { _, errs[i] = c.Push(t.Context(), g, neo4j.Options{Rows: 20}) })
	}
	wg.Wait()
	if errs[0] != nil || errs[1] != nil {
		t.Fatal(errs)
	}
	got := back(s)
	if len(got.Nodes) == len(b.Nodes) {
		sameGraph(t, b, got)
	} else {
		sameGraph(t, a, got)
	}
	for _, g := range []*graph.Graph{a, a} {
		c := client(t, s)
		wg.Go(func() { c.Push(t.Context(), g, neo4j.Options{Rows: 20}) })
	}
	wg.Wait()
	sameGraph(t, a, back(s))
	if left := s.Run("MATCH (n) WHERE n.whosaid IS NULL RETURN n", nil); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

// testHostile has texts that try to be statements be stored as they are.
func testHostile(t *testing.T, s *neo4jtest.Server) {
	s.Run("CREATE (:Precious {own: 1})", nil)
	g := graphtest.Hostile()
	m := &graphtest.Maker{}
	for _, text := range []string{
		"`", "'", `"`, "\\", "\\'", `\u0027`, "}) DETACH DELETE n //", "') DETACH DELETE n //", "`}) MATCH (n) DETACH DELETE n //",
		"$rows", "{row}", "null", "NaN", "nul \x00 inside", "\x00", "\u2028\u2029", "\U0010FFFF", strings.Repeat("long 길다 ", 100_000),
	} {
		m.Document("d " + text[:min(len(text), 40)])
		talk := m.Interview("Talk "+text, "", text)
		m.Said(m.Speaker("Speaker "+text, text), talk, text)
	}
	g = graph.Merge(g, m.Graph())
	for _, name := range []string{"", "`; MATCH (n) DETACH DELETE n //"} {
		push(t, s, g, name)
		sameGraph(t, g, back(s))
		push(t, s, &graph.Graph{}, name)
	}
	if d := cmp.Diff([][]any{{int64(1)}}, s.Run("MATCH (n) RETURN n.own", nil)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	for _, bad := range []string{"lone \xed\xa0\x80 surrogate", "half \xff"} {
		n := graph.Node{ID: graph.ClaimID("x"), Kind: graph.Claim, Text: bad}
		_, err := client(t, s).Push(t.Context(), &graph.Graph{Nodes: []graph.Node{n}}, neo4j.Options{})
		if err == nil || !strings.Contains(err.Error(), n.ID) || !strings.Contains(err.Error(), "text") {
			t.Errorf("%q: error %v, want one that names its place", bad, err)
		}
	}
}

// testMoves has people with a new id keep their nodes.
func testMoves(t *testing.T, s *neo4jtest.Server) {
	for _, c := range []struct {
		name     string
		old, now func(*graphtest.Maker)
		from, to string
		moved    int
	}{
		{"a fuller name", talk("Mina"), talk("Mina Orrell", "Mina"), "Mina", "Mina Orrell", 1},
		{"an alias that became the name", talk("Mina Orrell", "the mayor"), talk("the mayor", "Mina Orrell"), "Mina Orrell", "the mayor", 1},
		{"another spelling of the same words", talk("Mina Orell"), talk("Mina Orrell"), "Mina Orell", "Mina Orrell", 1},
		{"somebody else", talk("Mina Orrell"), other("Tobi Vance"), "Mina Orrell", "Tobi Vance", 0},
	} {
		clean(s)
		old, now := &graphtest.Maker{}, &graphtest.Maker{}
		c.old(old)
		c.now(now)
		push(t, s, old.Graph(), "")
		s.Run("MATCH (n:Speaker {name: $name}) SET n.note = 'mine' CREATE (n)<-[:ABOUT]-(:Note {own: 'note'})", map[string]any{"name": c.from})
		dry, err := client(t, s).Push(t.Context(), now.Graph(), neo4j.Options{DryRun: true})
		if err != nil {
			t.Fatal(err)
		}
		sum := push(t, s, now.Graph(), "")
		if sum.Moved != c.moved {
			t.Errorf("%s: moved %d, want %d", c.name, sum.Moved, c.moved)
		}
		if dry.Nodes != sum.Nodes && c.moved > 0 || dry.Edges != sum.Edges || dry.Moved != sum.Moved {
			t.Errorf("%s: a dry run says %+v, the push %+v", c.name, dry, sum)
		}
		rows := s.Run("MATCH (n:Speaker {note: 'mine'})<-[:ABOUT]-() RETURN n.name, coalesce(n.stale, false)", nil)
		want := [][]any{{c.to, false}}
		if c.moved == 0 {
			want = [][]any{{c.from, true}}
		}
		if d := cmp.Diff(want, rows); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
		s.Run("MATCH (n:Note) DETACH DELETE n", nil)
		push(t, s, now.Graph(), "")
		sameGraph(t, now.Graph(), back(s))
	}
}

// talk is two claims of a person in a talk with somebody else.
func talk(name string, aliases ...string) func(*graphtest.Maker) {
	return func(m *graphtest.Maker) {
		m.Document("talk.txt")
		host, guest := m.Speaker("Ada Quill"), m.Speaker(name, slices.Sorted(slices.Values(aliases))...)
		i := m.Interview("Talk", "Ada Quill", name)
		m.Said(guest, i, "Trams are cheap.")
		m.Said(guest, i, "Buses are slow.")
		m.Said(host, i, "Trams are loud.")
	}
}

// other is another person's talk, in which one claim is the same.
func other(name string) func(*graphtest.Maker) {
	return func(m *graphtest.Maker) {
		m.Document("other.txt")
		i := m.Interview("Other talk", "", name)
		m.Said(m.Speaker(name), i, "Trams are cheap.")
	}
}

// testRefusals has the server and the way to it refuse, each with one line.
func testRefusals(t *testing.T, s *neo4jtest.Server) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := free.Addr().String()
	free.Close()
	for _, c := range []struct {
		name   string
		change func(*neo4j.Config)
		says   string
	}{
		{"no server", func(c *neo4j.Config) { c.URI = "bolt://" + nobody }, "no Neo4j answers"},
		{"no server to route", func(c *neo4j.Config) { c.URI = "neo4j://" + nobody }, "no Neo4j answers"},
		{"no such host", func(c *neo4j.Config) { c.URI = "bolt://nowhere.invalid:7687" }, "no Neo4j answers"},
		{"wrong password", func(c *neo4j.Config) { c.Password = "secret-and-wrong" }, "wrong user or password"},
		{"no database", func(c *neo4j.Config) { c.Database = "nosuch" }, `no database "nosuch"`},
		{"TLS", func(c *neo4j.Config) { c.URI = strings.Replace(c.URI, "bolt://", "bolt+s://", 1) }, "does not speak TLS"},
		{"TLS, any", func(c *neo4j.Config) { c.URI = strings.Replace(c.URI, "bolt://", "bolt+ssc://", 1) }, "does not speak TLS"},
		{"routed TLS", func(c *neo4j.Config) { c.URI = strings.Replace(c.URI, "bolt://", "neo4j+s://", 1) }, "does not speak TLS"},
		{"no Bolt", func(c *neo4j.Config) { c.URI = strings.Replace(s.HTTP, "http://", "bolt://", 1) }, "Bolt"},
		{"a password in the address", func(c *neo4j.Config) { c.URI = "bolt://neo4j:secret-and-wrong@" + nobody }, "NEO4J_PASSWORD"},
		{"a broken one", func(c *neo4j.Config) { c.URI = "bolt://neo4j:secret-and-wrong/x@" + nobody }, "not a URI"},
		{"another scheme", func(c *neo4j.Config) { c.URI = s.HTTP }, "bolt://"},
	} {
		cfg := configOf(s)
		c.change(&cfg)
		start := time.Now()
		_, err := neo4j.Open(t.Context(), cfg)
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v, want one line with %q", c.name, err, c.says)
		}
		if err != nil && strings.Contains(err.Error(), "secret-and-wrong") {
			t.Errorf("%s shows the password: %v", c.name, err)
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s took %v", c.name, took)
		}
	}
}
