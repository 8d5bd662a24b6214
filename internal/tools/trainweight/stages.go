package main

import (
	"context"
	"maps"
	"slices"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
)

// placed is a claim and where its document has it, in bytes of the file.
type placed struct {
	span.Span
	text string
}

// findClaims gives each row the claims that the program finds there.
func (s *set) findClaims(ctx context.Context) error {
	docs := []*source.Document{}
	for _, name := range slices.Sorted(maps.Keys(s.files)) {
		d, err := source.Parse(name, []byte(s.files[name]))
		if err != nil {
			return err
		}
		docs = append(docs, d)
	}
	f, err := extract.Speakers(ctx, docs, extract.Options{})
	if err != nil {
		return err
	}
	found := parallel.Map(len(docs), func(i int) []placed {
		out := []placed{}
		for _, c := range claim.Find(&f.Readings[i], &f.Digests[i].Mentions) {
			if c.Asserts() {
				out = append(out, placed{docs[i].Raw(c.Span), c.Text})
			}
		}
		return out
	})
	of := map[string][]placed{}
	for i, d := range docs {
		of[d.Name] = found[i]
	}
	for _, r := range s.rows {
		r.take(of[r.document])
	}
	return nil
}

// take gives the row the claims that overlap it, when they cover at least half
// of it.
func (r *row) take(all []placed) {
	at, covered := span.Span{Start: r.start, End: r.end}, 0
	texts := []string{}
	for _, p := range all {
		if p.Overlaps(at) {
			covered += min(p.End, r.end) - max(p.Start, r.start)
			texts = append(texts, p.text)
		}
	}
	if 2*covered >= at.Len() {
		r.claims = texts
	}
}
