package live

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/graph/graphtest"
)

// fake remembers what it is asked.
type fake struct {
	made   []Request
	undone []string
	err    error
}

func (f *fake) List() ([]Decision, error) { return nil, f.err }

func (f *fake) Decide(q Request) (string, error) {
	f.made = append(f.made, q)
	return "k1", f.err
}

func (f *fake) Undo(key string) error {
	f.undone = append(f.undone, key)
	return f.err
}

func TestWhoMayDecide(t *testing.T) {
	for name, c := range map[string]struct {
		method, path, host string
		header             map[string]string // beside the token, which "-" takes away
		body               string
		want               int
	}{
		"list":                      {"GET", "/decisions", "", nil, "", 200},
		"decide":                    {"POST", "/decisions", "", nil, `{"kind":"same","claims":["c1","c2"]}`, 200},
		"undo":                      {"POST", "/decisions/undo", "", nil, `{"key":"k1"}`, 200},
		"as a browser":              {"POST", "/decisions", "", map[string]string{"Origin": "http://127.0.0.1:8181", "Sec-Fetch-Site": "same-origin"}, `{}`, 200},
		"with a charset":            {"POST", "/decisions", "", map[string]string{"Content-Type": "application/json; charset=utf-8"}, `{}`, 200},
		"no token":                  {"POST", "/decisions", "", map[string]string{TokenHeader: "-"}, `{}`, 403},
		"list without token":        {"GET", "/decisions", "", map[string]string{TokenHeader: "-"}, "", 403},
		"undo without token":        {"POST", "/decisions/undo", "", map[string]string{TokenHeader: "-"}, `{"key":"k1"}`, 403},
		"token in the address only": {"GET", "/decisions?token=secret", "", map[string]string{TokenHeader: "-"}, "", 403},
		"wrong token":               {"POST", "/decisions", "", map[string]string{TokenHeader: "secrex"}, `{}`, 403},
		"beginning of the token":    {"POST", "/decisions", "", map[string]string{TokenHeader: "secre"}, `{}`, 403},
		"another origin":            {"POST", "/decisions", "", map[string]string{"Origin": "http://127.0.0.1:9999"}, `{}`, 403},
		"another scheme":            {"POST", "/decisions", "", map[string]string{"Origin": "https://127.0.0.1:8181"}, `{}`, 403},
		"an opaque origin":          {"POST", "/decisions", "", map[string]string{"Origin": "null"}, `{}`, 403},
		"another site":              {"POST", "/decisions", "", map[string]string{"Sec-Fetch-Site": "cross-site"}, `{}`, 403},
		"another port, same site":   {"GET", "/decisions", "", map[string]string{"Sec-Fetch-Site": "same-site"}, "", 403},
		"a name that leads here":    {"POST", "/decisions", "rebound.example:8181", map[string]string{"Origin": "http://rebound.example:8181"}, `{}`, 421},
		"a form":                    {"POST", "/decisions", "", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, `kind=same`, 415},
		"a form that looks like it": {"POST", "/decisions", "", map[string]string{"Content-Type": "text/plain"}, `{}`, 415},
		"no content type":           {"POST", "/decisions", "", map[string]string{"Content-Type": "-"}, `{}`, 415},
		"not JSON":                  {"POST", "/decisions", "", nil, `{"kind":`, 400},
		"of the wrong shape":        {"POST", "/decisions", "", nil, `{"claims":"c1"}`, 400},
		"too large":                 {"POST", "/decisions", "", nil, `{"why":"` + strings.Repeat("x", mostBody) + `"}`, 413},
		"to delete":                 {"DELETE", "/decisions", "", nil, "", 405},
		"to undo by reading":        {"GET", "/decisions/undo", "", nil, "", 405},
		"to ask what may be sent":   {"OPTIONS", "/decisions", "", map[string]string{TokenHeader: "-", "Origin": "http://evil.example"}, "", 403},
		"somewhere else":            {"POST", "/decisions/other", "", nil, `{}`, 405},
	} {
		f := &fake{}
		s := siteOf(t, graphtest.Small())
		s.Deciding("secret", f)
		w := ask(s, c.method, c.path, c.host, c.header, c.body)
		if w.Code != c.want {
			t.Errorf("%s: %d, want %d: %s", name, w.Code, c.want, w.Body)
		}
		if got, want := len(f.made)+len(f.undone) > 0, c.want == 200 && c.method == "POST"; got != want {
			t.Errorf("%s: decided: %v", name, got)
		}
		if w.Header().Get("Access-Control-Allow-Origin") != "" || w.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s: others may read it: %v", name, w.Header())
		}
	}
}

func ask(s *Site, method, path, host string, header map[string]string, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Host = "127.0.0.1:8181"
	if host != "" {
		r.Host = host
	}
	r.Header.Set(TokenHeader, "secret")
	r.Header.Set("Content-Type", "application/json")
	for k, v := range header {
		if r.Header.Set(k, v); v == "-" {
			r.Header.Del(k)
		}
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// Where others reach the machine, nothing can be decided, and the page says so.
func TestNothingIsDecidedBeyondThisMachine(t *testing.T) {
	for address, want := range map[string]bool{"127.0.0.1:8181": true, "0.0.0.0:8181": false, ":8181": false, "desk.example:8181": false} {
		f, s := &fake{}, NewSite(NamesOf(address))
		s.Deciding("secret", f)
		if err := s.Show(graphtest.Small(), nobody{}); err != nil {
			t.Fatal(err)
		}
		w := ask(s, "POST", "/decisions", "", nil, `{"kind":"not-claim","claims":["c1"]}`)
		if (w.Code == 200) != want || (len(f.made) == 1) != want {
			t.Errorf("%s: %d %s", address, w.Code, w.Body)
		}
		if strings.Contains(string(s.page), " data-decide data-audio=") != want {
			t.Errorf("%s: the page says otherwise", address)
		}
	}
	if w := ask(siteOf(t, graphtest.Small()), "GET", "/decisions", "", map[string]string{TokenHeader: ""}, ""); w.Code != 403 {
		t.Errorf("a site without decisions: %d", w.Code)
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		err  error
		want int
	}{
		{&Refusal{http.StatusConflict, errors.New("a.yaml:1 and a.yaml:3")}, 409},
		{&Refusal{http.StatusNotFound, errors.New("gone")}, 404},
		{errors.New("disk full"), 500},
	} {
		s := siteOf(t, graphtest.Small())
		s.Deciding("secret", &fake{err: c.err})
		for _, path := range []string{"/decisions", "/decisions/undo"} {
			w := ask(s, "POST", path, "", nil, `{"key":"k"}`)
			if w.Code != c.want || !strings.Contains(w.Body.String(), `{"error":"`+c.err.Error()) {
				t.Errorf("%v: %d %s", c.err, w.Code, w.Body)
			}
		}
	}
}

func TestTokens(t *testing.T) {
	if a, b := NewToken(), NewToken(); len(a) < 40 || a == b || strings.Trim(a, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
		t.Errorf("tokens %q, %q", a, b)
	}
}
