package parts

import (
	"context"
	"io"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/build"
)

// findAround tells, over all documents, who is who, what a show repeats and
// which sources there are; it is the one step that must have all documents in
// one process, as sparse digests.
func findAround(ctx context.Context, p Plan, in input, w io.Writer) error {
	known, err := digestsIn(in, "sparse")
	if err != nil {
		return err
	}
	opt := p.Options
	opt.Known = known
	f, err := extract.Join(ctx, opt)
	if err != nil {
		return err
	}
	out := map[int][]around{}
	for d := range f.Digests {
		block := p.blockOf(&f.Digests[d])
		out[block] = append(out[block], aroundOf(&f, d))
	}
	if err := send(w, "around", out); err != nil {
		return err
	}
	graph := newPieces(p)
	graph.add(build.Sources(f))
	return graph.send(w)
}
