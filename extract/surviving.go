package extract

import (
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/parallel"
)

// surviving runs stages over documents. Where one of them panics, each
// document is tried alone: those that panic by themselves are told to Broken,
// and the rest is run without their text. It fails where no document panics
// alone, and where the stages do.
func surviving[T any](o Options, docs []*source.Document, run func([]*source.Document) (T, error)) (out T, err error) {
	if o.Broken == nil {
		return run(docs)
	}
	p := parallel.Catch(func() { out, err = run(docs) })
	if p == nil {
		return out, err
	}
	rest := slices.Clone(docs)
	for i, d := range docs {
		if alone := parallel.Catch(func() { _, err = run(docs[i : i+1]) }); alone != nil {
			o.Broken(d, alone)
			rest[i] = withoutText(d)
			p = nil
		}
		if err != nil {
			return out, err
		}
	}
	if p == nil {
		p = parallel.Catch(func() { out, err = run(rest) })
	}
	if p != nil {
		return out, fmt.Errorf("documents that do well alone fail together: %w", p)
	}
	return out, err
}

// withoutText is a document of which nothing is known but what it is.
func withoutText(d *source.Document) *source.Document {
	return &source.Document{Name: d.Name, SHA256: d.SHA256, Size: d.Size, Format: d.Format}
}
