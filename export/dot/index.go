package dot

import (
	"strconv"

	"github.com/whosaid/whosaid/graph"
)

// index finds the nodes and edges of a graph by position.
type index struct {
	g      *graph.Graph
	at     map[string]int // node id → position in g.Nodes
	claims []int          // positions of claims
	people []int          // positions of speakers
	said   [][]int        // by position of a claim: its "said" edges
	stance [][]int        // by position of a claim: edges by which people agree or disagree with it
	cites  [][]int        // by position of an interview or claim: its "cites" edges
	pairs  []int          // agreement and disagreement between two claims
	ends   [][2]int       // by edge: positions of its nodes, -1 for one that the graph lacks
}

func newIndex(g *graph.Graph) *index {
	n := len(g.Nodes)
	ix := &index{g: g, at: make(map[string]int, n), said: make([][]int, n), stance: make([][]int, n), cites: make([][]int, n)}
	for i := range g.Nodes {
		ix.at[g.Nodes[i].ID] = i
		switch g.Nodes[i].Kind {
		case graph.Claim:
			ix.claims = append(ix.claims, i)
		case graph.Speaker:
			ix.people = append(ix.people, i)
		}
	}
	ix.ends = make([][2]int, len(g.Edges))
	for i := range g.Edges {
		ix.place(i)
	}
	return ix
}

// place files edge i; an edge to a node that the graph lacks is passed over.
func (ix *index) place(i int) {
	e := &ix.g.Edges[i]
	to := ix.find(e.Target)
	var from int
	if i > 0 && ix.g.Edges[i-1].Source == e.Source { // edges are ordered by source
		from = ix.source(i - 1)
	} else {
		from = ix.find(e.Source)
	}
	ix.ends[i] = [2]int{from, to}
	switch {
	case from < 0 || to < 0:
	case e.Kind == graph.Said:
		ix.said[to] = append(ix.said[to], i)
	case e.Kind == graph.Cites:
		ix.cites[from] = append(ix.cites[from], i)
	case ix.g.Nodes[from].Kind == graph.Speaker:
		ix.stance[to] = append(ix.stance[to], i)
	default:
		ix.pairs = append(ix.pairs, i)
	}
}

func (ix *index) find(id string) int {
	if i, ok := ix.at[id]; ok {
		return i
	}
	return -1
}

func (ix *index) source(edge int) int { return ix.ends[edge][0] }
func (ix *index) target(edge int) int { return ix.ends[edge][1] }

// interview is the short name of the interview with this id, "" for none.
func (ix *index) interview(id string) string { return shorten(ix.title(id), 28) }

// title is what to call the interview with this id, "" for none.
func (ix *index) title(id string) string {
	i, ok := ix.at[id]
	if id == "" || !ok {
		return ""
	}
	n := &ix.g.Nodes[i]
	switch {
	case n.Title != "":
		return n.Title
	case len(n.Speakers) > 0:
		return "with " + n.Speakers[0]
	case n.Date != "":
		return n.Date
	case len(n.Documents) > 0:
		return n.Documents[0]
	}
	return "interview"
}

// moment is seconds as h:mm:ss or m:ss.
func moment(e graph.Evidence) string {
	if e.At == nil || *e.At < 0 || *e.At > 1e7 {
		return ""
	}
	s := int(*e.At)
	clock := strconv.Itoa(s/60%60) + ":" + two(s%60)
	if s >= 3600 {
		clock = strconv.Itoa(s/3600) + ":" + two(s/60%60) + ":" + two(s%60)
	}
	if e.About {
		return "~" + clock
	}
	return clock
}

func two(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }
