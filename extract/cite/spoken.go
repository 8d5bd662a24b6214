package cite

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
)

// speech looks for sources that claims cite in words alone: another
// conversation of the collection, or a text that the document links. Where
// the words fit more than one source, none is cited.
type speech struct {
	docs       []document
	links      index
	interviews []Interview
	ofSection  [][]int
	who        *people.People
	lexicon    *lexicon
}

// stretch is how many sentences are looked through together.
const stretch = 2048

// spoken gives the citations of all claims, in their order.
func (x *speech) spoken(sentences []claim.Sentence) []Citation {
	found := parallel.Map((len(sentences)+stretch-1)/stretch, func(n int) []Citation {
		var out []Citation
		for i := n * stretch; i < min(len(sentences), (n+1)*stretch); i++ {
			if s := &sentences[i]; s.IsClaim() {
				out = append(out, x.cited(i, s)...)
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// cited gives the citations of claim i.
func (x *speech) cited(i int, s *claim.Sentence) []Citation {
	var out []Citation
	around := x.around(s)
	text := around.In(x.docs[s.Document].Document.Plain)
	add := func(c Citation, ok bool) {
		if ok {
			c.Sentence, c.Span = i, span.Span{Start: around.Start + c.Span.Start, End: around.Start + c.Span.End}
			out = append(out, c)
		}
	}
	if len(x.interviews) > 1 && len(x.lexicon.talkWords.in(text)) > 0 {
		for _, p := range x.lexicon.talksIn(text) {
			add(x.talk(s, p))
		}
	}
	if len(x.docs[s.Document].refs) > 0 {
		for _, noun := range x.lexicon.paperWords.in(text) {
			if p, ok := textAt(text, noun); ok {
				add(x.paper(s.Document, noun, p))
			}
		}
	}
	return out
}

// around is a claim with the words that report it: "As the Orell report says,
// the dam leaks." has its source in front.
func (x *speech) around(s *claim.Sentence) span.Span {
	if s.Quotation < 0 {
		return s.Span
	}
	d := &x.docs[s.Document]
	at, q := s.Span, &d.Quotations[s.Quotation]
	for _, part := range []span.Span{q.Source, q.Cue} {
		if !part.Empty() {
			at = span.Span{Start: min(at.Start, part.Start), End: max(at.End, part.End)}
		}
	}
	line := lineAround(d.Document.Plain, at)
	from := max(line.Start, at.Start-openerReach)
	for from < at.Start && !utf8.RuneStart(d.Document.Plain[from]) {
		from++
	}
	if i := strings.LastIndexAny(d.Document.Plain[from:at.Start], ".?!"); i >= 0 {
		from += i + 1
	}
	return span.Span{Start: from, End: at.End}
}

const openerReach = 32 // bytes in front of a source that can hold what opens it
