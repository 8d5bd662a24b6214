package digest

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/span"
)

// Lighten marks the sentences that weigh less than min, before any stage that
// asks which are claims. Those of a digest that was lightened more stay so.
func (d *Digest) Lighten(min float64) {
	d.MinWeight = max(d.MinWeight, min)
	for i := range d.Sentences {
		s := &d.Sentences[i]
		light := s.Weight < d.MinWeight && !s.Kept
		if light && !s.Light && s.Asserts() && s.Person >= 0 {
			d.LeftOut++
		}
		s.Light = light
	}
}

// Lightened is a brief digest without what weighs less than min.
func (d Digest) Lightened(min float64) Digest {
	if min <= d.MinWeight {
		return d
	}
	d.Sentences = slices.Clone(d.Sentences)
	d.Lighten(min)
	return d.Brief()
}

// Wanting is a brief digest with the sentences marked that people want as claims;
// those that were left out before stay out.
func (d Digest) Wanting(wanted claim.Wanted) Digest {
	marked := slices.Clone(d.Sentences)
	if wanted.Mark(marked) {
		d.Sentences = marked
	}
	return d
}

// Brief is d with only those sentences that may be claims or that answer one,
// and of them only what stages ask that have no document at hand.
func (d *Digest) Brief() Digest {
	return d.brief(d.kept())
}

// brief is d with the n sentences that are numbered.
func (d *Digest) brief(at []int, n int) Digest {
	out := *d
	out.Packed = nil
	out.Mentions.OfTurn, out.Mentions.OfQuotation = nil, nil
	out.Sentences = slices.Grow([]claim.Sentence(nil), n)
	for i := range d.Sentences {
		if at[i] >= 0 {
			out.Sentences = append(out.Sentences, bare(d.Sentences[i]))
		}
	}
	out.Replies, out.Notes.Points = nil, nil
	for _, r := range d.Replies {
		if d.answers(&r) {
			r.To, r.By = at[r.To], at[r.By]
			out.Replies = append(out.Replies, r)
		}
	}
	for _, p := range d.Notes.Points {
		if at[p.Sentence] >= 0 && d.claims(p.Sentence) {
			p.Sentence = at[p.Sentence]
			out.Notes.Points = append(out.Notes.Points, p)
		}
	}
	return out
}

// kept numbers the n sentences that stay; -1 for those that go.
func (d *Digest) kept() (at []int, n int) {
	at = make([]int, len(d.Sentences))
	for i := range at {
		at[i] = -1
		if d.claims(i) {
			at[i] = 0
		}
	}
	for i := range d.Replies {
		if r := &d.Replies[i]; d.answers(r) {
			at[r.By] = 0
		}
	}
	for i := range at {
		if at[i] == 0 {
			at[i] = n
			n++
		}
	}
	return at, n
}

// claims reports whether sentence i may be a claim.
func (d *Digest) claims(i int) bool {
	s := &d.Sentences[i]
	return s.Asserts() && !s.Light && s.Person >= 0
}

// answers reports whether a reply may count.
func (d *Digest) answers(r *agree.Reply) bool {
	to := &d.Sentences[r.To]
	return d.claims(r.To) && (to.Kept || agree.Answerable(to.Weight, d.MinWeight))
}

// bare is a sentence without what only its document explains.
func bare(s claim.Sentence) claim.Sentence {
	s.Span, s.Context, s.Cuts, s.Reason, s.Quotation = span.Span{}, span.Span{}, nil, "", min(s.Quotation, 0)
	return s
}
