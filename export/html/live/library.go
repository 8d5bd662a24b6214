package live

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/whosaid/whosaid/export/html"
)

// Library gives the documents that a site shows, and their recordings.
type Library interface {
	html.Library
	// Media opens the recording that a document names; false without one.
	Media(document string) (*os.File, bool)
}

// shown is the library of the page that is shown, and the document asked for.
func (s *Site) shown(r *http.Request) (Library, string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.library, r.URL.Query().Get("document")
}

// text answers with a document to read.
func (s *Site) text(w http.ResponseWriter, r *http.Request) {
	l, document := s.shown(r)
	t, ok := l.Transcript(document)
	if !ok {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(t)
}

// media answers with a recording, from where the browser wants it.
func (s *Site) media(w http.ResponseWriter, r *http.Request) {
	l, document := s.shown(r)
	f, ok := l.Media(document)
	if !ok {
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", html.MediaType(info.Name()))
	http.ServeContent(w, r, "", info.ModTime(), f)
}
