package extract

import (
	"fmt"

	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Known are the digests that a graph carries. It fails for a graph that does not
// carry one for each of its documents: it is a part of another, or was written
// by another version.
func Known(g *graph.Graph) ([]digest.Digest, error) {
	if len(g.Readings) < len(g.Documents) {
		return nil, fmt.Errorf("%d of %d documents have no reading", len(g.Documents)-len(g.Readings), len(g.Documents))
	}
	errs := make([]error, len(g.Readings))
	out := parallel.Map(len(g.Readings), func(i int) digest.Digest {
		d, err := digest.Unpack(g.Readings[i].Data)
		errs[i] = err
		return d
	})
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("the reading of %s: %w", g.Readings[i].Document, err)
		}
	}
	return out, nil
}
