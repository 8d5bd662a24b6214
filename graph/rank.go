package graph

import (
	"cmp"
	"slices"
	"strings"
)

// rank drops claims that are not asked for: with Shared those that nobody
// shares or disputes, with Limit the least of the rest. The most: shared with
// the highest score, then disputed, then of most weight, then said by most
// people.
func (x *Index) rank(keep map[string]bool, s Selection) {
	standings := x.standings()
	type ranked struct {
		id string
		standing
	}
	claims := make([]ranked, 0, len(keep))
	for id := range keep {
		if of := standings[id]; !s.Shared || of.shared > 0 || of.disputed > 0 {
			claims = append(claims, ranked{id, of})
		}
	}
	slices.SortFunc(claims, func(a, b ranked) int {
		return cmp.Or(b.compare(a.standing), strings.Compare(a.id, b.id))
	})
	if s.Limit > 0 && len(claims) > s.Limit {
		claims = claims[:s.Limit]
	}
	clear(keep)
	for i := range claims {
		keep[claims[i].id] = true
	}
}

// standing is what tells how much there is to see in a claim.
type standing struct {
	shared, disputed float64 // best score
	weight           float64 // of the claim
	said             int     // by how many people
}

func (s standing) compare(o standing) int {
	return cmp.Or(
		cmp.Compare(s.shared, o.shared), cmp.Compare(s.disputed, o.disputed),
		cmp.Compare(s.weight, o.weight), cmp.Compare(s.said, o.said),
	)
}

func (x *Index) standings() map[string]standing {
	standings := map[string]standing{}
	for i := range x.g.Nodes {
		if n := &x.g.Nodes[i]; n.Kind == Claim {
			standings[n.ID] = standing{weight: n.Weight}
		}
	}
	change := func(id string, f func(s *standing)) {
		s := standings[id]
		f(&s)
		standings[id] = s
	}
	for _, r := range x.Shared(Filter{}) {
		change(r.ClaimA, func(s *standing) { s.shared = max(s.shared, r.Score) })
		change(r.ClaimB, func(s *standing) { s.shared = max(s.shared, r.Score) })
	}
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		switch {
		case e.Kind == Said:
			change(e.Target, func(s *standing) { s.said++ })
		case e.Kind == DisagreesWith && KindOfID(e.Source) == Claim:
			change(e.Source, func(s *standing) { s.disputed = max(s.disputed, e.Score) })
			fallthrough
		case e.Kind == DisagreesWith:
			change(e.Target, func(s *standing) { s.disputed = max(s.disputed, e.Score) })
		}
	}
	return standings
}
