package parts

import (
	"context"
	"io"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/graph"
)

// findSaid gives the sentences that claim something by themselves to the blocks
// of their words.
func findSaid(_ context.Context, p Plan, in input, w io.Writer) error {
	docs, err := p.documents(in)
	if err != nil {
		return err
	}
	out := map[int][]agree.Said{}
	for i := range docs {
		for _, s := range p.saidIn(&docs[i]) {
			block := spread(p.Blocks, s.Words[:])
			out[block] = append(out[block], s)
		}
	}
	return send(w, "said", out)
}

// saidIn are those of one document, by the numbers of the collection.
func (p Plan) saidIn(d *document) []agree.Said {
	f := d.findings()
	all := extract.Said(f)
	for i := range all {
		s := &all[i]
		s.Document, s.Person, s.Claim, s.Block = d.Number, d.Whole[s.Person], graph.ClaimID(s.Text), p.blockOf(&d.digest)
		if s.Interview >= 0 {
			s.Interview = d.Talks[s.Interview]
		} else {
			s.Interview = -1 - d.Number
		}
	}
	return all
}

// gather puts sentences of equal words together, and counts their stems.
func gather(_ context.Context, p Plan, in input, w io.Writer) error {
	said, err := items[agree.Said](in, "said")
	if err != nil {
		return err
	}
	all := agree.Statements(said)
	crowd := agree.Crowd{Seen: map[uint64]int32{}}
	crowd.Add(all)
	out := map[int][]agree.Statement{}
	for _, s := range all {
		block := spread(p.Blocks, []byte(s.Text))
		out[block] = append(out[block], s)
	}
	if err := send(w, "statement", out); err != nil {
		return err
	}
	stems := map[int][]agree.Crowd{}
	for block, some := range crowd.Deal(p.Blocks) {
		stems[block] = []agree.Crowd{some}
	}
	return send(w, "stems", stems)
}

// count adds the counts of some stems over all statements. One block has the
// number of statements, and tells which steps are called for.
func count(_ context.Context, p Plan, in input, w io.Writer) error {
	crowd, err := joined(in, "stems")
	if err != nil {
		return err
	}
	crowd.Trim()
	if crowd.Statements > 0 {
		if err := write(w, Line{Of: "note", Near: crowd.Close(p.Fast), Read: p.Reader != nil}); err != nil {
			return err
		}
	}
	return send(w, "crowd", map[int][]agree.Crowd{0: {crowd}})
}

// joined are all counts of a kind as one.
func joined(in input, kind string) (agree.Crowd, error) {
	all := agree.Crowd{Seen: map[uint64]int32{}}
	some, err := items[agree.Crowd](in, kind)
	for _, c := range some {
		all.Join(c)
	}
	return all, err
}
