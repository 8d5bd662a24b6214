package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/export/html/live"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/fetch"
	"github.com/whosaid/whosaid/internal/parallel"
)

type serveOptions struct {
	inputOptions
	graph.Selection
	listen string
	open   bool
}

// usualListen is where serve listens unless told otherwise; where that is
// taken, any free port.
const usualListen = "127.0.0.1:8181"

func newServe(io stdio) *cobra.Command {
	o := serveOptions{}
	c := &cobra.Command{
		Use:   "serve INPUT...",
		Short: "Show the page to explore in, and keep it up to date",
		Long: `Shows the page that 'export -o FILE.html' writes at http://` + usualListen + `/, and
shows it anew when the files change. When a change breaks them, the page from
before stays and says what is wrong. Only this machine reaches it, unless
--listen says otherwise, and nothing can be written through it. Ctrl-C stops.`,
		Example: `  whosaid serve interviews/
  whosaid serve interviews/ --open --speaker "Mina Orrell"
  whosaid serve graph.json --listen 127.0.0.1:9000`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			return runServe(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.fastFlag(c)
	selectionFlags(c, &o.Selection)
	c.Flags().StringVar(&o.listen, "listen", "", "listen on `HOST:PORT` (default "+usualListen+", or a free port)")
	c.Flags().BoolVar(&o.open, "open", false, "open the page in a browser")
	return c
}

func runServe(ctx context.Context, o serveOptions, io stdio) error {
	if slices.Contains(o.args, "-") {
		return usagef("serve reads its inputs again when they change, and standard input only once: give it files or folders")
	}
	l, err := listen(o.listen)
	if err != nil {
		return err
	}
	defer l.Close()
	address := l.Addr().String()
	names := live.NamesOf(cmp.Or(o.listen, address))
	s := serving{o: o, io: io, site: live.NewSite(names)}
	if err := s.read(ctx, io); err != nil {
		return err
	}
	if !names.Loopback {
		fmt.Fprintf(io.err, "whosaid: anyone who reaches this machine can read the page at %s\n", address)
	}
	fmt.Fprintf(io.out, "http://%s/\n", address)
	fmt.Fprintln(io.err, "whosaid: shown there until Ctrl-C")
	if o.open {
		openBrowser("http://"+address+"/", io.err)
	}
	return s.run(ctx, l)
}

func listen(address string) (net.Listener, error) {
	l, err := net.Listen("tcp", cmp.Or(address, usualListen))
	if err != nil && address == "" {
		l, err = net.Listen("tcp", "127.0.0.1:0")
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w; give another with --listen HOST:PORT", cmp.Or(address, usualListen), err)
	}
	return l, nil
}

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
	if err := s.site.Show(g); err != nil {
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
		err = s.site.Show(g)
	}
	switch {
	case ctx.Err() != nil:
		return
	case err == nil && !in.failed:
		said.WriteString("whosaid: read anew\n")
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
		if err := live.Watch(ctx, s.watched(), func() { s.again(ctx) }); err != nil {
			fmt.Fprintln(s.io.err, "whosaid:", err, "(the page is shown all the same)")
		}
	})
	return failed
}

// watched are the files and folders that the page is made of.
func (s *serving) watched() []string {
	paths := slices.DeleteFunc(slices.Clone(s.o.args), fetch.IsURL)
	if s.o.aliases != "" {
		paths = append(paths, s.o.aliases)
	}
	return paths
}
