package qdpx

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// The colours of agreement and disagreement, as in every drawing.
const (
	green = "#009E73"
	red   = "#D55E00"
)

// project is what is written, while it is being put together.
type project struct {
	g       *graph.Graph
	sources []source
	places  map[string][]int   // document → bytes at which quotes begin and end
	quotes  map[place]*quote   // what is selected
	spoken  map[string][]place // speaker → their quotes
	links   []linkXML
}

// quote is a selection.
type quote struct {
	words, link string
	codes       []string // guids
}

func newProject(g *graph.Graph) *project {
	p := &project{g: g, places: map[string][]int{}, quotes: map[place]*quote{}, spoken: map[string][]place{}}
	for i := range g.Edges {
		e := &g.Edges[i]
		for j := range e.Evidence {
			if v := &e.Evidence[j]; e.Kind == graph.Said {
				p.said(v, e.Source)
			}
		}
	}
	p.meetings("shares", "Shares a claim", green, graph.Shared(g, graph.Filter{}))
	p.meetings("disputes", "Disputes a claim", red, graph.Disputed(g, graph.Filter{}))
	return p
}

func codeOf(speaker string) string { return guid("code", speaker) }

// said selects a place and says whose words they are.
func (p *project) said(v *graph.Evidence, speaker string) {
	p.code(v, codeOf(speaker))
	if at := placeOf(v); !slices.Contains(p.spoken[speaker], at) {
		p.spoken[speaker] = append(p.spoken[speaker], at)
	}
}

// code selects a place and puts a code on it.
func (p *project) code(v *graph.Evidence, code string) {
	at := placeOf(v)
	q, known := p.quotes[at]
	if !known {
		q = &quote{words: v.Quote, link: v.Link}
		p.quotes[at] = q
		p.places[at.document] = append(p.places[at.document], at.start, at.end)
	}
	q.link = cmp.Or(q.link, v.Link)
	if !slices.Contains(q.codes, code) {
		q.codes = append(q.codes, code)
	}
}

// meetings joins the words of people who meet.
func (p *project) meetings(kind, name, color string, rows []graph.SharedRow) {
	for _, r := range rows {
		p.said(r.A, r.SpeakerAID) // who only answers has said no claim
		p.said(r.B, r.SpeakerBID)
		p.code(r.A, guid("code", kind))
		p.code(r.B, guid("code", kind))
		p.links = append(p.links, linkXML{
			GUID: guid(kind, r.SpeakerAID, r.SpeakerBID, r.ClaimA, r.ClaimB, r.Method), Direction: "Associative", Color: color,
			Name:   clean(strings.TrimSuffix(fmt.Sprintf("%s: %s and %s (%s, %.3f): %s", name, r.SpeakerA, r.SpeakerB, r.Method, r.Score, r.Reason), ": ")),
			Origin: placeOf(r.A).guid(), Target: placeOf(r.B).guid(),
		})
	}
}

// user is who made the project.
func user() string { return guid("user") }

func (p *project) document() projectXML {
	x := projectXML{Name: "whosaid", Origin: "whosaid", User: user(), Users: []userXML{{user(), "whosaid"}}, Codes: p.codes()}
	if all := p.cases(); len(all) > 0 {
		x.Cases = &casesXML{all}
	}
	if all := p.selections(); len(all) > 0 {
		x.Sources = &sourcesXML{all}
	}
	if len(p.links) > 0 {
		x.Links = &linksXML{p.links}
	}
	return x
}

func (p *project) speakers() []*graph.Node {
	out := []*graph.Node{}
	for i := range p.g.Nodes {
		if n := &p.g.Nodes[i]; n.Kind == graph.Speaker {
			out = append(out, n)
		}
	}
	return out
}

func (p *project) codes() []codeXML {
	people := codeXML{GUID: guid("code", "people"), Name: "People"}
	for _, n := range p.speakers() {
		people.Codes = append(people.Codes, codeXML{GUID: codeOf(n.ID), Name: clean(n.Name), Codable: true, Description: called(n)})
	}
	return []codeXML{
		people,
		{GUID: guid("code", "shares"), Name: "Shares a claim", Codable: true, Color: green},
		{GUID: guid("code", "disputes"), Name: "Disputes a claim", Codable: true, Color: red},
	}
}

func called(n *graph.Node) string {
	if len(n.Aliases) == 0 {
		return ""
	}
	return clean("also called " + strings.Join(n.Aliases, ", "))
}

func (p *project) cases() []caseXML {
	out := []caseXML{}
	for _, n := range p.speakers() {
		if !n.Named {
			continue
		}
		c := caseXML{GUID: guid("case", n.ID), Name: clean(n.Name), Description: called(n), Codes: []refXML{{codeOf(n.ID)}}}
		for _, at := range p.spoken[n.ID] {
			if ref := (refXML{guid("source", at.document)}); !slices.Contains(c.Sources, ref) {
				c.Sources = append(c.Sources, ref)
			}
			c.Selections = append(c.Selections, refXML{at.guid()})
		}
		out = append(out, c)
	}
	return out
}

// selections are the documents with what is coded in them, in its order.
func (p *project) selections() []sourceXML {
	byDocument := map[string][]place{}
	for at := range p.quotes {
		byDocument[at.document] = append(byDocument[at.document], at)
	}
	out := []sourceXML{}
	for _, s := range p.sources {
		x := sourceXML{GUID: s.guid, Name: clean(s.name), Path: "internal://" + s.guid + ".txt", User: user()}
		places := byDocument[s.name]
		slices.SortFunc(places, func(a, b place) int { return cmp.Or(a.start-b.start, a.end-b.end) })
		for _, at := range places {
			q := p.quotes[at]
			selection := selectionXML{GUID: at.guid(), Name: shortened(q.words), Start: s.at[at.start], End: s.at[at.end], User: user(), Description: clean(q.link)}
			for _, code := range q.codes {
				selection.Codings = append(selection.Codings, codingXML{guid("coding", at.guid(), code), user(), refXML{code}})
			}
			x.Selections = append(x.Selections, selection)
		}
		out = append(out, x)
	}
	return out
}
