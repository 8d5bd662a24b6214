package embeddings

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"unicode"
)

// passing is a failure that may be over when tried again.
type passing struct {
	error
	header http.Header // of the answer; nil without one
}

func (p passing) Unwrap() error { return p.error }

// strange is the error of an answer that is not what was asked for.
func (c *Client) strange(what string) error {
	return fmt.Errorf("%s does not answer as an embeddings server does (%s); is --embeddings the address of an OpenAI-compatible interface, as in http://127.0.0.1:8080/v1?", c.address, what)
}

// unreachable is the error of a request without an answer. Where nobody
// listens, trying again is no use; a connection that broke or took too long
// is worth it.
func (c *Client) unreachable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err // it prints the whole address
	}
	var op *net.OpError
	switch timeout := timedOut(err); {
	case timeout:
		return passing{error: fmt.Errorf("%s takes too long to answer; is the model loaded?", c.address)}
	case errors.As(err, &op) && op.Op == "dial":
		return fmt.Errorf("no embeddings server at %s: %w; start it, or correct --embeddings", c.address, err)
	}
	return passing{error: fmt.Errorf("%s broke the connection: %w", c.address, err)}
}

func timedOut(err error) bool {
	var t interface{ Timeout() bool }
	return errors.As(err, &t) && t.Timeout()
}

// refused is the error of an answer that is not 200.
func (c *Client) refused(res *http.Response, body []byte) error {
	said := fmt.Sprint(res.StatusCode)
	if m := c.message(body); m != "" {
		said += ": " + m
	}
	switch code := res.StatusCode; {
	case code == http.StatusUnauthorized || code == http.StatusForbidden:
		if c.key == "" {
			return fmt.Errorf("%s wants a key (%d); put it into WHOSAID_EMBEDDINGS_KEY in the environment", c.address, code)
		}
		return fmt.Errorf("%s does not take the key (%d); correct WHOSAID_EMBEDDINGS_KEY (or OPENAI_API_KEY) in the environment", c.address, code)
	case code == http.StatusNotFound:
		return fmt.Errorf("%s knows no such model or no such address (%s); correct --embeddings-model %q or --embeddings", c.address, said, c.model)
	case code >= 300 && code < 400:
		return fmt.Errorf("%s sends on to another address (%d); give that one with --embeddings", c.address, code)
	case code == http.StatusRequestTimeout || code == http.StatusTooManyRequests || code >= 500:
		return passing{fmt.Errorf("%s cannot answer now (%s)", c.address, said), res.Header}
	}
	return fmt.Errorf("%s refuses the request for --embeddings-model %q (%s)", c.address, c.model, said)
}

const mostMessage = 200 // letters of a server's message that are shown

// message is what the server says of an error, on one line, without the key.
func (c *Client) message(body []byte) string {
	var e struct {
		Error   json.RawMessage `json:"error"`
		Message string          `json:"message"`
	}
	if json.Unmarshal(body, &e) != nil {
		return ""
	}
	m := e.Message
	var inner struct{ Message string }
	if json.Unmarshal(e.Error, &inner) == nil && inner.Message != "" {
		m = inner.Message
	} else if s := ""; json.Unmarshal(e.Error, &s) == nil {
		m = s
	}
	if c.key != "" {
		m = strings.ReplaceAll(m, c.key, "…")
	}
	m = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, m)
	if r := []rune(m); len(r) > mostMessage {
		m = string(r[:mostMessage]) + "…"
	}
	return strings.TrimSpace(m)
}
