package fetch

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// web is a server with a page for everything that can go wrong.
func web(t *testing.T) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	page := func(path string, f http.HandlerFunc) { mux.HandleFunc(path, f) }
	page("/talk.txt", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=EUC-KR")
		fmt.Fprint(w, r.Header.Get("User-Agent"))
	})
	page("/here", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/talk.txt?token=t1&page=2#x", http.StatusFound)
	})
	page("/round", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/round", http.StatusFound) })
	page("/out", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/hostname", http.StatusFound)
	})
	page("/closed", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) })
	page("/busy", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) })
	page("/sound", func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Type", "audio/mpeg") })
	page("/nothing", func(http.ResponseWriter, *http.Request) {})
	page("/large", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, strings.Repeat("a", 3<<20)) })
	page("/endless", func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i < 64; i++ { // without a length
			fmt.Fprint(w, strings.Repeat("a", 1<<16))
			w.(http.Flusher).Flush()
		}
	})
	page("/slow", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestGet(t *testing.T) {
	s := web(t)
	host := strings.TrimPrefix(s.URL, "http://")
	client := &Client{agent: "whosaid/test", bytes: 2 << 20, time: time.Minute}
	for path, want := range map[string]Page{
		"/talk.txt":                      {Name: "HOST/talk.txt", URL: "http://HOST/talk.txt", Charset: "EUC-KR", Body: []byte("whosaid/test")},
		"/here?session=s1&x=1":           {Name: "HOST/here", URL: "http://HOST/talk.txt?page=2", Charset: "EUC-KR", Body: []byte("whosaid/test")},
		"/a/..//talk.txt?Signature=s#at": {Name: "HOST/talk.txt", URL: "http://HOST/talk.txt", Charset: "EUC-KR", Body: []byte("whosaid/test")},
	} {
		address := "http://user:pass@" + host + path
		got, err := client.Get(context.Background(), address)
		if err != nil {
			t.Fatal(err)
		}
		got.Name, got.URL = strings.ReplaceAll(got.Name, host, "HOST"), strings.ReplaceAll(got.URL, host, "HOST")
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
}

func TestGetFails(t *testing.T) {
	s := web(t)
	client := &Client{agent: "whosaid/test", bytes: 2 << 20, time: time.Minute}
	for path, want := range map[string]string{
		"/none":    "http://HOST/none: the server answered 404 Not Found; check the address",
		"/closed":  "http://HOST/closed: the server answered 403 Forbidden; it is not open to everybody: save the page from your browser and give the file",
		"/busy":    "http://HOST/busy: the server answered 503 Service Unavailable; try later",
		"/round":   "http://HOST/round: more than 5 redirects; open it in a browser and give the address where it ends",
		"/out":     "http://HOST/out: it redirects to file:, which is not followed",
		"/sound":   "http://HOST/sound: it is audio/mpeg, no text; give the address of its transcript",
		"/nothing": "http://HOST/nothing: the server sent nothing; open the address in a browser",
		"/large":   "http://HOST/large: more than 2 MB; download it and read what is a transcript",
		"/endless": "http://HOST/endless: more than 2 MB; download it and read what is a transcript",
	} {
		page, err := client.Get(context.Background(), s.URL+path+"?token=hidden")
		if err == nil {
			t.Errorf("%s gave %d bytes", path, len(page.Body))
			continue
		}
		if diff := cmp.Diff(want, strings.ReplaceAll(err.Error(), strings.TrimPrefix(s.URL, "http://"), "HOST")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
}

func TestGetStops(t *testing.T) {
	s := web(t)
	client := &Client{bytes: 1, time: time.Nanosecond}
	if _, err := client.Get(context.Background(), s.URL+"/slow"); err == nil || !strings.Contains(err.Error(), "no answer within 1ns; try later") {
		t.Errorf("a slow server: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := New("x").Get(ctx, s.URL+"/slow"); err == nil || !strings.Contains(err.Error(), "context canceled") {
		t.Errorf("a cancelled fetch: %v", err)
	}
}

func TestGetUntrusted(t *testing.T) {
	s := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(s.Close)
	if _, err := New("x").Get(context.Background(), s.URL); err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("an unknown certificate: %v", err)
	}
}

func TestRedirectKeepsSafety(t *testing.T) {
	from, to := &http.Request{URL: &url.URL{Scheme: "https", Host: "a.example.org"}}, &http.Request{URL: &url.URL{Scheme: "http", Host: "b.example.org"}}
	if err := redirect(to, []*http.Request{from}); err == nil || !strings.Contains(err.Error(), "from https to http") {
		t.Errorf("from https to http: %v", err)
	}
}

func TestParse(t *testing.T) {
	for address, want := range map[string]string{
		"ftp://example.org/a":         "ftp://…: only http and https addresses are fetched; download it and give the file",
		"http:///a":                   "http:///a: an address without a host; check it",
		"http://user:pw@[bad/a":       "an address that cannot be read as one; check it, and put it in quotes",
		"javascript://example.org/%0": "javascript://…: only http and https addresses are fetched; download it and give the file",
	} {
		if _, err := parse(address); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", address, err, want)
		}
	}
	for input, want := range map[string]bool{"http://x": true, "HTTPS://x": true, "a.srt": false, "C://x": false, "a b://c": false, "-": false} {
		if IsURL(input) != want {
			t.Errorf("IsURL(%q) is not %v", input, want)
		}
	}
}

func FuzzName(f *testing.F) {
	f.Add("https://u:p@example.org/../a%2f..%00%1b[2J?key=v#f")
	f.Fuzz(func(t *testing.T, address string) {
		u, err := parse(address)
		if err != nil {
			return
		}
		n := name(u)
		if strings.ContainsAny(n, "\x00\x1b\n\r") || strings.Contains("/"+n+"/", "/../") {
			t.Errorf("%q has the name %q", address, n)
		}
		if p, err := url.Parse(public(u)); err == nil && p.User != nil {
			t.Errorf("%q is shown as %q", address, p)
		}
	})
}
