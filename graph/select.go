package graph

import "slices"

// Selection is the part of a graph that an export shows. Its zero value is
// all of it.
type Selection struct {
	Speaker    string // name, alias or id: what they said, and the claims joined to that
	About      string // only claims with all these words, or joined to the speaker's that have them
	Interview  string // id, or a part of the title: only claims said there
	Shared     bool   // only claims that people share or dispute
	Limit      int    // at most so many claims, shared ones first; 0 for all
	NoReported bool   // without what is only reported
}

// Select returns the selected part of g: the claims, and with them whatever
// leads to or from them, so that every edge and every reference in its
// evidence still has its ends. An error says that a speaker or an interview
// is not there.
func Select(g *Graph, s Selection) (*Graph, error) {
	if s == (Selection{}) {
		return g, nil
	}
	if s.NoReported {
		g = withoutReported(g)
	}
	x := NewIndex(g)
	keep, err := x.claims(s)
	if err != nil {
		return nil, err
	}
	if s.Shared || s.Limit > 0 {
		x.rank(keep, s)
	}
	return x.closed(keep), nil
}

func withoutReported(g *Graph) *Graph {
	out := &Graph{Documents: g.Documents, Nodes: g.Nodes}
	for _, e := range g.Edges {
		if e = direct(e); len(e.Evidence) > 0 && (!e.Agreement() || checkAgreement(&e) == nil) {
			out.Edges = append(out.Edges, e)
		}
	}
	return out
}

// claims is the set of claims that speaker, words and interview choose.
// Claims that nobody said any more are not in it.
func (x *Index) claims(s Selection) (map[string]bool, error) {
	speaker, interview := "", ""
	if s.Speaker != "" {
		n, err := FindSpeaker(x.g, s.Speaker)
		if err != nil {
			return nil, err
		}
		speaker = n.ID
	}
	if s.Interview != "" {
		n, err := FindInterview(x.g, s.Interview)
		if err != nil {
			return nil, err
		}
		interview = n.ID
	}
	topic := about(s.About)
	keep := map[string]bool{}
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		if n := x.Node(e.Target); KindOfID(e.Source) == Speaker && n != nil && (speaker == "" || e.Source == speaker) &&
			(interview == "" || within(e, interview)) && topic.in(n.Text) {
			keep[e.Target] = true
		}
	}
	if speaker != "" {
		x.joined(keep)
	}
	return keep, nil
}

func within(e *Edge, interview string) bool {
	return slices.ContainsFunc(e.Evidence, func(v Evidence) bool { return v.Interview == interview })
}

// joined adds the claims that agree or disagree directly with those chosen.
func (x *Index) joined(keep map[string]bool) {
	more := []string{}
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		if !e.Agreement() || KindOfID(e.Source) != Claim {
			continue
		}
		if keep[e.Source] {
			more = append(more, e.Target)
		} else if keep[e.Target] {
			more = append(more, e.Source)
		}
	}
	for _, id := range more {
		keep[id] = true
	}
}
