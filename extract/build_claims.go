package extract

import (
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/span"
)

// claims makes a node of every claim, joins it to who said it, or denied it,
// and to the interview it stands in.
func (b *builder) claims() {
	b.nodes = reserve(b.nodes, len(b.Sentences))
	b.edges = reserve(b.edges, 2*len(b.Sentences))
	for i := range b.Sentences {
		s, id := &b.Sentences[i], b.claim[i]
		if id == "" {
			continue
		}
		b.nodes = append(b.nodes, graph.Node{
			ID: id, Kind: graph.Claim, Text: s.Text, Language: s.Language, Asked: s.Asked, Documents: []string{b.document(s.Document).Name},
		})
		v := []graph.Evidence{b.evidence(s)} // one entry for both edges: there are as many as sentences
		b.edges = append(b.edges, b.saying(s, id, v))
		if in := v[0].Interview; in != "" {
			b.edges = append(b.edges, graph.Edge{Source: id, Target: in, Kind: graph.Cites, Evidence: v})
		}
	}
}

// ClaimIDs returns the id of every sentence's claim, "" for those that are
// none.
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
	where := b.document(s.Document).Name
	if i := b.interviewOf(s.Document, s.Turn); i >= 0 {
		where = b.interview[i]
	}
	return graph.LeaningID(s.Text, graph.Context{Interview: where, Speaker: b.speaker[s.Person], Before: s.Before})
}

// saying joins a person to his claim: said, or disagrees-with for what he is
// reported to deny.
func (b *builder) saying(s *claim.Sentence, id string, v []graph.Evidence) graph.Edge {
	e := graph.Edge{Source: b.speaker[s.Person], Target: id, Kind: graph.Said, Evidence: v}
	if !s.Denied {
		return e
	}
	e.Kind, e.Method, e.Score, e.Reason = graph.DisagreesWith, graph.Reported, 1, "is reported to deny it"
	denied, denier := v[0], v[0]
	denied.Stance, denied.Of = graph.Denies, id
	denier.Stance, denier.Of = graph.Denies, b.speaker[s.Person]
	e.Evidence = []graph.Evidence{denied, denier}
	return e
}

// evidence is where a sentence stands, and where to hear or read it.
func (b *builder) evidence(s *claim.Sentence) graph.Evidence {
	d := b.document(s.Document)
	raw := d.Raw(s.Span)
	v := graph.Evidence{Document: d.Name, Start: raw.Start, End: raw.End, Quote: s.Span.In(d.Plain)}
	if i := b.interviewOf(s.Document, s.Turn); i >= 0 {
		v.Interview = b.interview[i]
	}
	if s.ReportedBy >= 0 {
		v.ReportedBy = b.speaker[s.ReportedBy]
	}
	b.moment(s.Document, s.Turn, s.Span, &v)
	return v
}

// moment says when the words were said and which address opens them.
func (b *builder) moment(doc, turn int, words span.Span, v *graph.Evidence) {
	if turn >= 0 {
		if m := b.Sources.Moments[doc][turn]; m.Known {
			at := m.Seconds
			v.At, v.About = &at, m.About
			if m.URL != "" {
				v.Link = cite.Deep(m.URL, at)
				return
			}
		}
	}
	if page := b.document(doc).Meta.URL; page != "" {
		v.Link = cite.Page(page, words.In(b.document(doc).Plain))
	}
}

// reserve makes room for n more.
func reserve[T any](s []T, n int) []T {
	out := make([]T, len(s), len(s)+n)
	copy(out, s)
	return out
}
