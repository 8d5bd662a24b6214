package mcp

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/whosaid/whosaid/graph"
)

// Addresses of resources.
const (
	documents  = "whosaid://document/"
	interviews = "whosaid://interview/"
)

// longest is how many bytes of a document are given at once.
const longest = 100_000

// resources adds the templates of addresses.
func (s *Server) resources() {
	s.sdk.AddResourceTemplate(&mcp.ResourceTemplate{
		URITemplate: documents + "{+name}{?from}", Name: "document", MIMEType: "text/plain",
		Description: fmt.Sprintf("The text of a document, in which the bytes of quotes are counted; %d bytes at a time, from the byte given.", longest),
	}, s.readDocument)
	s.sdk.AddResourceTemplate(&mcp.ResourceTemplate{
		URITemplate: interviews + "{id}", Name: "interview", MIMEType: "text/plain",
		Description: "An interview with all its quotes.",
	}, s.readInterview)
}

// list puts the documents and interviews of a graph in the place of those
// listed before, and returns their addresses.
func (s *Server) list(g *graph.Graph, before []string) []string {
	addresses := []string{}
	for _, d := range g.Documents {
		at := documents + escape(d.Name)
		addresses = append(addresses, at)
		s.sdk.AddResource(&mcp.Resource{URI: at, Name: d.Name, MIMEType: "text/plain", Size: d.Size}, s.readDocument)
	}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Interview {
			at := interviews + n.ID
			addresses = append(addresses, at)
			s.sdk.AddResource(&mcp.Resource{URI: at, Name: graph.Label(n), MIMEType: "text/plain"}, s.readInterview)
		}
	}
	s.sdk.RemoveResources(slices.DeleteFunc(slices.Clone(before), func(at string) bool { return slices.Contains(addresses, at) })...)
	return addresses
}

// escape writes a document's name as the path of an address.
func escape(name string) string { return (&url.URL{Path: name}).EscapedPath() }

func (s *Server) readDocument(ctx context.Context, req *mcp.ReadResourceRequest) (*mcp.ReadResourceResult, error) {
	address, query, _ := strings.Cut(strings.TrimPrefix(req.Params.URI, documents), "?")
	name, err := url.PathUnescape(address)
	if err != nil {
		return nil, mcp.ResourceNotFoundError(req.Params.URI)
	}
	whole, ok := s.now.Load().Text(name)
	if !ok {
		return nil, mcp.ResourceNotFoundError(req.Params.URI)
	}
	from := 0
	if at, ok := strings.CutPrefix(query, "from="); ok {
		if from, err = strconv.Atoi(at); err != nil || from < 0 || from > len(whole) {
			return nil, fmt.Errorf("from=%s: the document has the bytes 0 to %d", at, len(whole))
		}
	}
	return contents(req.Params.URI, piece(whole, from)), nil
}

// piece is at most longest bytes of s from a byte on, whole characters, with a
// line that says what is left.
func piece(s string, from int) string {
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	if len(s)-from <= longest {
		return s[from:]
	}
	to := from + longest
	for !utf8.RuneStart(s[to]) {
		to--
	}
	return s[from:to] + fmt.Sprintf("\n[bytes %d to %d of %d; go on with ?from=%d]\n", from, to, len(s), to)
}

func (s *Server) readInterview(ctx context.Context, req *mcp.ReadResourceRequest) (*mcp.ReadResourceResult, error) {
	from := s.now.Load()
	g, err := from.Part(ctx, Sources, graph.Filter{Unnamed: true})
	if err != nil {
		return nil, err
	}
	id := strings.TrimPrefix(req.Params.URI, interviews)
	n := graph.NewIndex(g).Node(id)
	if n == nil || n.Kind != graph.Interview {
		return nil, mcp.ResourceNotFoundError(req.Params.URI)
	}
	c := Conversation{Title: graph.Label(n), Date: n.Date, Speakers: n.Speakers, ID: n.ID}
	c.Rows.Rows = quotes(within(g, n))
	c.Total = len(c.Rows.Rows)
	return contents(req.Params.URI, piece(c.text(), 0)), nil
}

func contents(uri, text string) *mcp.ReadResourceResult {
	return &mcp.ReadResourceResult{Contents: []*mcp.ResourceContents{{URI: uri, MIMEType: "text/plain", Text: text}}}
}
