package embeddings

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

// question and answer are the bodies of the embeddings call.
type question struct {
	Model string   `json:"model"`
	Input []string `json:"input"`
}

type answer struct {
	Data []struct {
		Index     *int      `json:"index"` // of the text; some servers leave it out
		Embedding []float32 `json:"embedding"`
	} `json:"data"`
}

const mostAnswer = 64 << 20 // bytes of an answer that are read

// post asks once for the vectors of one batch.
func (c *Client) post(ctx context.Context, texts []string) ([][]float32, error) {
	body, err := json.Marshal(question{c.model, texts})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.address.url.String(), bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	if c.key != "" {
		req.Header.Set("Authorization", "Bearer "+c.key)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return nil, c.unreachable(ctx, err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(res.Body, mostAnswer))
	if err != nil {
		return nil, c.unreachable(ctx, err)
	}
	if res.StatusCode != http.StatusOK {
		return nil, c.refused(res, raw)
	}
	return c.decode(raw, len(texts))
}

// decode reads an answer to n texts. Vectors may come in any order.
func (c *Client) decode(raw []byte, n int) ([][]float32, error) {
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		return nil, c.strange(err.Error())
	}
	if len(a.Data) != n {
		return nil, c.strange(fmt.Sprintf("%d vectors for %d texts", len(a.Data), n))
	}
	out := make([][]float32, n)
	for i, d := range a.Data {
		at := i
		if d.Index != nil {
			at = *d.Index
		}
		if at < 0 || at >= n || out[at] != nil {
			return nil, c.strange(fmt.Sprintf("index %d twice or out of range", at))
		}
		if !unit(d.Embedding) {
			return nil, c.strange("a vector without direction")
		}
		if len(a.Data[0].Embedding) != len(d.Embedding) {
			return nil, c.strange("vectors of different sizes")
		}
		out[at] = d.Embedding
	}
	return out, nil
}
