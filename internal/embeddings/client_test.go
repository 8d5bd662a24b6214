package embeddings

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestVectorsInOrder(t *testing.T) {
	f, c, _ := serve(t)
	var texts []string
	for i := range 3*batchTexts + 5 {
		texts = append(texts, fmt.Sprintf("Tram %d is late.", i))
	}
	texts = append(texts, texts[0], " ")
	got, err := c.Vectors(context.Background(), texts)
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range texts {
		want := make([]float32, f.size)
		if !blank(text) {
			want = f.vector(text)
			unit(want)
		}
		if d := cmp.Diff(want, got[i], cmp.Comparer(near)); d != "" {
			t.Fatalf("%q (-want +got):\n%s", text, d)
		}
	}
	if len(f.seen()) != 4 || f.asked() != 3*batchTexts+5 {
		t.Errorf("%d requests of %d texts; want 4, each text once, no empty one", len(f.seen()), f.asked())
	}
	for _, k := range f.keys {
		if k != "Bearer secret-key" {
			t.Errorf("Authorization %q", k)
		}
	}
}

func near(a, b float32) bool { return math.Abs(float64(a-b)) < 1e-6 }

func TestVectorsKept(t *testing.T) {
	f, c, _ := serve(t)
	ctx := context.Background()
	first, err := c.Vectors(ctx, []string{"One.", "Two."})
	if err != nil {
		t.Fatal(err)
	}
	again, err := c.Vectors(ctx, []string{"Two.", "One.", "Three."})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(first, [][]float32{again[1], again[0]}); d != "" {
		t.Errorf("other vectors from disk (-want +got):\n%s", d)
	}
	if f.asked() != 3 {
		t.Errorf("asked for %d texts, want 3", f.asked())
	}
}

func TestRetry(t *testing.T) {
	later := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", "7")
		reply(http.StatusTooManyRequests, `{"error":{"message":"slow down"}}`)(w, r)
	}
	cut := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		w.Write([]byte(`{"data":[`))
	}
	f, c, waits := serve(t, later, reply(500, "oops"), cut, reply(503, "{}"))
	if _, err := c.Vectors(context.Background(), []string{"One."}); err != nil {
		t.Fatal(err)
	}
	want := []time.Duration{7 * time.Second, time.Second, 2 * time.Second, 4 * time.Second}
	if d := cmp.Diff(want, *waits); d != "" || len(f.seen()) != 5 {
		t.Errorf("%d requests, waits (-want +got):\n%s", len(f.seen()), d)
	}
}

func TestSlowServer(t *testing.T) {
	hang := func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }
	_, c, _ := serve(t, hang)
	c.http.Timeout = 50 * time.Millisecond
	_, err := c.post(context.Background(), []string{"One."})
	if err == nil || !strings.Contains(err.Error(), "takes too long") {
		t.Errorf("error %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	c.http.Timeout = 0
	c.http.Transport = cancels{cancel}
	if _, err := c.Vectors(ctx, []string{"One."}); err != context.Canceled {
		t.Errorf("cancelled: error %v", err)
	}
}

// cancels ends the context while a request is under way.
type cancels struct{ cancel func() }

func (c cancels) RoundTrip(r *http.Request) (*http.Response, error) {
	c.cancel()
	<-r.Context().Done()
	return nil, r.Context().Err()
}

func TestFailures(t *testing.T) {
	always := func(h http.HandlerFunc) []http.HandlerFunc { return []http.HandlerFunc{h, h, h, h, h, h} }
	moved := func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://elsewhere.example.org/v1/embeddings", http.StatusTemporaryRedirect)
	}
	tests := []struct {
		name     string
		script   []http.HandlerFunc
		want     string
		requests int
	}{
		{"key", always(reply(401, `{"error":{"message":"bad key secret-key"}}`)), "does not take the key (401); correct WHOSAID_EMBEDDINGS_KEY", 1},
		{"model", always(reply(404, `{"error":{"message":"no model\n plain"}}`)), `(404: no model  plain); correct --embeddings-model "plain"`, 1},
		{"request", always(reply(400, `{"error":"too long for secret-key"}`)), "(400: too long for …)", 1},
		{"busy", always(reply(429, `{"error":{"message":"quota"}}`)), "cannot answer now (429: quota); tried 5 times", 5},
		{"down", always(reply(500, `<html>`)), "cannot answer now (500); tried 5 times", 5},
		{"moved", always(moved), "sends on to another address (307)", 1},
		{"page", always(reply(200, `<html>hello</html>`)), "does not answer as an embeddings server does", 1},
		{"few", always(reply(200, `{"data":[]}`)), "0 vectors for 2 texts", 1},
		{"twice", always(reply(200, `{"data":[{"index":1,"embedding":[1]},{"index":1,"embedding":[1]}]}`)), "index 1 twice or out of range", 1},
		{"range", always(reply(200, `{"data":[{"index":-1,"embedding":[1]},{"index":1,"embedding":[1]}]}`)), "index -1 twice or out of range", 1},
		{"zero", always(reply(200, `{"data":[{"index":0,"embedding":[0,0]},{"index":1,"embedding":[1,0]}]}`)), "without direction", 1},
		{"empty", always(reply(200, `{"data":[{"index":0,"embedding":[]},{"index":1,"embedding":[1,0]}]}`)), "without direction", 1},
		{"sizes", always(reply(200, `{"data":[{"embedding":[1,2]},{"embedding":[1]}]}`)), "different sizes", 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, c, _ := serve(t, tt.script...)
			_, err := c.Vectors(context.Background(), []string{"One.", "Two."})
			if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "secret-key") {
				t.Errorf("error %v, want %q in it and no key", err, tt.want)
			}
			if len(f.seen()) != tt.requests {
				t.Errorf("%d requests, want %d", len(f.seen()), tt.requests)
			}
		})
	}
}

