package parts

import (
	"cmp"
	"context"
	"encoding/binary"
	"io"

	"github.com/whosaid/whosaid/extract/agree"
)

// held is a statement with the blocks of stems that it is one of.
type held struct {
	agree.Statement
	In []place
}

// place is where a statement stands among those that a stem finds: in one of
// several parts, which is compared with itself or with one other.
type place struct {
	Stem     uint64
	Part     int
	From, To int // the parts that are together, From at most To
}

// deal gives each statement to the blocks of the stems by which it is found.
func deal(_ context.Context, p Plan, in input, w io.Writer) error {
	crowd, all, err := p.weighed(in)
	if err != nil {
		return err
	}
	out := map[int][]held{}
	for i := range all {
		for block, in := range p.places(&crowd, &all[i]) {
			out[block] = append(out[block], held{all[i], in})
		}
	}
	return send(w, "held", out)
}

// weighed are the statements that come in, weighed by the crowd.
func (p Plan) weighed(in input) (crowd agree.Crowd, all []agree.Statement, err error) {
	if crowd, err = p.crowd(); err != nil {
		return crowd, nil, err
	}
	if all, err = items[agree.Statement](in, "statement"); err != nil {
		return crowd, nil, err
	}
	for i := range all {
		crowd.Weigh(&all[i])
	}
	return crowd, all, nil
}

// places are where a statement stands, by block.
func (p Plan) places(crowd *agree.Crowd, s *agree.Statement) map[int][]place {
	out := map[int][]place{}
	for _, stem := range crowd.Prefix(s) {
		if stem.Seen < 2 {
			continue // nobody else holds it
		}
		parts := (int(stem.Seen) + p.Together - 1) / p.Together
		own := spread(parts, []byte(s.Text))
		for other := range parts {
			at := place{stem.Hash, own, min(own, other), max(own, other)}
			block := spread(p.Blocks, at.key())
			out[block] = append(out[block], at)
		}
	}
	return out
}

// key tells blocks of stems apart.
func (p place) key() []byte {
	b := binary.BigEndian.AppendUint64(nil, p.Stem)
	return binary.BigEndian.AppendUint64(b, uint64(p.From)<<32|uint64(p.To))
}

func (p place) compare(o place) int {
	return cmp.Or(cmp.Compare(p.Stem, o.Stem), cmp.Compare(p.From, o.From), cmp.Compare(p.To, o.To))
}
