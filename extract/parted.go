package extract

import (
	"context"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
)

// Alone looks at each document alone and gives their digests and those known,
// each once. The errors are those of Graph.
func Alone(ctx context.Context, docs []*source.Document, opt Options) ([]digest.Digest, error) {
	brief := func(r *quote.Reading) (digest.Digest, error) { return digest.Of(r, opt.MinWeight, opt.Wanted) }
	same := func(_ context.Context, f build.Findings) (build.Findings, error) { return f, nil }
	f, err := opt.run(ctx, docs, walk{read: quote.Find, look: brief, together: same})
	return f.Digests, err
}

// Join tells of all documents, given by their digests in Known, who is who,
// what a show repeats and which sources there are. It does not look for who
// agrees, so that sparse digests will do. The only error is that of the context.
func Join(ctx context.Context, opt Options) (build.Findings, error) {
	opt.NodesOnly = true
	return opt.surviving(ctx, build.Findings{}, opt.collect)
}

// Replies are the relations of what people reply in documents that were joined.
func Replies(f build.Findings) []agree.Relation {
	return agree.Replies(agree.Input{Documents: talks(&f), Sentences: f.Sentences})
}

// Said are the sentences of documents that were joined which claim something by
// themselves.
func Said(f build.Findings) []agree.Said {
	return agree.SaidIn(agree.Input{Documents: talks(&f), Sentences: f.Sentences})
}
