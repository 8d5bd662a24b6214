package build

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
)

// claims makes a node of every claim, joins it to who said it, or denied it,
// and to the interview it stands in.
func (b *builder) claims() {
	at := b.places()
	nodes, said := make([]graph.Node, len(at)), make([]graph.Edge, len(at))
	parallel.Do(len(at), func(k int) {
		s, id := &b.Sentences[at[k]], b.claim[at[k]]
		nodes[k] = graph.Node{
			ID: id, Kind: graph.Claim, Text: s.Text, Language: s.Language, Asked: s.Asked, Weight: s.Weight, Context: b.context(s),
			Documents: []string{b.document(s.Document).Name},
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
	where := b.document(s.Document).Name
	if i := b.interviewOf(s.Document, s.Turn); i >= 0 {
		where = b.interview[i]
	}
	return graph.LeaningID(s.Text, graph.Context{Interview: where, Speaker: b.speaker[s.Person], Before: s.Before})
}

// context is the words of the sentence that a claim leans on, on one line.
func (b *builder) context(s *claim.Sentence) string {
	return strings.Join(strings.Fields(s.Context.In(b.document(s.Document).Plain)), " ")
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
	d := b.document(s.Document)
	raw := d.Raw(s.Span)
	v := graph.Evidence{Document: d.Name, Start: raw.Start, End: raw.End, Page: d.Page(raw.Start), Quote: s.Span.In(d.Plain)}
	if !s.Context.Empty() {
		context := d.Raw(s.Context)
		v.ContextStart, v.ContextEnd = context.Start, context.End
	}
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
			if words, ok := b.document(doc).At(words.Start); ok && !m.About {
				at = words // of a long turn, when these words are said
			}
			v.At, v.About = &at, m.About
			if own := address.Canonical(b.document(doc).Meta.URL); m.URL != "" && !(v.Page > 0 && m.URL == own) {
				v.Link = address.Deep(m.URL, at)
				return
			}
		}
	}
	switch page := b.document(doc).Meta.URL; {
	case page == "":
	case v.Page > 0:
		v.Link = address.Sheet(page, v.Page)
	default:
		v.Link = address.Page(page, words.In(b.document(doc).Plain))
	}
}
