package html

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/whosaid/whosaid/graph"
)

// How large the graph in a page may be, in bytes, so that a browser opens it
// within three seconds; and what a claim takes at least, with its edges.
const (
	room  = 38_500_000
	least = 180
)

// Page is a graph as a page, of which what does not fit was left out.
type Page struct {
	Left    int      // how many claims were left out
	Without []string // documents whose text was left out by Carry for want of room

	payload   []byte
	documents []string // of the payload
	order     []int    // of the documents: those to read first
	plays     bool     // an address in it is a recording that a browser plays
	texts     texts
}

// Fit makes a page of g. Where g is too large for a browser, the claims that
// people share or dispute stay, then those of most weight. It fails on what
// JSON cannot hold, which no graph has.
func Fit(g *graph.Graph) (Page, error) { return fit(g, room) }

func fit(g *graph.Graph, room int) (Page, error) {
	all, part := claims(g), g
	for limit := room / least; ; {
		if limit < claims(part) {
			var err error
			if part, err = graph.Select(part, graph.Selection{Limit: max(limit, 1)}); err != nil {
				return Page{}, fmt.Errorf("make the page: %w", err)
			}
		}
		p := payloadOf(part)
		p.Left = all - claims(part)
		var b bytes.Buffer
		if err := json.NewEncoder(&b).Encode(p); err != nil {
			return Page{}, fmt.Errorf("make the page: %w", err)
		}
		if b.Len() <= room || limit <= 1 {
			return Page{Left: p.Left, payload: b.Bytes(), documents: p.Documents, order: readFirst(p), plays: p.plays()}, nil
		}
		limit = min(limit, all) * room / b.Len() * 98 / 100 // what is left has more agreement, and is longer
	}
}

func claims(g *graph.Graph) int {
	n := 0
	for i := range g.Nodes {
		if g.Nodes[i].Kind == graph.Claim {
			n++
		}
	}
	return n
}
