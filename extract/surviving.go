package extract

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/parallel"
)

// stages look at all documents together.
type stages func(context.Context, build.Findings) (build.Findings, error)

// surviving runs stages over the documents read and those known. Where one of
// them panics, each document is tried alone: those that panic by themselves are
// told to Broken, and the rest is run without what was found in them. It fails
// where no document panics alone, and where the stages do.
func (o Options) surviving(ctx context.Context, f build.Findings, run stages) (out build.Findings, err error) {
	all := o.gathered(f)
	if o.Broken == nil {
		return run(ctx, all)
	}
	p := parallel.Catch(func() { out, err = run(ctx, all) })
	if p == nil {
		return out, err
	}
	for i := range all.Digests {
		if alone := parallel.Catch(func() { _, err = run(ctx, only(all, i)) }); alone != nil {
			d := &all.Digests[i]
			o.Broken(&source.Document{Name: all.Names[i], SHA256: d.SHA256, Size: d.Size}, alone)
			*d = digest.Digest{Document: d.Document}
			p = nil
		}
		if err != nil {
			return out, err
		}
	}
	if p == nil {
		p = parallel.Catch(func() { out, err = run(ctx, all) })
	}
	if p != nil {
		return out, fmt.Errorf("documents that do well alone fail together: %w", p)
	}
	return out, err
}

// only is what was found in document i.
func only(f build.Findings, i int) build.Findings {
	return build.Findings{Readings: f.Readings[i : i+1], Digests: f.Digests[i : i+1], Names: f.Names[i : i+1]}
}

// gathered is the digests of all documents, each once and in the order of their
// names.
func (o Options) gathered(f build.Findings) build.Findings {
	read := len(f.Digests)
	all := digest.Once(f.Digests, o.Known)
	documents := make([]digest.Document, len(all))
	order := make([]int, len(all))
	for i := range all {
		if i >= read {
			all[i] = all[i].Wanting(o.Wanted).Lightened(o.MinWeight)
		}
		documents[i], order[i] = all[i].Document, i
	}
	names := digest.Distinct(documents)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(names[a], names[b]) })
	out := build.Findings{}
	for _, i := range order {
		reading := quote.Reading{}
		if i < read {
			reading = f.Readings[i]
		}
		out.Readings, out.Digests, out.Names = append(out.Readings, reading), append(out.Digests, all[i]), append(out.Names, names[i])
	}
	return out
}
