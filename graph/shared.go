package graph

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// SharedRow says that two people share a claim, or dispute one, with the words
// of either.
type SharedRow struct {
	SpeakerA   string  `json:"speaker_a"` // names
	SpeakerB   string  `json:"speaker_b"`
	ClaimA     string  `json:"claim_a"` // ids; equal when both said one claim
	ClaimB     string  `json:"claim_b"`
	Method     string  `json:"method"` // same-words (of Shared only), reply, reported, similar, model, decided or open
	Score      float64 `json:"score"`  // [0, 1], three decimals
	QuoteA     string  `json:"quote_a"`
	QuoteB     string  `json:"quote_b"`
	LinkA      string  `json:"link_a"`
	LinkB      string  `json:"link_b"`
	ReportedA  string  `json:"reported_by_a"` // name of who reported it; "" when A said it themselves
	ReportedB  string  `json:"reported_by_b"`
	SpeakerAID string  `json:"speaker_a_id"`
	SpeakerBID string  `json:"speaker_b_id"`

	A      *Evidence `json:"-"` // where the quotes stand
	B      *Evidence `json:"-"`
	Reason string    `json:"-"` // of the edge that joins them; "" when both said one claim
}

// Columns are the columns of the table.
func (SharedRow) Columns() []string {
	return []string{
		"speaker_a", "speaker_b", "claim_a", "claim_b", "method", "score", "quote_a", "quote_b", "link_a", "link_b",
		"reported_by_a", "reported_by_b", "speaker_a_id", "speaker_b_id",
	}
}

// Values are the cells of the row, in the order of the columns.
func (r SharedRow) Values() []string {
	return []string{
		r.SpeakerA, r.SpeakerB, r.ClaimA, r.ClaimB, r.Method, formatScore(r.Score), r.QuoteA, r.QuoteB, r.LinkA, r.LinkB,
		r.ReportedA, r.ReportedB, r.SpeakerAID, r.SpeakerBID,
	}
}

func formatScore(score float64) string { return strconv.FormatFloat(score, 'f', 3, 64) }

// Shared returns who shares a claim with whom, best first, then by ids. It is
// the one definition that queries, drawings and pages use.
//
// Two people share a claim when both said it (method same-words), when claims
// that they said are joined directly by agrees-with, or when one agrees with
// what the other said. Inside one interview only a reply counts where one of
// them is its host. Nobody shares with themselves.
func Shared(g *Graph, f Filter) []SharedRow { return NewIndex(g).Shared(f) }

// Shared is Shared of the graph that is indexed.
func (x *Index) Shared(f Filter) []SharedRow { return x.meetings(f, AgreesWith) }

// Disputed returns who says the opposite of whom, in the order of Shared:
// claims that they said are joined by disagrees-with, or one of them disagrees
// with what the other said. What else counts is as in Shared.
func Disputed(g *Graph, f Filter) []SharedRow { return NewIndex(g).Disputed(f) }

// Disputed is Disputed of the graph that is indexed.
func (x *Index) Disputed(f Filter) []SharedRow { return x.meetings(f, DisagreesWith) }

// meetings are the rows that edges of a kind make, and for agreement those of
// people who said one claim.
func (x *Index) meetings(f Filter, kind Kind) []SharedRow {
	s := sharing{x: x, kind: kind, filter: f, topic: about(f.About)}
	for i := range x.g.Nodes {
		if n := &x.g.Nodes[i]; n.Kind == Claim {
			s.oneClaim(n)
		}
	}
	for i := range x.g.Edges {
		if e := &x.g.Edges[i]; e.Kind == kind && KindOfID(e.Source) == Claim {
			s.twoClaims(e)
		}
	}
	slices.SortFunc(s.rows, compareShared)
	return s.rows
}

func compareShared(a, b SharedRow) int {
	return cmp.Or(
		-cmp.Compare(a.Score, b.Score),
		strings.Compare(a.SpeakerAID, b.SpeakerAID), strings.Compare(a.SpeakerBID, b.SpeakerBID),
		strings.Compare(a.ClaimA, b.ClaimA), strings.Compare(a.ClaimB, b.ClaimB),
	)
}

type sharing struct {
	x      *Index
	kind   Kind // of the edges that join: AgreesWith or DisagreesWith
	filter Filter
	topic  topic
	rows   []SharedRow
}

// oneClaim pairs those who said the claim, and them with those who agree, or
// disagree.
func (s *sharing) oneClaim(claim *Node) {
	edges := s.x.In(claim.ID)
	if len(edges) < 2 || !s.topic.in(claim.Text) {
		return
	}
	said, answer := []voice{}, []voice{}
	for _, e := range edges {
		switch v, ok := s.voice(e); {
		case !ok:
		case e.Kind == Said:
			said = append(said, v)
		case e.Kind == s.kind:
			answer = append(answer, v)
		}
	}
	for i, a := range said {
		for _, b := range said[i+1:] {
			if s.kind == DisagreesWith {
				break // who say one thing are of one mind
			}
			s.meet(a, b, bond{method: SameWords, score: 1, evidence: [][]Evidence{a.edge.Evidence, b.edge.Evidence}})
		}
		for _, b := range answer {
			s.meet(a, b, bond{method: b.edge.Method, score: b.edge.Score, reason: b.edge.Reason, evidence: [][]Evidence{b.edge.Evidence}})
		}
	}
}

// twoClaims pairs those who said the one claim with those who said the other.
func (s *sharing) twoClaims(e *Edge) {
	a, b := s.x.Node(e.Source), s.x.Node(e.Target)
	if a == nil || b == nil || !s.topic.in(a.Text) && !s.topic.in(b.Text) || s.filter.NoReported && e.Method == Reported {
		return
	}
	by := bond{method: e.Method, score: e.Score, reason: e.Reason, evidence: [][]Evidence{e.Evidence}}
	others := s.sayers(b)
	for _, one := range s.sayers(a) {
		for _, other := range others {
			s.meet(one, other, by)
		}
	}
}

func (s *sharing) sayers(claim *Node) []voice {
	out := []voice{}
	for _, e := range s.x.In(claim.ID) {
		if e.Kind == Said {
			if v, ok := s.voice(e); ok {
				out = append(out, v)
			}
		}
	}
	return out
}

// meet adds the row of two people, if they are two and the bond holds
// somewhere between what they said.
func (s *sharing) meet(a, b voice, by bond) {
	if a.speaker == b.speaker || !s.filter.names(a.speaker.ID, b.speaker.ID) {
		return
	}
	if a.speaker.ID > b.speaker.ID {
		a, b = b, a
	}
	va, vb, ok := s.places(a, b, by)
	if !ok {
		return
	}
	s.rows = append(s.rows, SharedRow{
		SpeakerA: a.speaker.Name, SpeakerB: b.speaker.Name, SpeakerAID: a.speaker.ID, SpeakerBID: b.speaker.ID,
		ClaimA: a.edge.Target, ClaimB: b.edge.Target, Method: by.method, Score: by.score,
		QuoteA: va.Quote, QuoteB: vb.Quote, LinkA: va.Link, LinkB: vb.Link,
		ReportedA: s.name(va.ReportedBy), ReportedB: s.name(vb.ReportedBy), A: va, B: vb, Reason: by.reason,
	})
}

func (s *sharing) name(id string) string {
	if n := s.x.Node(id); n != nil {
		return n.Name
	}
	return ""
}
