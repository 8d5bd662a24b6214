package build

import (
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Carried is the digests, which must be brief, of all documents as a graph carries them.
func (f *Findings) Carried() []graph.Reading {
	return parallel.Map(len(f.Digests), func(i int) graph.Reading {
		return graph.Reading{Document: f.Names[i], Data: f.Digests[i].Pack()}
	})
}
