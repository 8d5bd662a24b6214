package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

const topicQuery = "What one person said about a topic"

// drawingQuery is drawn, and asks all collections.
const drawingQuery = "Who meets whom"

// person is whom the questions of docs/neo4j.md ask for.
const person = "Mina Orrell"

// answersOf are the lines that the questions must give, by title: the first
// columns of each.
func answersOf(g *graph.Graph) map[string][]string {
	x := answering{g, graph.NewIndex(g)}
	mina, han := x.id(person), x.id("한보람")
	return map[string][]string{
		drawingQuery:                                  x.meetings(),
		"Which people share a claim":                  shareLines(graph.Shared(g, graph.Filter{})),
		"What two people share":                       shareLines(graph.Shared(g, graph.Filter{Speakers: []string{mina, han}})),
		"Which people dispute a claim":                shareLines(graph.Disputed(g, graph.Filter{})),
		"Which people share a claim, by their claims": shareLines(graph.Shared(g, graph.Filter{})),
		"Which claims most people share":              x.mostShared(),
		"Who contradicts whom":                        x.contradictions(),
		"Who cites the same source":                   x.sameSource(),
		topicQuery:                                    x.topic(mina, "전차", "tram"),
		"Who said it in which interview":              x.sayings(interviewLine),
		"Chains of agreement":                         x.chains(mina),
		"Claims without a source":                     x.sayings(sourceless),
		"What changed since a day":                    x.sayings(since("2024-03-15")),
		"One person over time":                        x.sayings(overTime),
	}
}

type answering struct {
	g *graph.Graph
	*graph.Index
}

func (x answering) id(name string) string {
	n, err := graph.FindSpeaker(x.g, name)
	if err != nil {
		panic(err)
	}
	return n.ID
}

// best is a property of an edge as a push writes it.
func best(e *graph.Edge, name string) any {
	for _, p := range property.OfEdge(e) {
		if p.Name == name {
			return p.Value
		}
	}
	return nil
}

func shareLines(rows []graph.SharedRow) []string {
	lines := []string{}
	for _, r := range rows {
		lines = append(lines, lineOf(r.SpeakerA, r.QuoteA, r.SpeakerB, r.QuoteB, r.Score, r.Method, r.LinkA, r.LinkB))
	}
	return lines
}

// meetings are the lines of drawingQuery, which meets each pair from both sides.
func (x answering) meetings() []string {
	lines := []string{}
	for _, m := range property.Meetings(x.g) {
		if m.Kind == property.Shares {
			lines = append(lines, lineOf(x.Node(m.A).Name, x.Node(m.B).Name, len(m.Rows)), lineOf(x.Node(m.B).Name, x.Node(m.A).Name, len(m.Rows)))
		}
	}
	slices.Sort(lines)
	return lines
}

func (x answering) mostShared() []string {
	people := map[string][]string{}
	for _, r := range graph.Shared(x.g, graph.Filter{}) {
		for _, c := range []string{r.ClaimA, r.ClaimB} {
			people[c] = append(people[c], r.SpeakerAID, r.SpeakerBID)
		}
	}
	for c := range people {
		people[c] = x.byName(people[c])
	}
	claims := slices.SortedFunc(maps.Keys(people), func(a, b string) int {
		return cmp.Or(len(people[b])-len(people[a]), cmp.Compare(x.Node(b).Weight, x.Node(a).Weight), strings.Compare(a, b))
	})
	lines := []string{}
	for _, c := range claims[:min(25, len(claims))] {
		lines = append(lines, lineOf(x.Node(c).Text, len(people[c]), x.names(people[c])))
	}
	return lines
}

// byName orders people by name and takes each once.
func (x answering) byName(ids []string) []string {
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(strings.Compare(x.Node(a).Name, x.Node(b).Name), strings.Compare(a, b))
	})
	return slices.Compact(ids)
}

func (x answering) names(ids []string) []string {
	names := []string{}
	for _, id := range ids {
		names = append(names, x.Node(id).Name)
	}
	return names
}

// sayers are the edges of named people who said the claim.
func (x answering) sayers(claim string) []*graph.Edge {
	return slices.DeleteFunc(x.In(claim), func(e *graph.Edge) bool { return e.Kind != graph.Said || !x.Node(e.Source).Named })
}

func (x answering) contradictions() []string {
	rows := []sortable{}
	add := func(a, b, e *graph.Edge) {
		if a.Source != b.Source {
			rows = append(rows, sortable{[]any{-e.Score, a.Source, b.Source, a.Target, b.Target}, lineOf(
				x.Node(a.Source).Name, best(a, "quote"), x.Node(b.Source).Name, best(b, "quote"), e.Score, e.Method, e.Reason, best(a, "link"), best(b, "link"))})
		}
	}
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		if e.Kind != graph.DisagreesWith {
			continue
		}
		for _, a := range x.sayers(e.Target) {
			if n := x.Node(e.Source); n.Kind == graph.Speaker && n.Named {
				add(a, e, e)
			}
			for _, b := range x.sayers(e.Source) {
				if a.Source < b.Source {
					add(a, b, e)
				} else {
					add(b, a, e)
				}
			}
		}
	}
	return sorted(rows)
}

func (x answering) sameSource() []string {
	people := map[string][]string{}
	for i := range x.g.Edges {
		said := &x.g.Edges[i]
		if said.Kind != graph.Said || !x.Node(said.Source).Named {
			continue
		}
		for _, e := range x.Out(said.Target) {
			if x.Node(e.Target).Kind == graph.Link {
				people[e.Target] = append(people[e.Target], said.Source)
			}
		}
		for _, v := range said.Evidence {
			for _, e := range x.Out(v.Interview) {
				if e.Role == "related" {
					people[e.Target] = append(people[e.Target], said.Source)
				}
			}
		}
	}
	rows := []sortable{}
	for l, ids := range people {
		if ids = x.byName(ids); len(ids) > 1 {
			n := x.Node(l)
			rows = append(rows, sortable{[]any{-len(ids), n.URL}, lineOf(n.Title, n.URL, x.names(ids))})
		}
	}
	return sorted(rows)
}

func (x answering) topic(speaker string, words ...string) []string {
	lines := []string{}
	for _, w := range words {
		for _, r := range graph.WhoSaid(x.g, graph.Filter{Speakers: []string{speaker}, About: w}) {
			lines = append(lines, lineOf(x.Node(r.Claim).Text))
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}
