package main

import (
	"fmt"

	"github.com/whosaid/whosaid/graph"
)

// verdict is how two sentences stand to each other.
type verdict int

const (
	opposite verdict = -1
	neither  verdict = 0
	same     verdict = 1
	notAsked verdict = 2 // too near to the border, or no assertion
)

// judged is two sentences and what people made of them.
type judged struct {
	a, b string
	want verdict
}

// links scores what an edge says: two people in two interviews say one
// sentence each; the edge between them, or none, is the answer.
func (s settings) links(rows []judged, opposites bool) (string, error) {
	files := []file{}
	for i, r := range rows {
		files = append(files, interview(fmt.Sprintf("%05da", i), "Quinn", r.a), interview(fmt.Sprintf("%05db", i), "Robin", r.b))
	}
	g, err := s.graph(files)
	if err != nil {
		return "", err
	}
	joined := joinedPairs(g)
	agree := linked(rows, same, joined[graph.AgreesWith])
	line := agree.named("agree_")
	if opposites {
		disagree := linked(rows, opposite, joined[graph.DisagreesWith])
		line += fmt.Sprintf(" disagree_precision=%.3f disagree_recall=%.3f", disagree.precision, disagree.recall)
	}
	n := 0
	for _, r := range rows {
		if r.want != notAsked {
			n++
		}
	}
	return fmt.Sprintf("%s n=%d", line, n), nil
}

func interview(key, speaker, words string) file {
	return file{key + ".txt", fmt.Sprintf("Interview %s\n\n%s: %s\n", key, speaker, oneLine(words))}
}

// linked measures one kind of edge against one verdict.
func linked(rows []judged, want verdict, joined map[string]bool) measure {
	c := counts{}
	for i, r := range rows {
		if r.want != notAsked {
			c.add(joined[fmt.Sprintf("%05d", i)], r.want == want)
		}
	}
	return c.measured()
}

// joinedPairs are the numbers of the pairs that each kind of edge joins. A
// claim that both say in the same words is agreement too.
func joinedPairs(g *graph.Graph) map[graph.Kind]map[string]bool {
	places := map[string][]string{} // claim → its documents: number and side
	for _, e := range g.Edges {
		for _, v := range e.Evidence {
			if e.Kind == graph.Said {
				places[e.Target] = append(places[e.Target], v.Document[:6])
			}
		}
	}
	joined := map[graph.Kind]map[string]bool{graph.AgreesWith: {}, graph.DisagreesWith: {}}
	for id := range places {
		join(joined[graph.AgreesWith], places[id], places[id])
	}
	for _, e := range g.Edges {
		if pairs, ok := joined[e.Kind]; ok {
			join(pairs, places[e.Source], places[e.Target])
		}
	}
	return joined
}

// join notes the pairs whose two sides are among the places.
func join(pairs map[string]bool, from, to []string) {
	for _, a := range from {
		for _, b := range to {
			if a[:5] == b[:5] && a != b {
				pairs[a[:5]] = true
			}
		}
	}
}
