package live

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func siteOf(t *testing.T, g *graph.Graph) *Site {
	t.Helper()
	s := NewSite(NamesOf("127.0.0.1:8181"))
	if err := s.Show(g, nobody{}); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestOnlyToReadAndOnlyByName(t *testing.T) {
	s := siteOf(t, graphtest.Small())
	for _, c := range []struct {
		method, host, path string
		want               int
	}{
		{"GET", "127.0.0.1:8181", "/", 200},
		{"HEAD", "localhost:8181", "/", 200},
		{"GET", "[::1]:8181", "/", 200},
		{"GET", "127.0.0.1:8181", "/favicon.ico", 404},
		{"GET", "127.0.0.1:8181", "/../etc/passwd", 404},
		{"POST", "127.0.0.1:8181", "/", 405},
		{"PUT", "127.0.0.1:8181", "/events", 405},
		{"DELETE", "127.0.0.1:8181", "/", 405},
		{"GET", "rebound.example:8181", "/", 421},
		{"GET", "127.0.0.1.rebound.example", "/", 421},
		{"GET", "192.0.2.7:8181", "/", 421},
		{"GET", "", "/", 421},
	} {
		r := httptest.NewRequest(c.method, "http://host/", nil)
		r.Host, r.URL.Path = c.host, c.path
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != c.want {
			t.Errorf("%s %s of %q: %d, want %d", c.method, c.path, c.host, w.Code, c.want)
		}
		if w.Header().Get("Access-Control-Allow-Origin") != "" || w.Header().Get("Cross-Origin-Resource-Policy") != "same-origin" {
			t.Errorf("%s %s: others may read it: %v", c.method, c.path, w.Header())
		}
	}
}

func TestNames(t *testing.T) {
	got := map[string]bool{}
	for _, address := range []string{"127.0.0.1:80", "localhost:80", "[::1]:80", ":80", "0.0.0.0:80", "192.0.2.7:80", "desk.example:80"} {
		got[address] = NamesOf(address).Loopback
	}
	want := map[string]bool{"127.0.0.1:80": true, "localhost:80": true, "[::1]:80": true, ":80": false, "0.0.0.0:80": false, "192.0.2.7:80": false, "desk.example:80": false}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("loopback (-want +got):\n%s", d)
	}
	open := NamesOf("desk.example:80")
	for host, want := range map[string]bool{"desk.example:80": true, "192.0.2.7": true, "localhost": true, "other.example": false, "": false} {
		if open.known(host) != want {
			t.Errorf("known(%q) is %v", host, !want)
		}
	}
}

// listener reads the events of a site as a page of it does.
type listener struct {
	t     *testing.T
	lines *bufio.Scanner
}

func listen(t *testing.T, s *Site, version string) listener {
	server := httptest.NewServer(s)
	ctx, stop := context.WithCancel(context.Background())
	t.Cleanup(func() { stop(); server.Close() })
	r, _ := http.NewRequestWithContext(ctx, "GET", server.URL+"/events?page="+version, nil)
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { answer.Body.Close() })
	return listener{t, bufio.NewScanner(answer.Body)}
}

// next is the next event and its data in one line, or a comment.
func (l listener) next() string {
	l.t.Helper()
	parts := []string{}
	for l.lines.Scan() && l.lines.Text() != "" {
		parts = append(parts, l.lines.Text())
	}
	return strings.Join(parts, " ")
}

func TestEvents(t *testing.T) {
	s := siteOf(t, graphtest.Small())
	page, first := s.page, s.version
	l := listen(t, s, first)
	expect := func(want string) {
		t.Helper()
		if got := l.next(); got != want {
			t.Fatalf("event %q, want %q", got, want)
		}
	}
	expect(": as it was")
	s.Trouble("talk.txt: gone\nfor good")
	expect(`event: trouble data: "talk.txt: gone\nfor good"`)
	if string(s.page) != string(page) {
		t.Error("trouble changed the page")
	}
	if err := s.Show(graphtest.Small(), nobody{}); err != nil { // as before: only the trouble is over
		t.Fatal(err)
	}
	expect(`event: trouble data: ""`)
	if err := s.Show(graphtest.Large(3), nobody{}); err != nil {
		t.Fatal(err)
	}
	expect("event: change data: ")
	if got := listen(t, s, first).next(); got != "event: change data: " {
		t.Errorf("a page from before hears %q", got)
	}
}
