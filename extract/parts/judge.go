package parts

import (
	"context"
	"io"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/build"
)

// half is one side of an agreement, on its way to its document.
type half struct {
	build.Half
	Document int // by number
}

// promise counts what pairs promise to a network that reads them: it reads the
// most promising of all, wherever they are judged.
func promise(_ context.Context, p Plan, in input, w io.Writer) error {
	crowd, err := p.crowd()
	if err != nil {
		return err
	}
	pairs, err := items[agree.Pair](in, "pair")
	if err != nil {
		return err
	}
	return send(w, "promise", map[int][]compare.Promises{0: {crowd.Promises(pairs, p.eyes())}})
}

// judge tells which pairs say the same or the opposite, and gives each side to
// the block of its document, which can show it.
func judge(_ context.Context, p Plan, in input, w io.Writer) error {
	crowd, err := p.crowd()
	if err != nil {
		return err
	}
	pairs, err := items[agree.Pair](in, "pair")
	if err != nil {
		return err
	}
	promises, err := p.promises()
	if err != nil {
		return err
	}
	out := map[int][]half{}
	for _, f := range crowd.Judge(pairs, p.eyes(), promises) {
		for _, side := range []agree.Spoken{f.A, f.B} {
			out[side.Block] = append(out[side.Block], half{Document: side.Document, Half: build.Half{
				Source: f.A.Claim, Target: f.B.Claim, Agrees: f.Agrees, Score: f.Score, Method: string(agree.Similar), Reason: f.Reason,
				Sentence: side.Sentence, Of: side.Claim,
			}})
		}
	}
	return send(w, "half", out)
}

// eyes are those that all pairs are judged with.
func (p Plan) eyes() compare.Eyes {
	return compare.Eyes{Vectors: p.Vectors, Reader: p.Reader, Loose: p.Loose}
}
