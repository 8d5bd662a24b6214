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
	forms      *spokenForms
}

// stretch is how many sentences are looked through together.
const stretch = 2048

// spoken gives the citations of all claims, in their order.
func (x *speech) spoken(sentences []claim.Sentence) []Citation {
	words := parallel.Map(len(x.docs), x.words)
	found := parallel.Map((len(sentences)+stretch-1)/stretch, func(n int) []Citation {
		var out []Citation
		for i := n * stretch; i < min(len(sentences), (n+1)*stretch); i++ {
			s := &sentences[i]
			if w := words[s.Document]; s.IsClaim() && len(w.talks)+len(w.papers) > 0 {
				out = append(out, x.cited(i, s, w)...)
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// citing is where words stand in a document by which it may cite
// conversations and texts.
type citing struct {
	talks  []int // offsets in order
	papers map[string][]int
}

// words finds those that stand in a document, if it has something to cite.
func (x *speech) words(doc int) (c citing) {
	plain := x.docs[doc].Document.Plain
	if len(x.interviews) > 1 {
		for _, w := range x.forms.talkWords {
			c.talks = append(c.talks, places(plain, w)...)
		}
		slices.Sort(c.talks)
	}
	if len(x.docs[doc].refs) > 0 {
		c.papers = map[string][]int{}
		for _, w := range x.forms.paperWords {
			c.papers[w] = places(plain, w)
		}
	}
	return c
}

// places are the offsets at which a word stands in a text.
func places(text, word string) []int {
	var at []int
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return at
		}
		at = append(at, from+i)
		from += i + len(word)
	}
}

// within reports whether one of the offsets lies in a span.
func within(at []int, s span.Span) bool {
	i, _ := slices.BinarySearch(at, s.Start)
	return i < len(at) && at[i] < s.End
}

// cited gives the citations of claim i.
func (x *speech) cited(i int, s *claim.Sentence, w citing) []Citation {
	var out []Citation
	around := x.around(s)
	text := around.In(x.docs[s.Document].Document.Plain)
	add := func(c Citation, ok bool) {
		if ok {
			c.Sentence, c.Span = i, span.Span{Start: around.Start + c.Span.Start, End: around.Start + c.Span.End}
			out = append(out, c)
		}
	}
	if within(w.talks, around) {
		for _, p := range x.forms.talksIn(text) {
			add(x.talk(s, p))
		}
	}
	for _, noun := range x.forms.paperWords {
		if !within(w.papers[noun], around) {
			continue
		}
		if p, ok := x.forms.paperAt(text, noun); ok {
			add(x.paper(s.Document, p))
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
