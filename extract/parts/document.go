package parts

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/furniture"
	"github.com/whosaid/whosaid/extract/people"
)

// document is one with what it has to know of the others.
type document struct {
	around
	digest digest.Digest
}

// documents are those of a block, in order. Each digest has been read, some
// perhaps more than once, and each that is told of must be there.
func (p Plan) documents(in input) ([]document, error) {
	all, err := items[around](in, "around")
	if err != nil {
		return nil, err
	}
	digests, err := digestsIn(in, "digest")
	if err != nil {
		return nil, err
	}
	at := map[string]*digest.Digest{}
	for i := range digests {
		at[digests[i].SHA256] = &digests[i]
	}
	slices.SortFunc(all, func(a, b around) int { return cmp.Compare(a.Number, b.Number) })
	out := make([]document, len(all))
	for i, a := range all {
		d := at[a.Document.SHA256]
		if d == nil {
			return nil, fmt.Errorf("%s: no digest of it came to its block", a.Name)
		}
		out[i] = document{a, d.Wanting(p.Wanted)}
	}
	return out, nil
}

// digestsIn are the digests of a kind, one for each document.
func digestsIn(in input, kind string) ([]digest.Digest, error) {
	raws, err := items[[]byte](in, kind)
	if err != nil {
		return nil, err
	}
	all := make([]digest.Digest, len(raws))
	for i, raw := range raws {
		if all[i], err = digest.Unpack(raw); err != nil {
			return nil, fmt.Errorf("%s: %w", kind, err)
		}
		raws[i] = nil
	}
	return digest.Once(nil, all), nil
}

// findings are those of the one document, as if it had been looked at with all.
func (d *document) findings() build.Findings {
	who := people.People{Persons: slices.Clone(d.Persons), Of: [][]int{d.Mentions}}
	for i := range who.Persons {
		who.Persons[i].Document = min(who.Persons[i].Document, 0)
	}
	sources := cite.Sources{OfSection: [][]int{d.Sections}, Moments: [][]cite.Moment{d.Moments}}
	for _, key := range d.Interviews {
		sources.Interviews = append(sources.Interviews, cite.Interview{Key: key})
	}
	for _, url := range d.Links {
		sources.Links = append(sources.Links, cite.Link{URL: url})
	}
	pointing := d.digest.Pointing()
	for _, c := range d.Citations {
		c.Sentence = pointing[c.Sentence]
		sources.Citations = append(sources.Citations, c)
	}
	sentences := slices.Clone(d.digest.Sentences)
	claim.Settle(0, sentences, &who)
	furniture.Mark(sentences, d.Furniture)
	return build.Findings{
		Digests: []digest.Digest{d.digest}, Names: []string{d.Name}, People: who, Sources: sources,
		Sentences: sentences, From: []int{0, len(sentences)}, Furniture: [][]int{d.Furniture},
	}
}
