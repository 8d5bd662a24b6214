package build

import (
	"slices"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/parallel"
)

// claims makes a node of every claim, joins it to who said it, or denied it,
// and to the interview it stands in.
func (b *builder) claims() {
	at := b.places()
	nodes, said := make([]graph.Node, len(at)), make([]graph.Edge, len(at))
	parallel.Do(len(at), func(k int) {
		s, id := &b.Sentences[at[k]], b.claim[at[k]]
		nodes[k] = graph.Node{
			ID: id, Kind: graph.Claim, Text: s.Text, Language: s.Language, Asked: s.Asked, Weight: s.Weight, Context: s.Where.Context,
			Documents: []string{b.Names[s.Document]},
		}
		said[k] = b.saying(s, id, b.evidence(s))
	})
	b.nodes = append(nodes, b.nodes...)
	b.edges = append(slices.Grow(said, len(said)+len(b.edges)), b.edges...)
	for _, e := range said {
		// One entry of evidence serves both edges: there are as many as sentences.
		v := e.Evidence
		if in := v[0].Interview; in == "" {
			continue
		} else if e.Kind == graph.Said {
			b.edges = append(b.edges, graph.Edge{Source: e.Target, Target: in, Kind: graph.Cites, Evidence: v})
		} else {
			cited := v[0]
			cited.Stance, cited.Of = "", ""
			b.edges = append(b.edges, graph.Edge{Source: e.Target, Target: in, Kind: graph.Cites, Evidence: []graph.Evidence{cited}})
		}
	}
}

// places are the sentences that are claims.
func (b *builder) places() []int {
	at := make([]int, 0, len(b.claim))
	for i, id := range b.claim {
		if id != "" {
			at = append(at, i)
		}
	}
	return at
}

// ClaimIDs returns the id of every sentence's claim, "" for sentences that are
// not claims.
func ClaimIDs(f Findings) []string {
	b := builder{Findings: f}
	b.identify()
	return b.claim
}

// claimID tells claims apart by their words, and those that lean on their
// context by that too.
func (b *builder) claimID(s *claim.Sentence) string {
	if !s.Leans {
		return graph.ClaimID(s.Text)
	}
	where := b.Names[s.Document]
	if i := b.interviewOf(s.Document, s.Turn); i >= 0 {
		where = b.interview[i]
	}
	return graph.LeaningID(s.Text, graph.Context{Interview: where, Speaker: b.speaker[s.Person], Before: s.Before})
}

// saying joins a person to their claim: said, or disagrees-with for what they
// are reported to deny.
func (b *builder) saying(s *claim.Sentence, id string, v graph.Evidence) graph.Edge {
	e := graph.Edge{Source: b.speaker[s.Person], Target: id, Kind: graph.Said, Evidence: []graph.Evidence{v}}
	if !s.Denied {
		return e
	}
	e.Kind, e.Method, e.Score, e.Reason = graph.DisagreesWith, graph.Reported, 1, "is reported to deny it"
	denied, denier := v, v
	denied.Stance, denied.Of = graph.Denies, id
	denier.Stance, denier.Of = graph.Denies, b.speaker[s.Person]
	e.Evidence = []graph.Evidence{denied, denier}
	return e
}

// evidence is where a sentence stands, and where to hear or read it.
func (b *builder) evidence(s *claim.Sentence) graph.Evidence {
	w := &s.Where
	v := graph.Evidence{
		Document: b.Names[s.Document], Start: w.Start, End: w.End, Page: w.Page, Quote: w.Quote, ContextStart: w.ContextStart, ContextEnd: w.ContextEnd,
	}
	if i := b.interviewOf(s.Document, s.Turn); i >= 0 {
		v.Interview = b.interview[i]
	}
	if s.ReportedBy >= 0 {
		v.ReportedBy = b.speaker[s.ReportedBy]
	}
	b.moment(s, &v)
	return v
}

// moment says when the words were said and which address opens them.
func (b *builder) moment(s *claim.Sentence, v *graph.Evidence) {
	page := b.Digests[s.Document].Notes.URL
	if s.Turn >= 0 {
		if m := b.Sources.Moments[s.Document][s.Turn]; m.Known {
			at := m.Seconds
			if s.Where.Timed && !m.About {
				at = s.Where.Seconds // of a long turn, when these words are said
			}
			v.At, v.About = &at, m.About
			if m.URL != "" && !(v.Page > 0 && m.URL == address.Canonical(page)) {
				v.Link = address.Deep(m.URL, at)
				return
			}
		}
	}
	switch {
	case page == "":
	case v.Page > 0:
		v.Link = address.Sheet(page, v.Page)
	default:
		v.Link = address.Page(page, v.Quote)
	}
}
