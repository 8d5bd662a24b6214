package extract

import (
	"context"
	"slices"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/furniture"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/parallel"
)

// resolve tells people apart over all documents.
func (o Options) resolve(ctx context.Context, f build.Findings) (build.Findings, error) {
	o.step("telling people apart", len(f.Digests))
	f.People = people.Resolve(f.Mentions(), f.Names, o.Overrides)
	return f, ctx.Err()
}

// collect runs the halves of the stages that look at all documents.
func (o Options) collect(ctx context.Context, f build.Findings) (build.Findings, error) {
	f, err := o.resolve(ctx, f)
	if err != nil {
		return f, err
	}
	o.settle(&f)
	o.step("finding what a show repeats", len(f.Sentences))
	known := o.collection(&f)
	f.Furniture = o.furniture(known, func() [][]int { return furniture.Count(sketches(&f), &f.People) })
	parallel.Do(len(f.Digests), func(d int) { furniture.Mark(f.Sentences[f.From[d]:f.From[d+1]], f.Furniture[d]) })
	o.step("finding sources", len(f.Sentences))
	noted := make([]cite.Document, len(f.Digests))
	for i := range f.Digests {
		noted[i] = cite.Document{Name: f.Names[i], File: f.Digests[i].File(), Notes: &f.Digests[i].Notes}
	}
	f.Sources = cite.Find(noted, &f.People, f.Sentences, f.From)
	if o.NodesOnly {
		return f, ctx.Err()
	}
	o.step("comparing claims", len(f.Sentences))
	f.Relations = o.relations(known, func() []agree.Relation {
		return agree.Find(agree.Input{
			Documents: talks(&f), Sentences: f.Sentences, Vectors: o.Vectors, Reader: o.Reader, Quick: o.Quick, Fast: o.Fast, Loose: o.Loose, Open: o.Open,
		})
	})
	return f, ctx.Err()
}

// sketches are what furniture is found in.
func sketches(f *build.Findings) []furniture.Sketch {
	out := make([]furniture.Sketch, len(f.Digests))
	for i := range f.Digests {
		out[i] = f.Digests[i].Sketch
	}
	return out
}

// settle puts the sentences of all documents together, with persons in the place
// of mentions.
func (o Options) settle(f *build.Findings) {
	n := 0
	f.From = []int{0}
	for i := range f.Digests {
		n += len(f.Digests[i].Sentences)
		f.From = append(f.From, n)
	}
	f.Sentences = slices.Grow(f.Sentences, n)
	for i := range f.Digests {
		f.Sentences = append(f.Sentences, f.Digests[i].Sentences...)
		claim.Settle(i, f.Sentences[f.From[i]:], &f.People)
	}
}

// talks is what agreement is found in.
func talks(f *build.Findings) []agree.Document {
	out := make([]agree.Document, len(f.Digests))
	for i := range f.Digests {
		d := &f.Digests[i]
		out[i] = agree.Document{From: f.From[i], Turns: d.Notes.Turns, Replies: d.Replies, OfSection: f.Sources.OfSection[i], MinWeight: d.MinWeight}
	}
	return out
}
