package graph

import (
	"cmp"
	"slices"
	"strings"
)

func compareReadings(a, b *Reading) int { return strings.Compare(a.Document, b.Document) }

// compareNodes orders by id; nodes of one id by their first document and
// then by all that they hold, so that the order they came in never shows.
func compareNodes(a, b *Node) int {
	if c := strings.Compare(a.ID, b.ID); c != 0 {
		return c
	}
	return cmp.Or(
		slices.Compare(a.Documents[:min(1, len(a.Documents))], b.Documents[:min(1, len(b.Documents))]),
		strings.Compare(string(a.Kind), string(b.Kind)),
		strings.Compare(a.Name, b.Name),
		strings.Compare(a.Text, b.Text),
		strings.Compare(a.Title, b.Title),
		strings.Compare(a.URL, b.URL),
		strings.Compare(a.Date, b.Date),
		strings.Compare(a.Language, b.Language),
		strings.Compare(a.Context, b.Context),
		slices.Compare(a.Speakers, b.Speakers),
		slices.Compare(a.Hosts, b.Hosts),
	)
}

// compareEdges orders by source and target; edges of one pair by what else
// they hold.
func compareEdges(a, b *Edge) int {
	if c := strings.Compare(a.Source, b.Source); c != 0 {
		return c
	}
	if c := strings.Compare(a.Target, b.Target); c != 0 {
		return c
	}
	return cmp.Or(
		strings.Compare(string(a.Kind), string(b.Kind)),
		-cmp.Compare(rank(a.Method), rank(b.Method)),
		-cmp.Compare(a.Score, b.Score),
		strings.Compare(a.Method, b.Method),
		strings.Compare(a.Reason, b.Reason),
		roleRank(a.Role)-roleRank(b.Role),
	)
}

// compareEvidence orders by document and start, then by all the rest.
func compareEvidence(a, b *Evidence) int {
	if c := strings.Compare(a.Document, b.Document); c != 0 {
		return c
	}
	if c := cmp.Compare(a.Start, b.Start); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(a.End, b.End),
		strings.Compare(a.Of, b.Of),
		strings.Compare(a.Stance, b.Stance),
		strings.Compare(a.ReportedBy, b.ReportedBy),
		strings.Compare(a.Method, b.Method),
		cmp.Compare(a.Score, b.Score),
		strings.Compare(a.Interview, b.Interview),
		strings.Compare(a.Link, b.Link),
		strings.Compare(a.Quote, b.Quote),
		cmp.Compare(a.Page, b.Page),
		compareMoments(a.At, b.At),
		compareBools(a.About, b.About),
		cmp.Compare(a.ContextStart, b.ContextStart),
		cmp.Compare(a.ContextEnd, b.ContextEnd),
	)
}

func compareMoments(a, b *float64) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return cmp.Compare(*a, *b)
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
