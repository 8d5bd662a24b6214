// Package graphtest makes graphs for tests: a small one to read, one full of
// what breaks writers, and one as large as asked.
package graphtest

import (
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// Maker puts a graph together from words. Its zero value is ready to use.
type Maker struct {
	documents []graph.Document
	nodes     []graph.Node
	edges     []graph.Edge
	at        int // where the next words stand in their document
}

// Graph is what was made so far.
func (m *Maker) Graph() *graph.Graph { return graph.New(m.documents, m.nodes, m.edges) }

// Document adds a document.
func (m *Maker) Document(name string) {
	m.documents = append(m.documents, graph.Document{Name: name, SHA256: strings.Repeat("0", 10) + name, Size: int64(len(name))})
}

// last is the name of the document added last.
func (m *Maker) last() string { return m.documents[len(m.documents)-1].Name }

// Speaker adds a named speaker and returns the id.
func (m *Maker) Speaker(name string, aliases ...string) string {
	n := graph.Node{ID: graph.SpeakerID(name), Kind: graph.Speaker, Name: name, Aliases: aliases, Named: true, Documents: []string{m.last()}}
	m.nodes = append(m.nodes, n)
	return n.ID
}

// Unnamed adds a source without a name and returns the id.
func (m *Maker) Unnamed(name string) string {
	n := graph.Node{ID: graph.LocalID(m.last(), name), Kind: graph.Speaker, Name: name, Documents: []string{m.last()}}
	m.nodes = append(m.nodes, n)
	return n.ID
}

// Interview adds an interview led by host and returns the id.
func (m *Maker) Interview(title, host string, guests ...string) string {
	n := graph.Node{ID: graph.InterviewID(title), Kind: graph.Interview, Title: title, Date: "2031-05", Speakers: guests, Documents: []string{m.last()}}
	if host != "" {
		n.Speakers, n.Hosts = append([]string{host}, guests...), []string{host}
	}
	m.nodes = append(m.nodes, n)
	return n.ID
}

// Link adds the address at which an interview is found and returns its id.
func (m *Maker) Link(interview, url, role string) string {
	n := graph.Node{ID: graph.LinkID(url), Kind: graph.Link, URL: url, URLs: []string{url}, Title: "Recording", Documents: []string{m.last()}}
	m.nodes = append(m.nodes, n)
	m.edges = append(m.edges, graph.Edge{Source: interview, Target: n.ID, Kind: graph.Cites, Role: role, Evidence: []graph.Evidence{m.Words(url, interview)}})
	return n.ID
}

// Cites has a claim refer to a link.
func (m *Maker) Cites(claim, url string) {
	n := graph.Node{ID: graph.LinkID(url), Kind: graph.Link, URL: url, URLs: []string{url}, Documents: []string{m.last()}}
	m.nodes = append(m.nodes, n)
	m.edges = append(m.edges, graph.Edge{Source: claim, Target: n.ID, Kind: graph.Cites, Evidence: []graph.Evidence{m.Words("the report", "")}})
}

// Words is the next place in the document, with the given words.
func (m *Maker) Words(quote, interview string) graph.Evidence {
	m.at += len(quote) + 1
	return graph.Evidence{Document: m.last(), Start: m.at - len(quote) - 1, End: m.at - 1, Quote: quote, Interview: interview}
}

// Said adds a claim said by the speaker in the interview ("" for none) and
// returns its id.
func (m *Maker) Said(speaker, interview, text string) string {
	return m.Reported(speaker, interview, text, "")
}

// Reported is Said, told by another.
func (m *Maker) Reported(speaker, interview, text, by string) string {
	n := graph.Node{ID: graph.ClaimID(text), Kind: graph.Claim, Text: text, Language: "en", Weight: 1, Documents: []string{m.last()}}
	m.nodes = append(m.nodes, n)
	v := m.Words(text, interview)
	v.ReportedBy = by
	at := float64(m.at)
	v.At, v.Link = &at, "https://example.org/watch?t=1"
	m.edges = append(m.edges, graph.Edge{Source: speaker, Target: n.ID, Kind: graph.Said, Evidence: []graph.Evidence{v}})
	if interview != "" {
		m.edges = append(m.edges, graph.Edge{Source: n.ID, Target: interview, Kind: graph.Cites, Evidence: []graph.Evidence{v}})
	}
	return n.ID
}

// Leans adds a claim said by the speaker in the interview that leans on the
// sentence before it, and returns its id.
func (m *Maker) Leans(speaker, interview, text, before string) string {
	n := graph.Node{Kind: graph.Claim, Text: text, Language: "en", Weight: 1, Context: before, Documents: []string{m.last()}}
	n.ID = graph.LeaningID(text, graph.Context{Interview: interview, Speaker: speaker, Before: before})
	m.nodes = append(m.nodes, n)
	context, v := m.Words(before, interview), m.Words(text, interview)
	v.ContextStart, v.ContextEnd = context.Start, context.End
	m.edges = append(m.edges,
		graph.Edge{Source: speaker, Target: n.ID, Kind: graph.Said, Evidence: []graph.Evidence{v}},
		graph.Edge{Source: n.ID, Target: interview, Kind: graph.Cites, Evidence: []graph.Evidence{v}})
	return n.ID
}

// Weighs gives a claim another weight than 1.
func (m *Maker) Weighs(claim string, weight float64) {
	for i := range m.nodes {
		if m.nodes[i].ID == claim {
			m.nodes[i].Weight = weight
		}
	}
}

// Like joins two claims by how alike they are; a negative score by how
// opposite.
func (m *Maker) Like(a, b string, score float64) { m.join(a, b, graph.Similar, score, "") }

// Replies joins two claims of one interview by a reply.
func (m *Maker) Replies(a, b, interview string) { m.join(a, b, graph.Reply, 1, interview) }

func (m *Maker) join(a, b, method string, score float64, interview string) {
	e := graph.Edge{Source: a, Target: b, Kind: graph.AgreesWith, Method: method, Score: score, Reason: "says the same"}
	if score < 0 {
		e.Kind, e.Score, e.Reason = graph.DisagreesWith, -score, "says the opposite"
	}
	for _, of := range []string{a, b} {
		v := m.Words("side", interview)
		v.Of = of
		e.Evidence = append(e.Evidence, v)
	}
	m.edges = append(m.edges, e)
}

// Assents adds bare assent of the speaker to a claim.
func (m *Maker) Assents(speaker, claim, interview string) {
	e := graph.Edge{Source: speaker, Target: claim, Kind: graph.AgreesWith, Method: graph.Reply, Score: 1, Reason: "assents"}
	reply, to := m.Words("Exactly.", interview), m.Words("side", interview)
	reply.Of, to.Of = graph.OfReply, claim
	e.Evidence = []graph.Evidence{to, reply}
	m.edges = append(m.edges, e)
}

// Denies has the speaker deny a claim in an interview.
func (m *Maker) Denies(speaker, claim, interview string) {
	e := graph.Edge{Source: speaker, Target: claim, Kind: graph.DisagreesWith, Method: graph.Reply, Score: 1, Reason: "disagrees"}
	reply, to := m.Words("That is wrong.", interview), m.Words("side", interview)
	reply.Of, to.Of = graph.OfReply, claim
	e.Evidence = []graph.Evidence{to, reply}
	m.edges = append(m.edges, e)
}
