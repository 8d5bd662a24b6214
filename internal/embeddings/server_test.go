package embeddings

import (
	"context"
	"encoding/json"
	"hash/fnv"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

const testModel = "plain"

// fake is an embeddings server: it answers with the scripted replies first,
// one a request, and then as the real interface does.
type fake struct {
	mu       sync.Mutex
	script   []http.HandlerFunc
	requests []question
	keys     []string
	size     int
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var q question
	if err := json.NewDecoder(r.Body).Decode(&q); err != nil || r.Method != http.MethodPost {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	f.mu.Lock()
	f.requests = append(f.requests, q)
	f.keys = append(f.keys, r.Header.Get("Authorization"))
	var next http.HandlerFunc
	if len(f.script) > 0 {
		next, f.script = f.script[0], f.script[1:]
	}
	f.mu.Unlock()
	switch {
	case next != nil:
		next(w, r)
	case r.URL.Path != "/v1/embeddings":
		reply(http.StatusNotFound, `{"error":{"message":"unknown route"}}`)(w, r)
	case q.Model != testModel:
		reply(http.StatusNotFound, `{"error":{"message":"The model does not exist","type":"invalid_request_error"}}`)(w, r)
	default:
		f.answer(w, q)
	}
}

// answer gives every text its vector, the last one first.
func (f *fake) answer(w http.ResponseWriter, q question) {
	type datum struct {
		Object    string    `json:"object"`
		Index     int       `json:"index"`
		Embedding []float32 `json:"embedding"`
	}
	var data []datum
	for i := len(q.Input) - 1; i >= 0; i-- {
		data = append(data, datum{"embedding", i, f.vector(q.Input[i])})
	}
	json.NewEncoder(w).Encode(map[string]any{"object": "list", "data": data, "model": q.Model})
}

// vector is drawn from the words of a text, on top of a part that all texts
// have in common; it is three units long.
func (f *fake) vector(text string) []float32 {
	v := make([]float32, f.size)
	for i := range v {
		v[i] = 1
	}
	for _, w := range strings.Fields(text) {
		h := fnv.New32a()
		h.Write([]byte(w))
		v[h.Sum32()%uint32(f.size)] += 3
	}
	unit(v)
	for i := range v {
		v[i] *= 3
	}
	return v
}

func reply(code int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(code)
		w.Write([]byte(body))
	}
}

// seen are the requests so far.
func (f *fake) seen() []question {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.requests)
}

// asked counts the texts of all requests.
func (f *fake) asked() int {
	n := 0
	for _, q := range f.seen() {
		n += len(q.Input)
	}
	return n
}

// serve starts a fake with scripted replies and a client for it that does
// not wait between tries.
func serve(t *testing.T, script ...http.HandlerFunc) (*fake, *Client, *[]time.Duration) {
	t.Helper()
	f := &fake{script: script, size: 64}
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	waits := &[]time.Duration{}
	return f, connect(t, Config{URL: s.URL, Model: testModel, Key: "secret-key", Cache: t.TempDir()}, waits), waits
}

func connect(t *testing.T, cfg Config, waits *[]time.Duration) *Client {
	t.Helper()
	c, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	c.sleep = func(ctx context.Context, d time.Duration) error {
		mu.Lock()
		defer mu.Unlock()
		*waits = append(*waits, d)
		return ctx.Err()
	}
	return c
}
