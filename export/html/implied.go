package html

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// implied reports whether what supports an edge from a claim to an interview
// is just where the claim was said in it. The page has that from the edges
// said, so it is not shipped twice: a third of a large page.
func (b builder) implied(e *graph.Edge) bool {
	if e.Kind != graph.Cites || len(e.Evidence) == 0 {
		return false
	}
	said := []graph.Evidence{}
	for _, in := range b.x.In(e.Source) {
		for _, v := range in.Evidence {
			if in.Kind == graph.Said && v.Interview == e.Target {
				said = append(said, v)
			}
		}
	}
	slices.SortStableFunc(said, func(a, b graph.Evidence) int {
		return cmp.Or(strings.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start))
	})
	return slices.EqualFunc(said, e.Evidence, sameEvidence)
}

func sameEvidence(a, b graph.Evidence) bool {
	if (a.At == nil) != (b.At == nil) || a.At != nil && *a.At != *b.At {
		return false
	}
	a.At, b.At = nil, nil
	return a == b
}
