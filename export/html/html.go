// Package html writes a graph as one page to explore it in. The page is a
// single file that opens from disk: its program, its looks and the graph are
// inside, and its Content-Security-Policy forbids it to fetch anything but a
// recording that the user plays.
//
// The graph goes in as JSON in an inert script element, with every character
// escaped that could end it, and texts packed in others; the program shows them
// as text only. Who shares
// what, and who takes which side, is worked out here, by package graph, and shipped. The program is in
// page/; scripts/page.sh bundles it into bundle/.
package html

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"

	"github.com/whosaid/whosaid/graph"
)

//go:embed bundle/page.js
var program string

//go:embed bundle/live.js
var liveProgram string

//go:embed bundle/page.css
var looks string

// Write writes g as a page. The same graph gives the same bytes. An error is
// that of w.
func Write(w io.Writer, g *graph.Graph) error {
	p, err := Fit(g)
	if err != nil {
		return err
	}
	return p.Write(w)
}

// Write writes the page. The same page gives the same bytes. An error is that
// of w.
func (p Page) Write(w io.Writer) error { return p.write(w, "", "", []string{program}) }

// WriteLive writes the page as a server shows it: it listens to LiveEvents of
// that server, which it tells its version (letters and digits), and loads
// again when told to. Where people can decide in it, the element "page" has the
// attribute data-decide; who may has the token in the address (?token=…), and
// sends it in the header X-Whosaid-Token with each request to /decisions.
func (p Page) WriteLive(w io.Writer, version string, decide bool) error {
	decides := ""
	if decide {
		decides = " data-decide"
	}
	return p.write(w, version, decides, []string{program, liveProgram})
}

// LiveEvents is the path of the server-sent events that a live page listens
// to: "change" when there is another version of the page, "trouble" with a
// text, as JSON, when an error keeps it from coming; "" when that is over.
const LiveEvents = "/events"

// What a live page asks its server for when somebody reads: LiveText is a
// Transcript as JSON, LiveMedia its recording; "document" in the query names
// the document.
const (
	LiveText  = "/text"
	LiveMedia = "/media"
)

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="%s">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="whosaid">
<title>whosaid</title>
<style id="__________cytoscape_stylesheet">%s</style>
</head>
<body>
<noscript>This page needs JavaScript to show its graph. It runs what is inside this file and loads nothing else.</noscript>
<div id="page" data-version="%s"%s data-audio="%s" data-video="%s"></div>
<script type="application/json" id="graph">`

func (p Page) write(w io.Writer, version, decides string, programs []string) error {
	b := bufio.NewWriterSize(w, 1<<16)
	rules := policy(programs, looks, media(p.plays, len(programs) > 1))
	fmt.Fprintf(b, head, rules, looks, version, decides, extensions("audio"), extensions("video"))
	b.Write(p.payload)
	b.WriteString("</script>\n")
	p.texts.write(b)
	for _, text := range programs {
		fmt.Fprintf(b, "<script>%s</script>\n", text)
	}
	b.WriteString("</body>\n</html>\n")
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write the page: %w", err)
	}
	return nil
}
