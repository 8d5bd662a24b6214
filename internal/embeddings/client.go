// Package embeddings asks a server of the user's own for sentence vectors:
// any that speaks the embeddings call of the OpenAI interface
// (https://platform.openai.com/docs/api-reference/embeddings). Texts go in
// batches, what fails for a while is tried again, and every vector is kept on
// disk. A Calibration brings the scores of the server's model to the scale of
// the encoder inside the program.
package embeddings

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Config says which server and model to ask.
type Config struct {
	URL   string // of the interface ("http://127.0.0.1:8080/v1") or of its embeddings call
	Model string
	Key   string // sent as a bearer token; may be empty
	Cache string // folder for vectors and calibrations; "" keeps none

	Told func(done, of int) // told after each batch of texts, by several goroutines; may be nil
}

// Client asks one model of one server. It is safe for use by several
// goroutines.
type Client struct {
	address address
	model   string
	key     string
	store   store
	http    *http.Client
	sleep   func(context.Context, time.Duration) error
	told    func(done, of int)
}

// answerTime is how long one batch may take.
const answerTime = 2 * time.Minute

// New prepares a client; it asks nothing yet. It fails on an address that is
// none.
func New(c Config) (*Client, error) {
	a, err := parseAddress(c.URL)
	if err != nil {
		return nil, err
	}
	return &Client{
		address: a, model: c.Model, key: c.Key,
		store: newStore(c.Cache, a.String(), c.Model),
		http:  &http.Client{Timeout: answerTime, CheckRedirect: stay},
		sleep: sleep,
		told:  c.Told,
	}, nil
}

// String names the model and where it is, without anything secret.
func (c *Client) String() string { return fmt.Sprintf("%s at %s", c.model, c.address) }

// stay follows no redirect, so that neither the key nor a text goes where the
// user did not send it.
func stay(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// Vectors returns one vector of unit length for each text, in order. A text
// without any visible character has the zero vector, or nil when no other
// text was asked for. The error says what to do about it.
func (c *Client) Vectors(ctx context.Context, texts []string) ([][]float32, error) {
	known := map[string][]float32{}
	var missing []string
	for _, t := range texts {
		if _, seen := known[t]; seen || blank(t) {
			continue
		}
		known[t] = c.store.get(t)
		if known[t] == nil {
			missing = append(missing, t)
		}
	}
	asked, err := c.ask(ctx, missing)
	if err != nil {
		return nil, err
	}
	for i, t := range missing {
		known[t] = asked[i]
	}
	return c.inOrder(texts, known)
}

// inOrder gives each text its vector and checks that all have one size.
func (c *Client) inOrder(texts []string, known map[string][]float32) ([][]float32, error) {
	size := 0
	for _, t := range texts {
		v := known[t]
		if size == 0 {
			size = len(v)
		}
		if v != nil && len(v) != size {
			return nil, c.changed(size, len(v))
		}
	}
	out := make([][]float32, len(texts))
	for i, t := range texts {
		out[i] = known[t]
		if out[i] == nil && size > 0 {
			out[i] = make([]float32, size)
		}
	}
	return out, nil
}

// changed is the error of vectors that cannot be compared.
func (c *Client) changed(a, b int) error {
	return fmt.Errorf("%s gives vectors of %d numbers and gave vectors of %d: it is another model than before; run 'whosaid calibrate' for it, which forgets the old vectors", c, b, a)
}

const (
	batchTexts = 64
	batchBytes = 1 << 16
	lanes      = 4 // requests at once, at most
)

// ask gets the vectors of texts from the server, batch by batch, and keeps
// each batch as it comes. The first batch that fails, in order, tells the
// error; the others stop with it.
func (c *Client) ask(ctx context.Context, texts []string) ([][]float32, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	batches := batchesOf(texts)
	found := make([][][]float32, len(batches))
	n := min(lanes, len(batches))
	var done atomic.Int64
	parallel.Do(n, func(lane int) {
		for i := lane; i < len(batches) && ctx.Err() == nil; i += n {
			vectors, err := c.batch(ctx, batches[i])
			if err != nil {
				stop(err)
				return
			}
			for k, v := range vectors {
				c.store.put(batches[i][k], v)
			}
			found[i] = vectors
			if asked := done.Add(int64(len(vectors))); c.told != nil {
				c.told(int(asked), len(texts))
			}
		}
	})
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	out := make([][]float32, 0, len(texts))
	for _, vectors := range found {
		out = append(out, vectors...)
	}
	return out, nil
}

// batchesOf cuts texts into what goes in one request.
func batchesOf(texts []string) [][]string {
	var out [][]string
	for len(texts) > 0 {
		n, size := 0, 0
		for n < min(batchTexts, len(texts)) && (n == 0 || size+len(texts[n]) <= batchBytes) {
			size += len(texts[n])
			n++
		}
		out = append(out, texts[:n])
		texts = texts[n:]
	}
	return out
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }

// unit scales a vector to length one; false for one that has no direction.
func unit(v []float32) bool {
	sum := 0.0
	for _, x := range v {
		sum += float64(float64(x) * float64(x)) // never fused, for the same bits everywhere
	}
	if !(sum > 0) || math.IsInf(sum, 1) {
		return false
	}
	length := math.Sqrt(sum)
	for i, x := range v {
		v[i] = float32(float64(x) / length)
	}
	return true
}
