package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"reflect"
	"strings"
	"sync"
	"time"

	"github.com/whosaid/whosaid/export/html/live"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// serving is a site and what it is made of.
type serving struct {
	o       serveOptions
	io      stdio
	site    *live.Site
	changed chan struct{} // something is to be looked at again; holds one

	mu   sync.Mutex
	last sight // of the last good run
}

// sight is what is shown, and what it was made of.
type sight struct {
	found   *graph.Graph // before what was decided; nil for nothing so far
	shelf   *shelf       // the documents
	rulings rulings      // that it is shown with
	stamp   string       // of the inputs
}

// newServing serves nothing so far.
func newServing(o serveOptions, io stdio, site *live.Site) *serving {
	return &serving{o: o, io: io, site: site, changed: make(chan struct{}, 1)}
}

// read reads the inputs and shows their graph. It fails when there is none.
func (s *serving) read(ctx context.Context, io stdio) error {
	failed, err := s.whole(ctx, io)
	if err == nil && failed {
		s.site.Trouble("Some of the files could not be read; the terminal says why.")
	}
	return err
}

// whole reads all inputs and shows their graph, unless some cannot be read and
// there is one already.
func (s *serving) whole(ctx context.Context, io stdio) (failed bool, err error) {
	o := s.o.inputOptions
	stamp := stampOf(o.args, o.aliases)
	g, in, err := o.found(ctx, io)
	if err != nil || in.failed && s.shown().found != nil {
		return in.failed, err
	}
	if !in.written {
		o.rulings.tellGone(io, g)
	}
	if in.failed {
		stamp = "" // whatever comes next, all is read again
	}
	return in.failed, s.show(sight{g, in.shelf, o.rulings, stamp})
}

// show shows a graph as was decided, and remembers it.
func (s *serving) show(now sight) error {
	selected, err := graph.Select(now.rulings.obeyed(now.found), s.o.Selection)
	if err != nil {
		return err
	}
	if err := s.site.Show(selected, now.shelf.readingOf(selected)); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last = now
	return nil
}

// again looks at the inputs after a change. Where that fails the page stays.
func (s *serving) again(ctx context.Context) {
	var said bytes.Buffer
	quiet := stdio{in: s.io.in, out: io.Discard, err: &said}
	done, err := s.decidedAnew()
	failed := false
	if err == nil && !done {
		failed, err = s.whole(ctx, quiet)
	}
	switch {
	case ctx.Err() != nil:
		return
	case err == nil && !failed:
		said.WriteString("whosaid: read again\n")
	default:
		if err != nil && !errors.Is(err, errReported) {
			fmt.Fprintln(&said, "whosaid:", err)
		}
		s.site.Trouble(strings.TrimSpace(said.String()))
	}
	s.io.err.Write(said.Bytes())
}

// decidedAnew shows the same graph again where nothing has changed but what was
// decided of its claims: that takes no reading. It reports whether that was all.
func (s *serving) decidedAnew() (bool, error) {
	last := s.shown()
	now, err := s.o.decided.read(s.o.args, last.rulings.others)
	if err != nil {
		return false, err
	}
	switch {
	case last.stamp != stampOf(s.o.args, s.o.aliases) || !now.sameReading(last.rulings):
		return false, nil
	case reflect.DeepEqual(now.entries, last.rulings.entries): // seen already, or put right again
		s.site.Trouble("")
		return true, nil
	}
	last.rulings = now
	return true, s.show(last)
}

// shown is what the page was made of.
func (s *serving) shown() sight {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last
}

// look has the inputs looked at again, soon.
func (s *serving) look() {
	select {
	case s.changed <- struct{}{}:
	default: // it will be
	}
}

// follow looks at the inputs again whenever something has changed.
func (s *serving) follow(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.changed:
			s.again(ctx)
		}
	}
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
		if err := live.Watch(ctx, watched(s.o.inputOptions), s.look); err != nil {
			fmt.Fprintln(s.io.err, "whosaid:", err, "(the page is shown all the same)")
		}
	}, func() { s.follow(ctx) })
	return failed
}
