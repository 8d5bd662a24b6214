package live

import (
	"encoding/json"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/html"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// nobody is a library without documents.
type nobody struct{}

func (nobody) Has(string) bool                               { return false }
func (nobody) Transcript(string) (t html.Transcript, _ bool) { return t, false }
func (nobody) Media(string) (*os.File, bool)                 { return nil, false }

// one is a library of one document, with a recording.
type one struct{ name, recording string }

func (o one) Has(name string) bool { return name == o.name }

func (o one) Transcript(name string) (html.Transcript, bool) {
	words := html.Paragraph{Language: "en", Runs: []html.Run{{Start: 0, End: 5, Words: "</p>."}}}
	return html.Transcript{Pieces: []html.Piece{{Label: "Ann", Paragraphs: []html.Paragraph{words}}}, Media: "audio"}, name == o.name
}

func (o one) Media(name string) (*os.File, bool) {
	f, err := os.Open(o.recording)
	return f, name == o.name && err == nil
}

func TestLibrary(t *testing.T) {
	recording := filepath.Join(t.TempDir(), "talk.mp3")
	write(t, recording, "0123456789")
	s := NewSite(NamesOf("127.0.0.1:8181"))
	if err := s.Show(graphtest.Small(), one{"a.zip!한 글?.srt", recording}); err != nil {
		t.Fatal(err)
	}
	ask := func(method, host, path, document, bytes string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, path+"?document="+url.QueryEscape(document), nil)
		r.Host = host
		if bytes != "" {
			r.Header.Set("Range", bytes)
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w
	}
	const here, name = "127.0.0.1:8181", "a.zip!한 글?.srt"
	w := ask("GET", here, html.LiveText, name, "")
	if w.Code != 200 || w.Header().Get("Content-Type") != "application/json" || w.Header().Get("X-Content-Type-Options") != "nosniff" || !json.Valid(w.Body.Bytes()) {
		t.Errorf("%d %v %s", w.Code, w.Header(), w.Body)
	}
	if w := ask("GET", here, html.LiveMedia, name, "bytes=3-5"); w.Code != 206 || w.Body.String() != "345" || w.Header().Get("Content-Type") != "audio/mpeg" {
		t.Errorf("%d %q %v", w.Code, w.Body, w.Header())
	}
	codes := map[string]int{
		"another document":         ask("GET", here, html.LiveText, "talk.mp3", "").Code,
		"a path":                   ask("GET", here, html.LiveMedia, "../../etc/passwd", "").Code,
		"no document":              ask("GET", here, html.LiveMedia, "", "").Code,
		"another name of the site": ask("GET", "rebound.example", html.LiveText, name, "").Code,
		"its recording likewise":   ask("GET", "rebound.example", html.LiveMedia, name, "").Code,
		"writing":                  ask("POST", here, html.LiveText, name, "").Code,
	}
	want := map[string]int{"another document": 404, "a path": 404, "no document": 404, "another name of the site": 421, "its recording likewise": 421, "writing": 405}
	if d := cmp.Diff(want, codes); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestWordsThatNobodyClaims holds that a page is another one when a document
// is, though its graph is the same.
func TestWordsThatNobodyClaims(t *testing.T) {
	g := graphtest.Small()
	s := siteOf(t, g)
	before := s.version
	changed := *g
	changed.Documents = append(changed.Documents[:0:0], g.Documents...)
	changed.Documents[0].SHA256 = "another"
	if err := s.Show(&changed, nobody{}); err != nil {
		t.Fatal(err)
	}
	if s.version == before {
		t.Error("the page is still the same")
	}
}
