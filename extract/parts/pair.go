package parts

import (
	"cmp"
	"context"
	"io"
	"slices"

	"github.com/whosaid/whosaid/extract/agree"
)

// findPairs finds who may say the same as whom in the blocks of some stems.
func findPairs(_ context.Context, p Plan, in input, w io.Writer) error {
	crowd, err := p.crowd()
	if err != nil {
		return err
	}
	all, err := items[held](in, "held")
	if err != nil {
		return err
	}
	out := map[int][]agree.Pair{}
	members := membersOf(all)
	for from, to := 0, 0; from < len(members); from = to {
		for to = from + 1; to < len(members) && members[to].compare(members[from].place) == 0; {
			to++
		}
		p.keep(out, crowd.Pairs(blockOf(members[from:to])))
	}
	return send(w, "pair", out)
}

// member is a statement at one of its places.
type member struct {
	place
	*agree.Statement
}

// membersOf are all statements at all their places, those of one block together.
func membersOf(all []held) []member {
	var out []member
	for i := range all {
		for _, at := range all[i].In {
			out = append(out, member{at, &all[i].Statement})
		}
	}
	slices.SortFunc(out, func(a, b member) int { return a.compare(b.place) })
	return out
}

// blockOf is the block of members of one place.
func blockOf(all []member) agree.Block {
	b := agree.Block{Stem: all[0].Stem, Apart: all[0].From != all[0].To}
	for _, m := range all {
		b.Members = append(b.Members, agree.Member{Statement: m.Statement, Part: m.Part})
	}
	return b
}

// keep deals pairs to blocks.
func (p Plan) keep(out map[int][]agree.Pair, pairs []agree.Pair) {
	for _, x := range pairs {
		block := spread(p.Blocks, []byte(x.A.Text+"\n"+x.B.Text))
		out[block] = append(out[block], x)
	}
}

// findNear finds those whose vectors are close. It must have all statements.
func findNear(_ context.Context, p Plan, in input, w io.Writer) error {
	crowd, all, err := p.weighed(in)
	if err != nil {
		return err
	}
	out := map[int][]agree.Pair{}
	p.keep(out, crowd.Near(all, cmp.Or(p.Quick, p.Vectors)))
	return send(w, "pair", out)
}
