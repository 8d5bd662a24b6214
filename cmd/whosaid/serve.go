package main

import (
	"cmp"
	"context"
	"fmt"
	"net"
	"slices"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/export/html/live"
	"github.com/whosaid/whosaid/graph"
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
brings it up to date when the files change. When a change breaks them, the last
page stays and says what is wrong. Documents are read in it, and recordings
beside them are played. Only this machine reaches it, unless --listen says
otherwise. Ctrl-C stops.

Who opens the address that is printed, which has a token, can decide in the page
what is right and what is not, as with 'whosaid decide'; nothing else can be
written through it, and nothing at all where others reach this machine.`,
		Example: `  whosaid serve interviews/
  whosaid serve interviews/ --open --speaker "Mina Orrell"
  whosaid serve interviews/ --min-weight 0.5
  whosaid serve graph.json --listen 127.0.0.1:9000`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			return runServe(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
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
	address := reached(l.Addr())
	names := live.NamesOf(cmp.Or(o.listen, address))
	o.decided.begin, o.reads, o.again = true, true, true
	s := newServing(o, io, live.NewSite(names))
	page := "http://" + address + "/"
	if token := s.letDecide(names); token != "" {
		page += "?token=" + token
	}
	if err := s.read(ctx, io); err != nil {
		return err
	}
	if !names.Loopback {
		fmt.Fprintf(io.err, "whosaid: --listen %s: whoever reaches this machine can read the page\n", o.listen)
	}
	fmt.Fprintln(io.out, page)
	fmt.Fprintln(io.err, "whosaid: the page is there until Ctrl-C")
	if o.open {
		openBrowser(page, io.err)
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

// reached is the address under which this machine reaches a listener.
func reached(a net.Addr) string {
	if tcp, ok := a.(*net.TCPAddr); ok && tcp.IP.IsUnspecified() {
		return net.JoinHostPort("localhost", strconv.Itoa(tcp.Port))
	}
	return a.String()
}
