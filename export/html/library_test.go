package html

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// shelved is documents by name: a Library.
type shelved map[string]Transcript

func (s shelved) Has(document string) bool { _, ok := s[document]; return ok }

func (s shelved) Transcript(document string) (Transcript, bool) { t, ok := s[document]; return t, ok }

// laid is g with each of its places moved into documents that are made of its
// quotes: what somebody said is a turn, all else prose.
func laid(g *graph.Graph) (*graph.Graph, shelved) {
	type place struct {
		document   string
		start, end int
	}
	at, docs, moved := map[string]int{}, shelved{}, map[place]int{}
	for _, d := range g.Documents {
		docs[d.Name] = Transcript{Pieces: []Piece{}}
	}
	out := *g
	out.Edges = slices.Clone(g.Edges)
	for i := range out.Edges {
		e := &out.Edges[i]
		e.Evidence = slices.Clone(e.Evidence)
		for j := range e.Evidence {
			v := &e.Evidence[j]
			from := place{v.Document, v.Start, v.End}
			if start, ok := moved[from]; ok {
				v.Start, v.End = start, start+len(v.Quote)
				continue
			}
			v.Start = at[v.Document]
			v.End = v.Start + len(v.Quote)
			moved[from] = v.Start
			at[v.Document] = v.End + 1
			p := Piece{Paragraphs: []Paragraph{{Language: "en", Runs: []Run{{v.Start, v.End, v.Quote}}}}}
			if e.Kind == graph.Said {
				p.By, p.Label, p.At = e.Source, "As written", v.At
			}
			t := docs[v.Document]
			t.Pieces = append(t.Pieces, p)
			docs[v.Document] = t
		}
	}
	return &out, docs
}
