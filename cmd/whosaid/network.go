package main

import (
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/e5"
)

// network reads two claims together; it is loaded when the first pair asks
// for it.
type network struct {
	told func(done, of int)                             // may be nil
	keep func(pairs [][2]string, readings []e5.Reading) // told of what was read; may be nil
}

// pairsAtOnce is how many pairs are read between two words about it.
const pairsAtOnce = 128

// Read returns what the network makes of each pair, in order.
func (n network) Read(pairs [][2]string) []e5.Reading {
	if len(pairs) == 0 {
		return nil
	}
	reader, err := e5.Load()
	if err != nil {
		panic("the embedded network of verdicts is damaged: " + err.Error())
	}
	out := make([]e5.Reading, 0, len(pairs))
	for len(out) < len(pairs) {
		next := pairs[len(out):min(len(pairs), len(out)+pairsAtOnce)]
		read := reader.Read(next)
		if n.keep != nil {
			n.keep(next, read)
		}
		out = append(out, read...)
		if n.told != nil {
			n.told(len(out), len(pairs))
		}
	}
	return out
}

// whileSeeing reads nothing more once no vectors come: what it would tell is
// thrown away with them.
type whileSeeing struct {
	compare.Reader
	vectors compare.Similarity
}

// Read returns what the network makes of each pair, in order; nothing of any
// after a failure.
func (r whileSeeing) Read(pairs [][2]string) []e5.Reading {
	if failureOf(r.vectors) != nil {
		return make([]e5.Reading, len(pairs))
	}
	return r.Reader.Read(pairs)
}
