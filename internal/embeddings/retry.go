package embeddings

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

const (
	mostTries = 5
	firstWait = 500 * time.Millisecond // before the second try; doubled before each after it
	mostWait  = time.Minute            // that a server can ask for
)

// batch asks for the vectors of one batch until it gets them, what failed
// will not pass, or it was tried often enough.
func (c *Client) batch(ctx context.Context, texts []string) ([][]float32, error) {
	wait := firstWait
	for try := 1; ; try++ {
		vectors, err := c.post(ctx, texts)
		var p passing
		if err == nil || !errors.As(err, &p) {
			return vectors, err
		}
		if try == mostTries {
			return nil, fmt.Errorf("%w; tried %d times. Try later: what came so far is kept", err, try)
		}
		if err := c.sleep(ctx, max(wait, askedWait(p.header))); err != nil {
			return nil, err
		}
		wait *= 2
	}
}

// askedWait is how long the server wants to be left alone (RFC 9110, section
// 10.2.3, in seconds), at most mostWait; 0 when it does not say.
func askedWait(h http.Header) time.Duration {
	n, err := strconv.Atoi(h.Get("Retry-After"))
	if err != nil || n < 0 {
		return 0
	}
	return min(time.Duration(min(n, 3600))*time.Second, mostWait)
}

// sleep waits, or less when the context ends.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
