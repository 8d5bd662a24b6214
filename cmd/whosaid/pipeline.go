package main

import (
	"cmp"
	"context"
	"errors"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// graphOf reads the inputs and gives their one graph, as people have decided.
func (o *inputOptions) graphOf(ctx context.Context, io stdio) (*graph.Graph, inputs, error) {
	g, in, err := o.found(ctx, io)
	if err != nil {
		return nil, in, err
	}
	if !in.written {
		o.rulings.tellGone(io, g)
	}
	return o.rulings.obeyed(g), in, nil
}

// found reads the inputs and gives their one graph, in which nothing is decided so
// far of claims but what is to be kept.
func (o *inputOptions) found(ctx context.Context, io stdio) (*graph.Graph, inputs, error) {
	opt, err := o.stages(ctx, io)
	if err != nil {
		return nil, newInputs(), err
	}
	kept, err := o.keeps()
	if err != nil {
		return nil, newInputs(), err
	}
	defer kept.trim()
	o.remember(kept, &opt)
	in := o.load(ctx, io)
	if in.failed && in.empty() {
		return nil, in, errReported
	}
	if o.asWritten(&in) {
		g, left := o.light.lighten(in.graphs[0].Graph)
		o.light.tell(io, left)
		in.written = true
		return g, in, nil
	}
	left := 0
	opt.LeftOut = func(claims int) { left += claims }
	opt.Broken = func(d *source.Document, p *parallel.Panic) { in.breaks(io.err, d.Name, p) }
	opt.Carry = o.carry
	if o.reads {
		opt.Voices = func(of map[string][]string) { in.voices = of }
	}
	old := in.graphsKnown(io.err, &opt)
	if o.unjoined && len(old) > 0 {
		return nil, in, errors.New("one of the graphs does not say what was read in its documents, so that nothing is known of what is open: extract the documents again")
	}
	if len(old)+len(o.rulings.all()) == 0 { // else any claim may become another
		opt.Asked = o.asked
	}
	docs := in.docs
	if o.carry {
		in.docs = nil // a graph that is written stands for them, and they need not lie beside it
	}
	g, err := extract.Graph(ctx, docs, opt)
	o.bar.clear()
	if err = cmp.Or(failureOf(opt.Vectors), err); err != nil {
		return nil, in, err
	}
	if len(old) > 0 {
		for i := range old {
			lighter, n := o.light.lighten(old[i])
			old[i], left = lighter, left+n
		}
		g = graph.Merge(append(old, g)...)
	}
	in.rename(g)
	o.light.tell(io, left)
	return g, in, nil
}

// pipeline runs stages over documents: extract.Turns, Speakers or Run.
type pipeline func(context.Context, []*source.Document, extract.Options) (build.Findings, error)

// findingsOf reads the inputs and gives what the stages find in them.
func (o *inputOptions) findingsOf(ctx context.Context, io stdio, run pipeline) (build.Findings, inputs, error) {
	opt, err := o.stages(ctx, io)
	if err != nil {
		return build.Findings{}, newInputs(), err
	}
	in := o.load(ctx, io)
	opt.Broken = func(d *source.Document, p *parallel.Panic) { in.breaks(io.err, d.Name, p) }
	in.unread = in.graphsKnown(io.err, &opt)
	f, err := run(ctx, in.docs, opt)
	for i := range f.Readings {
		if d := f.Readings[i].Document; d != nil && i < len(f.Names) {
			d.Name = f.Names[i]
		}
	}
	o.bar.clear()
	return f, in, cmp.Or(failureOf(opt.Vectors), err)
}
