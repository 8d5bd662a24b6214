package cite

import (
	"iter"
	"sort"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/span"
)

// addressed gives the points of sentence i at addresses that it holds, or that
// stand in the bracket right after it.
func (x *reader) addressed(i int, s *claim.Sentence) []Point {
	var out []Point
	add := func(j int, reason string) {
		out = append(out, Point{Sentence: i, Words: x.refs[j].at.In(x.Document.Plain), Ref: j, Reason: reason})
	}
	from := sort.Search(len(x.refs), func(j int) bool { return x.refs[j].at.End > s.Span.Start })
	for j := from; j < len(x.refs) && refersTo(x.Document.Plain, s.Span, x.refs[j].at); j++ {
		add(j, "")
	}
	for j := range x.reportedFrom(s) {
		add(j, "the address stands behind who is quoted")
	}
	return out
}

// reportedFrom gives the addresses that stand between who is quoted and the
// words: "Orell said in an interview (https://...) that ...". What another
// source in front of the same words stands nearer to is not the first one's.
func (x *reader) reportedFrom(s *claim.Sentence) iter.Seq[int] {
	return func(yield func(int) bool) {
		if s.Quotation < 0 {
			return
		}
		q := &x.Quotations[s.Quotation]
		between := span.Span{Start: q.Source.End, End: s.Span.Start}
		if between.Len() <= 0 || between.Len() > farSource || strings.Contains(between.In(x.Document.Plain), "\n") {
			return
		}
		from := sort.Search(len(x.refs), func(j int) bool { return x.refs[j].at.Start >= between.Start })
		if from == len(x.refs) || x.refs[from].at.End > between.End {
			return
		}
		for _, o := range x.Quotations {
			if o.Source.Start >= between.Start && o.Source.Start < between.End {
				between.End = o.Source.Start
			}
		}
		for j := from; j < len(x.refs) && x.refs[j].at.End <= between.End; j++ {
			if !yield(j) {
				return
			}
		}
	}
}

const farSource = 300 // bytes between a source and its words that an address can stand in

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
