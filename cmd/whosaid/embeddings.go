package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/embeddings"
)

// modelOptions are what claims are compared with: sentence vectors of the encoder
// inside the program, unless a server is named, and how sure to be.
type modelOptions struct {
	url, model string
	loose      bool

	told     func(done, of int) // told of each batch of texts that has its vectors; may be nil
	toldRead func(done, of int) // told of each batch of pairs that has been read; may be nil
}

func (o *modelOptions) flags(c *cobra.Command) {
	c.Flags().BoolVar(&o.loose, "loose", false, "take for the same, or the opposite, what is less sure as well: more is found, and more of it is wrong")
	c.Flags().StringVar(&o.url, "embeddings", "", "take sentence vectors from the OpenAI-compatible server at `URL`")
	c.Flags().StringVar(&o.model, "embeddings-model", "", "the `NAME` of its model; a key is read from WHOSAID_EMBEDDINGS_KEY or OPENAI_API_KEY")
}

// check says what is wrong with the options together.
func (o modelOptions) check(fast bool) error {
	switch {
	case o.url == "" && o.model != "":
		return usagef("--embeddings-model needs the server too: --embeddings URL, as in http://127.0.0.1:8080/v1")
	case o.url != "" && o.model == "":
		return usagef("--embeddings needs --embeddings-model NAME; the server lists its models under /v1/models")
	case o.url != "" && fast:
		return usagef("--fast compares by the table of word vectors, without --embeddings; give one of them")
	}
	return nil
}

// client asks the server that the options name.
func (o modelOptions) client() (*embeddings.Client, error) {
	cache := ""
	if dir, err := os.UserCacheDir(); err == nil {
		cache = filepath.Join(dir, "whosaid", "embeddings")
	}
	c, err := embeddings.New(embeddings.Config{
		URL: o.url, Model: o.model, Cache: cache, Told: o.told,
		Key: cmp.Or(os.Getenv("WHOSAID_EMBEDDINGS_KEY"), os.Getenv("OPENAI_API_KEY")),
	})
	if err != nil {
		return nil, usageError{err}
	}
	return c, nil
}

// similarity is the server's model, measured first when this program has not
// met it.
func (o modelOptions) similarity(ctx context.Context, io stdio) (compare.Similarity, error) {
	c, err := o.client()
	if err != nil {
		return nil, err
	}
	cal := c.Calibration()
	if cal == nil {
		fmt.Fprintf(io.err, "whosaid: %s is new here: measuring its scale first ('whosaid calibrate' shows the outcome)\n", c)
		if cal, err = c.Calibrate(ctx, &lazyVectors{}); err != nil {
			return nil, err
		}
	}
	if blind := cal.Blind(); len(blind) > 0 {
		fmt.Fprintf(io.err, "whosaid: %s hardly tells the same from the unrelated in %s: expect few links there\n", c, strings.Join(blind, ", "))
	}
	return embeddings.NewSimilarity(ctx, c, cal), nil
}

// failureOf is what went wrong on the way to vectors: they are asked for in
// places that have no error to return.
func failureOf(vectors compare.Similarity) error {
	if f, ok := vectors.(interface{ Err() error }); ok {
		return f.Err()
	}
	return nil
}
