package parts

import (
	"context"
	"io"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/build"
)

// buildParts builds what each document of a block shows, and gives it to the
// parts of the graph.
func buildParts(_ context.Context, p Plan, in input, w io.Writer) error {
	docs, err := p.documents(in)
	if err != nil {
		return err
	}
	halves, err := items[half](in, "half")
	if err != nil {
		return err
	}
	of := map[int][]build.Half{}
	for _, h := range halves {
		of[h.Document] = append(of[h.Document], h.Half)
	}
	out := newPieces(p)
	for i := range docs {
		d := &docs[i]
		f := d.findings()
		f.Relations = extract.Replies(f)
		out.add(build.Sayings(f, of[d.Number]))
		out.document(d)
	}
	return out.send(w)
}
