package cite

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/span"
)

// reader reads what one document says of its sources.
type reader struct {
	*quote.Reading
	refs []reference
}

// Read notes what a document says of its sources; who are its mentions.
func Read(r *quote.Reading, who *people.Mentions, sentences []claim.Sentence) Notes {
	x := reader{Reading: r, refs: references(r.Document)}
	meta := &r.Document.Meta
	n := Notes{URL: meta.URL, Recording: meta.Recording, Title: x.title()}
	n.Date = cmp.Or(statedDate(meta.Title), statedDate(x.head()), meta.Date)
	for i := range x.refs {
		n.Refs = append(n.Refs, x.reference(i))
	}
	for i := range r.Sections {
		n.Sections = append(n.Sections, x.section(i))
	}
	for t := range r.Turns {
		n.Turns = append(n.Turns, x.turn(t, who.OfTurn[t]))
		n.Sections[r.Turns[t].Section].take(&r.Turns[t], who.OfTurn[t])
	}
	x.open(&n)
	n.Points = x.points(sentences)
	return n
}

// wordsAt are the words at a span of Plain.
func wordsAt(d *source.Document, at span.Span) Words {
	raw := d.Raw(at)
	return Words{Start: raw.Start, End: raw.End, Page: d.Page(raw.Start), Quote: at.In(d.Plain)}
}

// reference is reference i as it is noted.
func (x *reader) reference(i int) Reference {
	r, d := &x.refs[i], x.Document
	out := Reference{At: r.at, Line: r.line.Start, Where: wordsAt(d, r.at), URL: r.url, Title: r.title, Role: r.role, Listed: r.listed}
	out.Date = statedDate(r.line.In(d.Plain))
	out.Moments = append(statedMoments(d.Plain[r.line.Start:r.at.Start]), statedMoments(d.Plain[r.at.End:r.line.End])...)
	if at, ok := address.Moment(r.url); ok {
		out.Moments = append(out.Moments, at)
	}
	out.Spoken = x.spoken(r.at)
	out.Follows = i > 0 && x.onlyBlank(x.refs[i-1].line.End, r.line.Start)
	return out
}

// spoken reports whether at stands in somebody's speech.
func (x *reader) spoken(at span.Span) bool {
	t := turnFrom(x.Turns, at.Start)
	if t < 0 {
		return false
	}
	return slices.ContainsFunc(x.Turns[t].Speech, func(s span.Span) bool { return s.Contains(at) })
}

// onlyBlank reports whether nothing but white space stands between two
// offsets.
func (x *reader) onlyBlank(from, to int) bool {
	return from >= to || span.Span{Start: from, End: to}.Trim(x.Document.Plain).Empty()
}