func TestNoServer(t *testing.T) {
	s := httptest.NewServer(http.NotFoundHandler())
	s.Close()
	waits := []time.Duration{}
	c := connect(t, Config{URL: s.URL + "/v1?key=hidden", Model: testModel}, &waits)
	_, err := c.Vectors(context.Background(), []string{"One."})
	if err == nil || !strings.Contains(err.Error(), "no embeddings server at "+s.URL+"/v1/embeddings") || strings.Contains(err.Error(), "hidden") {
		t.Errorf("error %v", err)
	}
	if len(waits) != 0 {
		t.Errorf("tried again after %v", waits)
	}
}

func TestWantsKey(t *testing.T) {
	s := httptest.NewServer(reply(401, ""))
	defer s.Close()
	c := connect(t, Config{URL: s.URL, Model: testModel}, &[]time.Duration{})
	_, err := c.Vectors(context.Background(), []string{"One."})
	if err == nil || !strings.Contains(err.Error(), "wants a key (401); put it into WHOSAID_EMBEDDINGS_KEY") {
		t.Errorf("error %v", err)
	}
}

func TestFirstFailureStopsTheRest(t *testing.T) {
	var script []http.HandlerFunc
	for range 40 {
		script = append(script, reply(401, ""))
	}
	f, c, _ := serve(t, script...)
	texts := make([]string, 40*batchTexts)
	for i := range texts {
		texts[i] = fmt.Sprint("Tram ", i)
	}
	if _, err := c.Vectors(context.Background(), texts); err == nil || !strings.Contains(err.Error(), "401") {
		t.Errorf("error %v", err)
	}
	if len(f.seen()) > lanes {
		t.Errorf("%d requests after a refusal, want at most %d", len(f.seen()), lanes)
	}
}

func TestAddress(t *testing.T) {
	tests := []struct{ in, want string }{
		{"http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/embeddings"},
		{"http://127.0.0.1:8080/v1/", "http://127.0.0.1:8080/v1/embeddings"},
		{"https://me:pass@example.org/v1/embeddings?api-version=2", "https://example.org/v1/embeddings"},
		{"https://example.org/proxy/v1", "https://example.org/proxy/v1/embeddings"},
		{"127.0.0.1:8080", ""},
		{"ftp://example.org", ""},
		{"", ""},
	}
	for _, tt := range tests {
		a, err := parseAddress(tt.in)
		if err != nil != (tt.want == "") {
			t.Errorf("%q: error %v", tt.in, err)
		}
		if err == nil && a.String() != tt.want {
			t.Errorf("%q is %s, want %s", tt.in, a, tt.want)
		}
	}
}

func TestBatches(t *testing.T) {
	long := strings.Repeat("a", batchBytes)
	got := batchesOf([]string{"a", long, "b", "c"})
	if d := cmp.Diff([][]string{{"a"}, {long}, {"b", "c"}}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[3,4]}]}`))
	f.Add([]byte(`{"data":[{"embedding":[1e38,1e38]},{"embedding":[null,1]}]}`))
	f.Add([]byte(`{"error":"no"}`))
	c, err := New(Config{URL: "http://127.0.0.1", Model: testModel})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, err := c.decode(raw, 2)
		if err != nil {
			return
		}
		for _, v := range got {
			if len(got) != 2 || len(v) != len(got[0]) || math.Abs(cosine(v, v)-1) > 1e-3 {
				t.Fatalf("vectors %v", got)
			}
		}
	})
}
