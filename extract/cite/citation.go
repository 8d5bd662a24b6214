package cite

import (
	"cmp"
	"iter"
	"slices"
	"sort"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/span"
)

// citations finds the claims that hold an address, or have one in the bracket
// right after them.
func citations(docs []document, links index, sentences []claim.Sentence) []Citation {
	var out []Citation
	for i := range sentences {
		s := &sentences[i]
		d := &docs[s.Document]
		if len(d.refs) == 0 || !s.IsClaim() {
			continue
		}
		from := sort.Search(len(d.refs), func(j int) bool { return d.refs[j].at.End > s.Span.Start })
		for j := from; j < len(d.refs) && refersTo(d.Document.Plain, s.Span, d.refs[j].at); j++ {
			r := links.ref(docs, s.Document, j)
			out = append(out, Citation{Sentence: i, Link: r.Link, Interview: -1, Span: r.Span})
		}
		for j := range d.reportedFrom(s) {
			r := links.ref(docs, s.Document, j)
			out = append(out, Citation{Sentence: i, Link: r.Link, Interview: -1, Span: r.Span, Reason: "the address stands behind who is quoted"})
		}
	}
	return out
}

// reportedFrom gives the addresses that stand between who is quoted and the
// words: "Orell said in an interview (https://...) that ...". What another
// source in front of the same words stands nearer to is not the first one's.
func (d *document) reportedFrom(s *claim.Sentence) iter.Seq[int] {
	return func(yield func(int) bool) {
		if s.Quotation < 0 {
			return
		}
		q := &d.Quotations[s.Quotation]
		between := span.Span{Start: q.Source.End, End: s.Span.Start}
		if between.Len() <= 0 || between.Len() > farSource || strings.Contains(between.In(d.Document.Plain), "\n") {
			return
		}
		from := sort.Search(len(d.refs), func(j int) bool { return d.refs[j].at.Start >= between.Start })
		if from == len(d.refs) || d.refs[from].at.End > between.End {
			return
		}
		for _, o := range d.Quotations {
			if o.Source.Start >= between.Start && o.Source.Start < between.End {
				between.End = o.Source.Start
			}
		}
		for j := from; j < len(d.refs) && d.refs[j].at.End <= between.End; j++ {
			if !yield(j) {
				return
			}
		}
	}
}

const farSource = 300 // bytes between a source and its words that an address can stand in

// cited puts citations by address and in words together, in the order of the
// claims; what both say is said once.
func cited(addressed, spoken []Citation) []Citation {
	out := append(addressed, spoken...)
	slices.SortStableFunc(out, func(a, b Citation) int { return cmp.Compare(a.Sentence, b.Sentence) })
	type edge struct{ sentence, link, interview int }
	seen := map[edge]bool{}
	return slices.DeleteFunc(out, func(c Citation) bool {
		e := edge{c.Sentence, c.Link, c.Interview}
		double := seen[e]
		seen[e] = true
		return double && c.Reason != ""
	})
}

// refersTo reports whether an address stands in the sentence or in the
// bracket right after it.
func refersTo(plain string, sentence, at span.Span) bool {
	if at.Start < sentence.End {
		return !at.Empty()
	}
	between := plain[sentence.End:at.Start]
	if len(between) > maxLabel || strings.ContainsAny(between, ")]\n") {
		return false
	}
	open := strings.TrimLeft(between, " .")
	return strings.HasPrefix(open, "(") || strings.HasPrefix(open, "[")
}

const maxLabel = 120 // bytes of a label in front of an address in brackets
