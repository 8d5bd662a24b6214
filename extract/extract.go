// Package extract is the pipeline from documents to a graph, as visible as
// its folders: source (formats to text), dialogue (turns), quote (reported
// speech), people (who is who), claim (which sentences assert), weight (which
// claims somebody would look for), furniture (the fixed words of a show), cite
// (interviews, links, moments), agree (who says the same). Each stage is a
// pure function of what the stages before it found, and build makes a graph of
// all that they found.
//
// This package only runs them in their order; every judgement is made in a
// stage.
package extract

import (
	"context"
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/furniture"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Options says how the stages run. The zero value takes everything by
// default.
type Options struct {
	Overrides people.Overrides         // what the user says of names and claims
	Vectors   compare.Similarity       // sentence vectors; nil for words alone
	Reader    compare.Reader           // reads what may say the same; nil for none
	Quick     compare.Similarity       // vectors at little cost, by which candidates are found; nil: Vectors
	Fast      bool                     // take the quickest path that still finds agreement
	MinWeight float64                  // claims that weigh less stay out
	Step      func(name string, n int) // told before each stage, with the number of things it looks at; may be nil

	Done    func(d *source.Document) // told when a stage is done with a document, by several goroutines; may be nil
	LeftOut func(claims int)         // told by Graph how many sentences assert and weigh too little; may be nil
	// Broken is told of a document in which a stage panics; the others are
	// done without it. With nil the panic is raised.
	Broken func(d *source.Document, p *parallel.Panic)
}

// Turns runs the stages that tell who speaks where, without what turns and
// prose report of others. Documents must be ordered by name. The only error
// is that of the context.
func Turns(ctx context.Context, docs []*source.Document, opt Options) (build.Findings, error) {
	return surviving(opt, docs, func(docs []*source.Document) (build.Findings, error) {
		return opt.turns(ctx, docs, func(d dialogue.Dialogue) quote.Reading { return quote.Reading{Dialogue: d} })
	})
}

// Speakers runs the stages that tell who is who, in turns and in reported
// speech. Documents must be ordered by name. The only error is that of the
// context.
func Speakers(ctx context.Context, docs []*source.Document, opt Options) (build.Findings, error) {
	return surviving(opt, docs, func(docs []*source.Document) (build.Findings, error) {
		return opt.turns(ctx, docs, quote.Find)
	})
}

func (o Options) turns(ctx context.Context, docs []*source.Document, read func(dialogue.Dialogue) quote.Reading) (build.Findings, error) {
	f := build.Findings{}
	o.step("reading turns", len(docs))
	f.Readings = parallel.Map(len(docs), func(i int) quote.Reading {
		if ctx.Err() != nil {
			return quote.Reading{}
		}
		defer o.done(docs[i])
		return read(dialogue.Detect(docs[i]))
	})
	if err := ctx.Err(); err != nil {
		return f, fmt.Errorf("reading turns: %w", err)
	}
	o.step("telling people apart", len(docs))
	f.People = people.Resolve(f.Readings, o.Overrides)
	return f, nil
}

// Run runs all stages. Documents must be ordered by name. Errors are that
// of the context and a damaged table of word vectors.
func Run(ctx context.Context, docs []*source.Document, opt Options) (build.Findings, error) {
	return surviving(opt, docs, func(docs []*source.Document) (build.Findings, error) { return opt.run(ctx, docs) })
}

func (o Options) run(ctx context.Context, docs []*source.Document) (build.Findings, error) {
	f, err := o.turns(ctx, docs, quote.Find)
	if err != nil {
		return f, err
	}
	o.step("finding claims", len(docs))
	f.Sentences = slices.Concat(parallel.Map(len(docs), func(i int) []claim.Sentence {
		if ctx.Err() != nil {
			return nil
		}
		defer o.done(docs[i])
		return claim.Find(i, &f.Readings[i], &f.People)
	})...)
	if err := ctx.Err(); err != nil {
		return f, fmt.Errorf("finding claims: %w", err)
	}
	if err := weight.All(f.Sentences); err != nil {
		return f, err
	}
	leaveOut(f.Sentences, o.MinWeight)
	o.step("finding what a show repeats", len(f.Sentences))
	furniture.Mark(f.Sentences, &f.People)
	o.step("finding sources", len(f.Sentences))
	f.Sources = cite.Find(f.Readings, &f.People, f.Sentences)
	o.step("comparing claims", len(f.Sentences))
	f.Relations = agree.Find(agree.Input{
		Readings: f.Readings, People: &f.People, Sentences: f.Sentences, Sources: &f.Sources,
		MinWeight: o.MinWeight, NotSame: o.Overrides.NotSame, Vectors: o.Vectors, Reader: o.Reader, Quick: o.Quick, Fast: o.Fast,
	})
	return f, ctx.Err()
}

// leaveOut marks the sentences that weigh too little to be claims, before any
// stage that asks which are.
func leaveOut(sentences []claim.Sentence, min float64) {
	for i := range sentences {
		sentences[i].Light = sentences[i].Weight < min
	}
}

// Graph runs all stages and builds the graph of what they found.
func Graph(ctx context.Context, docs []*source.Document, opt Options) (*graph.Graph, error) {
	return surviving(opt, docs, func(docs []*source.Document) (*graph.Graph, error) {
		f, err := opt.run(ctx, docs)
		if err != nil {
			return nil, err
		}
		if opt.LeftOut != nil {
			opt.LeftOut(f.LeftOut())
		}
		opt.step("building the graph", len(f.Sentences))
		return build.Graph(f), nil
	})
}

func (o Options) step(name string, n int) {
	if o.Step != nil {
		o.Step(name, n)
	}
}

func (o Options) done(d *source.Document) {
	if o.Done != nil {
		o.Done(d)
	}
}
