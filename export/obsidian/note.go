package obsidian

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

func (p *page) person(n *graph.Node) {
	said := p.edges(n.ID, graph.Said)
	interviews := slices.Clone(p.spoke[n.Name])
	for _, e := range said {
		for i := range e.Evidence {
			interviews = append(interviews, e.Evidence[i].Interview)
		}
	}
	slices.Sort(interviews)
	p.head(n, "person", many("aliases", n.Aliases), many("interviews", p.links(interviews)))
	p.meetings("Shares a claim with", n.ID, p.shared[n.ID])
	p.meetings("Disputes a claim with", n.ID, p.disputed[n.ID])
	p.begin("Said")
	for _, e := range said {
		for i := range e.Evidence {
			p.callout("quote", p.bare(e.Target), &e.Evidence[i])
		}
	}
	p.begin("Answers")
	for _, e := range p.edges(n.ID, graph.AgreesWith, graph.DisagreesWith) {
		p.item(verb(e) + " " + p.link(e.Target) + how(e))
	}
}

// meetings lists whom somebody meets, best first, by what claim, and with what
// words.
func (p *page) meetings(title, me string, rows []graph.SharedRow) {
	p.begin(title)
	for _, r := range rows {
		other, mine, words := r.SpeakerBID, r.ClaimA, r.QuoteB
		if other == me {
			other, mine, words = r.SpeakerAID, r.ClaimB, r.QuoteA
		}
		p.item(fmt.Sprintf("%s: %s – “%s” (%s, %.3f)", p.link(other), p.link(mine), inline(words), inline(r.Method), r.Score))
	}
}

func (p *page) claim(n *graph.Node) {
	p.head(n, "claim", many("people", p.links(p.sayers(n.ID))))
	if n.Context != "" {
		p.WriteString("\nAfter: “" + inline(n.Context) + "”\n")
	}
	p.begin("Said by")
	for _, e := range p.x.In(n.ID) {
		if e.Kind == graph.Said {
			for i := range e.Evidence {
				p.callout("quote", p.link(e.Source), &e.Evidence[i])
			}
		}
	}
	for _, kind := range []graph.Kind{graph.AgreesWith, graph.DisagreesWith} {
		p.begin(map[graph.Kind]string{graph.AgreesWith: "Agrees", graph.DisagreesWith: "Disagrees"}[kind])
		for _, e := range p.touching(n.ID, kind) {
			other := e.Source
			if other == n.ID {
				other = e.Target
			}
			p.item(p.link(other) + how(e))
		}
	}
	p.begin("Rests on")
	for _, e := range p.edges(n.ID, graph.Cites) {
		p.item(p.link(e.Target))
	}
}

func (p *page) interview(n *graph.Node) {
	p.head(n, "interview", one("date", n.Date), many("speakers", p.byName(n.Speakers)), many("hosts", p.byName(n.Hosts)))
	p.begin("Sources")
	for _, e := range p.edges(n.ID, graph.Cites) {
		p.item(p.link(e.Target) + role(e))
	}
	type place struct {
		e *graph.Edge
		v *graph.Evidence
	}
	places := []place{}
	for _, cited := range p.x.In(n.ID) {
		if cited.Kind != graph.Cites {
			continue
		}
		for _, e := range p.x.In(cited.Source) {
			for i := range e.Evidence {
				if v := &e.Evidence[i]; e.Kind == graph.Said && v.Interview == n.ID {
					places = append(places, place{e, v})
				}
			}
		}
	}
	slices.SortStableFunc(places, func(a, b place) int {
		return cmp.Or(strings.Compare(a.v.Document, b.v.Document), a.v.Start-b.v.Start, strings.Compare(a.e.Source, b.e.Source))
	})
	p.begin("Said")
	for _, at := range places {
		who := p.link(at.e.Source)
		if claim := p.bare(at.e.Target); claim != "" {
			who += " · " + claim
		}
		p.callout("quote", who, &graph.Evidence{At: at.v.At, Link: at.v.Link, Quote: at.v.Quote, ReportedBy: at.v.ReportedBy})
	}
}

func (p *page) source(n *graph.Node) {
	p.head(n, "source", one("url", n.URL), many("urls", n.URLs))
	if to := address(n.URL); to != "" {
		p.WriteString("\n[Open](" + to + ")\n")
	}
	p.begin("Cited by")
	for _, e := range p.x.In(n.ID) {
		if p.x.Node(e.Source).Kind == graph.Interview {
			p.item(p.link(e.Source) + role(e))
			continue
		}
		for i := range e.Evidence {
			p.callout("quote", strings.Join(append(p.people(e.Source), p.link(e.Source)), " · "), &e.Evidence[i])
		}
	}
}

func role(e *graph.Edge) string {
	if e.Role == "" {
		return ""
	}
	return " (" + inline(e.Role) + ")"
}

func verb(e *graph.Edge) string {
	if e.Kind == graph.AgreesWith {
		return "agrees with"
	}
	return "disagrees with"
}

// how says why an edge is there.
func how(e *graph.Edge) string {
	s := fmt.Sprintf(" (%s, %.3f)", inline(e.Method), e.Score)
	if e.Reason != "" {
		s += ": " + inline(e.Reason)
	}
	return s
}

// edges are those of some kinds that begin at a node.
func (v *vault) edges(id string, kinds ...graph.Kind) []*graph.Edge {
	out, all := []*graph.Edge{}, v.x.Out(id)
	for i := range all {
		if slices.Contains(kinds, all[i].Kind) {
			out = append(out, &all[i])
		}
	}
	return out
}

// touching are those of a kind at either end of a node.
func (v *vault) touching(id string, kind graph.Kind) []*graph.Edge {
	out := v.edges(id, kind)
	for _, e := range v.x.In(id) {
		if e.Kind == kind {
			out = append(out, e)
		}
	}
	return out
}

// sayers are the ids of those who said a claim.
func (v *vault) sayers(claim string) []string {
	ids := []string{}
	for _, e := range v.x.In(claim) {
		if e.Kind == graph.Said {
			ids = append(ids, e.Source)
		}
	}
	return ids
}

func (v *vault) people(claim string) []string { return v.links(v.sayers(claim)) }
