package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/whosaid/whosaid/export/html/live"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// serving is a site and what it is made of.
type serving struct {
	o    serveOptions
	io   stdio
	site *live.Site
}

// read reads the inputs and shows their graph. It fails when there is none.
func (s *serving) read(ctx context.Context, io stdio) error {
	g, in, err := s.o.graphOf(ctx, io)
	if err != nil {
		return err
	}
	if g, err = graph.Select(g, s.o.Selection); err != nil {
		return err
	}
	if err := s.site.Show(g, in.readingOf(g)); err != nil {
		return err
	}
	if in.failed {
		s.site.Trouble("Some of the files could not be read; the terminal says why.")
	}
	return nil
}

// again reads the inputs after a change. Where that fails the page stays.
func (s *serving) again(ctx context.Context) {
	var said bytes.Buffer
	g, in, err := s.o.graphOf(ctx, stdio{in: s.io.in, out: io.Discard, err: &said})
	if err == nil && !in.failed {
		g, err = graph.Select(g, s.o.Selection)
	}
	if err == nil && !in.failed {
		err = s.site.Show(g, in.readingOf(g))
	}
	switch {
	case ctx.Err() != nil:
		return
	case err == nil && !in.failed:
		said.WriteString("whosaid: read again\n")
	default:
		if err != nil && !errors.Is(err, errReported) {
			fmt.Fprintln(&said, "whosaid:", err)
		}
		s.site.Trouble(strings.TrimSpace(said.String()))
	}
	s.io.err.Write(said.Bytes())
}

// run answers requests and follows the files until ctx is done.
func (s *serving) run(ctx context.Context, l net.Listener) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	server := http.Server{
		Handler: s.site, ReadHeaderTimeout: 10 * time.Second,
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	var failed error
	parallel.Together(func() {
		defer stop()
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			failed = err
		}
	}, func() {
		<-ctx.Done()
		server.Close()
	}, func() {
		if err := live.Watch(ctx, watched(s.o.inputOptions), func() { s.again(ctx) }); err != nil {
			fmt.Fprintln(s.io.err, "whosaid:", err, "(the page is shown all the same)")
		}
	})
	return failed
}
