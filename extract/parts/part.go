// Package parts is the pipeline in steps that many processes share, for a
// collection that one machine does not hold. What comes out is, byte for byte,
// what one process writes.
//
//	read → around → said → gather → count → block → pair (near) → (promise) → judge → build → write
//
// Each step reads lines and writes lines (see Line). A line says to which block
// it goes: whoever runs the steps brings all lines of a block to one process of
// the next step, and need not know what is in them. Where documents are looked
// at, a block is some documents; where statements are, those of some words;
// where candidates are, those of some stems; where the graph is, one part of it
// after the other.
//
// Every judgement is made by the stages. What is decided here is only where
// something is worked on, and no outcome hangs on that.
package parts

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/digest"
)

// Plan says how the steps run. It must be the same for all of them.
type Plan struct {
	extract.Options
	Blocks    int    // that each kind of things is dealt to, at least 1
	CrowdFile string // the lines that count wrote, and promise, for the steps after them
	Together  int    // holders of a stem that are one block; more are dealt to several
}

// step is one of the steps but read, which takes documents.
type step struct {
	name string
	run  func(context.Context, Plan, input, io.Writer) error
}

func steps() []step {
	return []step{
		{"around", findAround}, {"said", findSaid}, {"gather", gather}, {"count", count}, {"block", deal}, {"pair", findPairs}, {"near", findNear},
		{"promise", promise}, {"judge", judge}, {"build", buildParts}, {"write", writePart},
	}
}

// Steps names the steps after read, in their order.
func Steps() []string {
	var out []string
	for _, s := range steps() {
		out = append(out, s.name)
	}
	return out
}

// Run runs a step over the lines of one block. An error names what failed.
func Run(ctx context.Context, name string, p Plan, r io.Reader, w io.Writer) error {
	i := slices.IndexFunc(steps(), func(s step) bool { return s.name == name })
	if i < 0 {
		return fmt.Errorf("no step %q; there are %q", name, Steps())
	}
	in, err := readLines(r)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	out := bufio.NewWriterSize(w, 1<<20)
	if err = steps()[i].run(ctx, p, in, out); err == nil {
		err = out.Flush()
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// Read writes what was found in documents that were looked at alone: all of it
// to their blocks, and to one block what is asked of all documents together.
func Read(w io.Writer, found []digest.Digest, p Plan) error {
	whole, sparse := map[int][][]byte{}, map[int][][]byte{}
	for i := range found {
		d := &found[i]
		block, few := p.blockOf(d), d.Sparse()
		whole[block] = append(whole[block], d.Pack())
		sparse[0] = append(sparse[0], few.Pack())
	}
	if err := send(w, "digest", whole); err != nil {
		return err
	}
	return send(w, "sparse", sparse)
}

// Failed writes that a file could not be read; why names it.
func Failed(w io.Writer, why error) error { return write(w, Line{Of: "failed", Error: why.Error()}) }

// blockOf is the block in which a document is worked on.
func (p Plan) blockOf(d *digest.Digest) int { return spread(p.Blocks, []byte(d.SHA256)) }

// known reads what count and promise wrote.
func (p Plan) known() (input, error) {
	f, err := os.Open(p.CrowdFile)
	if err != nil {
		return nil, fmt.Errorf("what count wrote: %w", err)
	}
	defer f.Close()
	return readLines(f)
}

func (p Plan) crowd() (agree.Crowd, error) {
	in, err := p.known()
	if err != nil {
		return agree.Crowd{}, err
	}
	all, err := joined(in, "crowd")
	all.Read = p.Reader != nil
	return all, err
}

// promises are those of all pairs.
func (p Plan) promises() (all compare.Promises, err error) {
	in, err := p.known()
	if err != nil {
		return all, err
	}
	some, err := items[compare.Promises](in, "promise")
	for _, o := range some {
		all.Add(o)
	}
	return all, err
}
