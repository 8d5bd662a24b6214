package build

import (
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/graph"
)

// links makes a node of every address that the documents refer to.
func (b *builder) links() {
	docs := make([][]int, len(b.Sources.Links))
	for _, r := range b.Sources.Refs {
		docs[r.Link] = append(docs[r.Link], r.Document)
	}
	for i, l := range b.Sources.Links {
		b.nodes = append(b.nodes, graph.Node{
			ID: b.link[i], Kind: graph.Link, Title: l.Title, URL: l.URL, URLs: l.Written, Documents: b.names(docs[i]),
		})
	}
}

// evidenceOfRef is where a document says that a link belongs to an interview:
// the words that lead to it. A page that names only its own address in its
// head is shown by the first words spoken on it.
func (b *builder) evidenceOfRef(r cite.Ref, interview int) graph.Evidence {
	w := r.Noted.Where
	if r.Noted.At.Empty() {
		w = b.opening(r.Document, interview)
	}
	return graph.Evidence{
		Document: b.Names[r.Document], Start: w.Start, End: w.End, Page: w.Page, Quote: w.Quote,
		Link: b.Sources.Links[r.Link].URL, Interview: b.interview[interview],
	}
}

// opening is the first words that a document has of an interview.
func (b *builder) opening(doc, interview int) cite.Words {
	for s, of := range b.Sources.OfSection[doc] {
		if of == interview {
			return b.Digests[doc].Notes.Sections[s].Opening
		}
	}
	return cite.Words{}
}

// citations joins claims to the links and interviews that they refer to.
func (b *builder) citations() {
	for _, c := range b.Sources.Citations {
		s := &b.Sentences[c.Sentence]
		if b.claim[c.Sentence] == "" {
			continue
		}
		target := ""
		if c.Link >= 0 {
			target = b.link[c.Link]
		} else {
			target = b.interview[c.Interview]
		}
		v := b.evidence(s)
		if c.Link >= 0 {
			v.Link = b.Sources.Links[c.Link].URL
		}
		b.edges = append(b.edges, graph.Edge{Source: b.claim[c.Sentence], Target: target, Kind: graph.Cites, Evidence: []graph.Evidence{v}})
	}
}
