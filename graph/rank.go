package graph

import (
	"cmp"
	"slices"
	"strings"
)

// rank drops claims that are not asked for: with Shared those that nobody
// shares or disputes, with Limit the least of the rest. The most: shared with
// the highest score, then disputed, then said by most people.
func (x *Index) rank(keep map[string]bool, s Selection) {
	weight := x.weights()
	ids := []string{}
	for id := range keep {
		if !s.Shared || weight[id].shared > 0 || weight[id].disputed > 0 {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(weight[b].compare(weight[a]), strings.Compare(a, b))
	})
	if s.Limit > 0 && len(ids) > s.Limit {
		ids = ids[:s.Limit]
	}
	clear(keep)
	for _, id := range ids {
		keep[id] = true
	}
}

type weight struct {
	shared, disputed float64 // best score
	said             int     // by how many people
}

func (w weight) compare(o weight) int {
	return cmp.Or(cmp.Compare(w.shared, o.shared), cmp.Compare(w.disputed, o.disputed), cmp.Compare(w.said, o.said))
}

func (x *Index) weights() map[string]weight {
	weights := map[string]weight{}
	change := func(id string, f func(w *weight)) {
		w := weights[id]
		f(&w)
		weights[id] = w
	}
	for _, r := range Shared(x.g, Filter{}) {
		change(r.ClaimA, func(w *weight) { w.shared = max(w.shared, r.Score) })
		change(r.ClaimB, func(w *weight) { w.shared = max(w.shared, r.Score) })
	}
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		switch {
		case e.Kind == Said:
			change(e.Target, func(w *weight) { w.said++ })
		case e.Kind == DisagreesWith && KindOfID(e.Source) == Claim:
			change(e.Source, func(w *weight) { w.disputed = max(w.disputed, e.Score) })
			fallthrough
		case e.Kind == DisagreesWith:
			change(e.Target, func(w *weight) { w.disputed = max(w.disputed, e.Score) })
		}
	}
	return weights
}
