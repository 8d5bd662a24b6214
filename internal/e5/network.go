package e5

import (
	"slices"
	"sync"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

// Network reads claims. It is safe for use by several goroutines.
type Network struct {
	*model
	vocabulary *unigram.Vocabulary
	trunk      [layers]layer
	reader     [upper]layer
	head       dense.Factor
	desks      sync.Pool // of *desk
}

// newNetwork prepares a model for use.
func newNetwork(m *model, by dense.Multiplier) (*Network, error) {
	v, err := unigram.New(m.pieces, m.scores)
	if err != nil {
		return nil, err
	}
	n := &Network{model: m, vocabulary: v, head: dense.New(m.first, by).Plus(m.bias[0])}
	n.desks.New = func() any { return new(desk) }
	bends := newCurves()
	parallel.Do(layers+upper, func(i int) {
		if i < layers {
			n.trunk[i] = newLayer(&m.trunk[i], nil, by, &bends)
			return
		}
		i -= layers
		n.reader[i] = newLayer(&m.trunk[alone+i], &m.change[i], by, &bends)
	})
	return n, nil
}

// lead stands before each claim, as when the trunk was fitted.
const lead = "query: "

// rows are the pieces of a claim, between its marks; what is too long is cut.
func (n *Network) rows(text string) []int32 {
	pieces := n.vocabulary.Split(unigram.Normal(lead + text))
	rows := []int32{begin}
	for _, p := range pieces[:min(len(pieces), places-2)] {
		if p == unigram.Unknown {
			rows = append(rows, unknown)
		} else {
			rows = append(rows, specials+p)
		}
	}
	return append(rows, end)
}

// claim is a claim that has been read alone: its state as the layers leave it
// that read it alone, Size numbers for each piece, and its vector, of unit
// length.
type claim struct{ state, vector []float32 }

// read reads claims, each alone.
func (n *Network) read(texts []string) []claim {
	d := n.desks.Get().(*desk)
	defer n.desks.Put(d)
	d.clear()
	for _, t := range texts {
		d.put(n.pieces(t), nil)
	}
	out := make([]claim, len(texts))
	d.run(n.trunk[:alone])
	for i, s := range d.spans {
		state, _ := d.pieces(s)
		out[i].state = slices.Clone(state)
	}
	d.run(n.trunk[alone:])
	for i, s := range d.spans {
		last, _ := d.pieces(s)
		out[i].vector = mean(last)
		dense.Unit(out[i].vector)
	}
	return out
}

// pieces are what the layers start from: Size numbers for each piece.
func (n *Network) pieces(text string) []float32 {
	rows := n.rows(text)
	x := make([]float32, len(rows)*Size)
	for i, r := range rows {
		piece := x[i*Size:][:Size]
		unpackBlocks(piece, n.words[int(r)*Size/block*blockBytes:])
		dense.Add(piece, n.places[i*Size:][:Size])
	}
	dense.Normalise(x, n.norm)
	return x
}

// mean is the mean over pieces.
func mean(x []float32) []float32 {
	out := make([]float32, Size)
	for i := 0; i < len(x); i += Size {
		dense.Add(out, x[i:i+Size])
	}
	by := 1 / float32(len(x)/Size)
	for i := range out {
		out[i] *= by
	}
	return out
}
