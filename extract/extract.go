// Package extract is the pipeline from documents to a graph, as visible as
// its folders: source (formats to text), dialogue (turns), quote (reported
// speech), people (who is who), claim (which sentences assert), weight (which
// claims somebody would look for), furniture (the fixed words of a show), cite
// (interviews, links, moments), agree (who says the same). Each stage is a
// pure function of what the stages before it found, and build makes a graph of
// all that they found.
//
// Each document is first looked at alone, by the half of every stage that needs
// no other; what is found is its digest. The other halves look at digests only.
// So a graph, which carries the digests of its documents, stands for them:
// graphs and documents make the same graph, however they are parted.
//
// This package only runs the stages in their order; every judgement is made in
// a stage.
package extract

import (
	"context"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Options says how the stages run. The zero value takes everything by
// default.
type Options struct {
	Overrides people.Overrides         // what the user says of names
	Wanted    claim.Wanted             // what people have decided to be claims and worth keeping
	Vectors   compare.Similarity       // sentence vectors; nil for words alone
	Reader    compare.Reader           // reads what may say the same; nil for none
	Quick     compare.Similarity       // vectors at little cost, by which candidates are found; nil: Vectors
	Fast      bool                     // take the quickest path that still finds agreement
	Loose     bool                     // join what is less sure as well
	Open      bool                     // join by the method "open" what may say the same or the opposite and was not joined, and nothing else
	MinWeight float64                  // claims that weigh less stay out
	NodesOnly bool                     // who agrees is not asked
	Asked     build.Asked              // the claims that are built
	Known     []digest.Digest          // of documents that were read before: they are as good as documents
	Memory    Memory                   // of what was found in earlier runs; nil for none
	Way       string                   // names the vectors, for Memory; "" for those that it must not count on
	Carry     bool                     // the graph carries the digests of its documents
	Step      func(name string, n int) // told before each stage, with the number of things it looks at; may be nil

	Done    func(d *source.Document)     // told when a stage is done with a document, by several goroutines; may be nil
	LeftOut func(claims int)             // told by Graph how many sentences assert and weigh too little; may be nil
	Voices  func(of map[string][]string) // told by Graph who takes each turn, see build.Findings.Voices; may be nil
	// Broken is told of a document in which a stage panics; the others are
	// done without it. With nil the panic is raised.
	Broken func(d *source.Document, p *parallel.Panic)
}

// Turns runs the stages that tell who speaks where, without what turns and
// prose report of others. Documents must be ordered by name. The only error
// is that of the context.
func Turns(ctx context.Context, docs []*source.Document, opt Options) (build.Findings, error) {
	return opt.speakers(ctx, docs, func(d dialogue.Dialogue) quote.Reading { return quote.Reading{Dialogue: d} })
}

// Speakers runs the stages that tell who is who, in turns and in reported
// speech. Documents must be ordered by name. The only error is that of the
// context.
func Speakers(ctx context.Context, docs []*source.Document, opt Options) (build.Findings, error) {
	return opt.speakers(ctx, docs, quote.Find)
}

// speakers looks at each document for who speaks, and resolves people over all.
func (o Options) speakers(ctx context.Context, docs []*source.Document, read func(dialogue.Dialogue) quote.Reading) (build.Findings, error) {
	mentions := func(r *quote.Reading) (digest.Digest, error) {
		return digest.Digest{Document: digest.DocumentOf(r.Document), Mentions: people.Read(r)}, nil
	}
	return o.run(ctx, docs, walk{read: read, look: mentions, together: o.resolve, keep: true})
}

// Run runs all stages and keeps all that was found of the documents. They must
// be ordered by name. Errors are that of the context and a damaged table of
// word vectors.
func Run(ctx context.Context, docs []*source.Document, opt Options) (build.Findings, error) {
	whole := func(r *quote.Reading) (digest.Digest, error) {
		d, err := digest.Whole(r, opt.Wanted)
		d.LookUp(r.Document)
		d.Lighten(opt.MinWeight)
		return d, err
	}
	return opt.run(ctx, docs, walk{read: quote.Find, look: whole, together: opt.collect, keep: true})
}

// Graph runs all stages and builds the graph of what they found. Once it has
// looked at each document alone it holds on to none of them.
func Graph(ctx context.Context, docs []*source.Document, opt Options) (*graph.Graph, error) {
	brief := func(r *quote.Reading) (digest.Digest, error) {
		d, err := digest.Of(r, opt.MinWeight, opt.Wanted)
		opt.remember(r.Document, &d, err)
		return d, err
	}
	f, err := opt.run(ctx, docs, walk{read: quote.Find, look: brief, together: opt.collect})
	if err != nil {
		return nil, err
	}
	if opt.LeftOut != nil {
		opt.LeftOut(f.LeftOut())
	}
	opt.step("building the graph", len(f.Sentences))
	if opt.Voices != nil {
		opt.Voices(f.Voices())
	}
	var carried []graph.Reading
	if opt.Carry {
		carried = f.Carried()
	}
	g := build.Part(f, opt.Asked)
	g.Readings = carried
	return g, nil
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
