package cite

import (
	"sort"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/span"
)

// citations finds the claims that hold an address, or have one in the bracket
// right behind them.
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
	}
	return out
}

// refersTo reports whether an address stands in the sentence or in the
// bracket right behind it.
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
