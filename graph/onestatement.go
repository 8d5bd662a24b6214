package graph

import (
	"cmp"
	"slices"
	"strings"
)

// statements parts all claims among statements, each led by its centre: the
// star clustering of Aslam, Pelekhov and Rus (2004), over the edges by which
// two claims say the same, with opposites kept apart.
func (x *Index) statements() [][]string {
	out, taken := [][]string{}, map[string]bool{}
	for _, centre := range x.byClearness() {
		if taken[centre] {
			continue
		}
		one := []string{centre}
		for _, near := range x.same(centre) {
			if !taken[near] && !x.opposes(near, one) {
				one = append(one, near)
			}
		}
		for _, claim := range one {
			taken[claim] = true
		}
		out = append(out, one)
	}
	return out
}

// byClearness are the ids of all claims, the clearest first: that which most
// others say, which stands by itself, asserts, weighs most, is short.
func (x *Index) byClearness() []string {
	type clear struct {
		node   *Node
		saidBy int // other claims that say the same
	}
	claims := []clear{}
	for i := range x.g.Nodes {
		if n := &x.g.Nodes[i]; n.Kind == Claim {
			claims = append(claims, clear{n, len(x.same(n.ID))})
		}
	}
	slices.SortFunc(claims, func(a, b clear) int {
		return cmp.Or(
			b.saidBy-a.saidBy,
			compareBools(a.node.Context != "", b.node.Context != ""), compareBools(a.node.Asked, b.node.Asked),
			-cmp.Compare(a.node.Weight, b.node.Weight), len(a.node.Text)-len(b.node.Text), strings.Compare(a.node.ID, b.node.ID),
		)
	})
	ids := make([]string, len(claims))
	for i, c := range claims {
		ids[i] = c.node.ID
	}
	return ids
}

// same are the claims that say the same as a claim, the surest first.
func (x *Index) same(claim string) []string {
	joins := slices.DeleteFunc(x.joins(claim), func(j join) bool { return !j.edge.sameness() })
	slices.SortFunc(joins, func(a, b join) int {
		return cmp.Or(-cmp.Compare(a.edge.Score, b.edge.Score), strings.Compare(a.claim, b.claim))
	})
	ids := make([]string, len(joins))
	for i, j := range joins {
		ids[i] = j.claim
	}
	return ids
}

// sameness reports whether e joins two claims by what they say, and not by who
// answers whom.
func (e *Edge) sameness() bool {
	return e.Kind == AgreesWith && e.Method != Reply && e.Method != Reported
}

// opposes reports whether a claim says the opposite of one of others.
func (x *Index) opposes(claim string, others []string) bool {
	return slices.ContainsFunc(x.joins(claim), func(j join) bool {
		return j.edge.Kind == DisagreesWith && slices.Contains(others, j.claim)
	})
}

// join is an edge between a claim and another.
type join struct {
	claim string // the other
	edge  *Edge
}

// joins are the edges of agreement between a claim and others.
func (x *Index) joins(claim string) []join {
	joins := []join{}
	out := x.Out(claim)
	for i := range out {
		if e := &out[i]; e.Agreement() {
			joins = append(joins, join{e.Target, e})
		}
	}
	for _, e := range x.In(claim) {
		if e.Agreement() && KindOfID(e.Source) == Claim {
			joins = append(joins, join{e.Source, e})
		}
	}
	return joins
}
