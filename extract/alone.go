package extract

import (
	"context"
	"fmt"

	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/parallel"
)

// looked is one document that was looked at alone.
type looked struct {
	reading quote.Reading
	digest  digest.Digest
	err     error
	broken  *parallel.Panic
}

// walk is what is done: with each document alone, and then with all of them.
type walk struct {
	read     func(dialogue.Dialogue) quote.Reading
	look     func(*quote.Reading) (digest.Digest, error)
	together stages
	keep     bool // the readings: else no more than digests is left of the documents
}

// run looks at each document alone, and then at all of them together with those
// known from before.
func (o Options) run(ctx context.Context, docs []*source.Document, w walk) (build.Findings, error) {
	o.step("reading documents", len(docs))
	found := parallel.Map(len(docs), func(i int) looked { return o.look(ctx, docs[i], w) })
	if err := ctx.Err(); err != nil {
		return build.Findings{}, fmt.Errorf("reading documents: %w", err)
	}
	f := build.Findings{Readings: make([]quote.Reading, len(docs))}
	for i := range found {
		if found[i].err != nil {
			return f, found[i].err
		}
		if found[i].broken != nil {
			o.Broken(docs[i], found[i].broken)
			found[i].digest = digest.Digest{Document: digest.DocumentOf(docs[i])}
		}
		f.Readings[i] = found[i].reading
		f.Digests = append(f.Digests, found[i].digest)
	}
	return o.surviving(ctx, f, w.together)
}

// look looks at one document. A stage that panics costs this document, where
// somebody is told.
func (o Options) look(ctx context.Context, d *source.Document, w walk) (out looked) {
	if ctx.Err() != nil {
		return out
	}
	work := func() {
		out.reading = w.read(dialogue.Detect(d))
		out.digest, out.err = w.look(&out.reading)
		if !w.keep {
			out.reading = quote.Reading{}
		}
		o.done(d)
	}
	if o.Broken == nil {
		work()
	} else if out.broken = parallel.Catch(work); out.broken != nil {
		out.reading = quote.Reading{Dialogue: dialogue.Dialogue{Document: withoutText(d)}}
	}
	return out
}

// withoutText is a document of which nothing is known but what it is.
func withoutText(d *source.Document) *source.Document {
	return &source.Document{Name: d.Name, Short: d.Short, Folder: d.Folder, SHA256: d.SHA256, Size: d.Size, Format: d.Format}
}
