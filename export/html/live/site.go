// Package live shows a page of export/html on this machine and keeps it up to
// date: a Site answers requests, Watch tells when files change. Nothing can be
// written through it but what people decide, and that only by who has the token.
package live

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/whosaid/whosaid/export/html"
	"github.com/whosaid/whosaid/graph"
)

// Site is an http.Handler that shows the page of the last good graph at "/",
// and tells at html.LiveEvents when there is another, or why there is none.
type Site struct {
	names Names
	guard guard // who may decide

	mu      sync.Mutex
	graph   []byte // the page, but for its version
	page    []byte
	version string
	trouble string
	library Library
	changed chan struct{} // closed when any of these changes
}

// NewSite returns a site that is known by names and has no page yet.
func NewSite(names Names) *Site {
	return &Site{names: names, changed: make(chan struct{})}
}

// Deciding lets those who have the token decide. It must be called before the
// site answers anybody, and does nothing where more than this machine reaches it.
func (s *Site) Deciding(token string, d Decisions) {
	if s.names.Loopback {
		s.guard = guard{token, d}
	}
}

// Show makes g what is shown, with the documents that are in l. It fails when g
// cannot be written; then the page from before stays.
func (s *Site) Show(g *graph.Graph, l Library) error {
	var plain, page bytes.Buffer
	fitted, err := html.Fit(g)
	if err != nil {
		return err
	}
	fitted = fitted.Offer(l)
	if err := fitted.Write(&plain); err != nil {
		return err
	}
	for _, d := range g.Documents {
		plain.WriteString(d.SHA256) // words that nobody claims may have changed
	}
	version := strconv.FormatInt(time.Now().UnixNano(), 36)
	if err := fitted.WriteLive(&page, version, s.guard.decisions != nil); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.library = l
	if !bytes.Equal(plain.Bytes(), s.graph) {
		s.graph, s.page, s.version = plain.Bytes(), page.Bytes(), version
	}
	s.tell("")
	return nil
}

// Trouble says why there is no newer page, beside the page that is shown.
func (s *Site) Trouble(why string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tell(why)
}

func (s *Site) tell(trouble string) {
	s.trouble = trouble
	close(s.changed)
	s.changed = make(chan struct{})
}

// ServeHTTP answers GET and HEAD of "/", html.LiveEvents, html.LiveText and
// html.LiveMedia, and what is asked of decisions, to those who ask for this
// site by its name.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	switch {
	case !s.names.known(r.Host):
		http.Error(w, "this is not "+r.Host, http.StatusMisdirectedRequest)
	case r.URL.Path == pathDecisions || r.URL.Path == pathUndo:
		s.decide(w, r)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only to read", http.StatusMethodNotAllowed)
	case r.URL.Path == "/":
		s.show(w, r)
	case r.URL.Path == html.LiveText:
		s.text(w, r)
	case r.URL.Path == html.LiveMedia:
		s.media(w, r)
	case r.URL.Path == html.LiveEvents && r.Method == http.MethodGet:
		s.events(w, r)
	default:
		http.NotFound(w, r)
	}
}

// protect keeps other sites from framing the page or reading it, and browsers
// from keeping it.
func protect(h http.Header) {
	h.Set("Content-Security-Policy", "frame-ancestors 'none'")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-store")
}

func (s *Site) show(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	page := s.page
	s.mu.Unlock()
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(page)))
	if r.Method == http.MethodGet {
		w.Write(page)
	}
}

// events tells a page, which says its version, of changes until it goes away
// or the server stops (https://html.spec.whatwg.org/multipage/server-sent-events.html).
func (s *Site) events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	out := http.NewResponseController(w)
	told := ""
	for {
		s.mu.Lock()
		version, trouble, changed := s.version, s.trouble, s.changed
		s.mu.Unlock()
		if r.URL.Query().Get("page") != version {
			fmt.Fprint(w, "event: change\ndata: \n\n")
		} else if trouble != told {
			raw, _ := json.Marshal(trouble) // one line, whatever it says
			fmt.Fprintf(w, "event: trouble\ndata: %s\n\n", raw)
			told = trouble
		} else {
			fmt.Fprint(w, ": as it was\n\n")
		}
		if out.Flush() != nil {
			return
		}
		select {
		case <-changed:
		case <-r.Context().Done():
			return
		}
	}
}
