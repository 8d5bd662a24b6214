package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// Sizes of a headline in bytes, and in words of its name and of what is said.
const (
	longestHeadline = 200
	headlineName    = 3
	headlineSays    = 4
)

// headline reports a document's first line of the form "Quill: The dam will
// hold", when whoever is named speaks in the text below it too, or what is
// named ("Poll: ..."): only then is the colon one of saying.
func (r *reader) headline(p piece) {
	if p.turn >= 0 || p.Len() > longestHeadline {
		return
	}
	line := p.In(r.Plain)
	colon := strings.Index(line, ": ")
	if colon < 0 || !headName(line[:colon]) {
		return
	}
	said := span.Span{Start: p.Start + colon + 1, End: p.End}.Trim(r.Plain)
	if len(strings.Fields(said.In(r.Plain))) < headlineSays {
		return
	}
	name := strings.ToLower(line[:colon])
	for _, q := range r.Found {
		if whole := strings.ToLower(q.Name); whole == name || strings.HasSuffix(whole, " "+name) {
			r.Found = append(r.Found, Quotation{
				Turn: -1, Source: span.Span{Start: p.Start, End: p.Start + colon}, Name: q.Name, Named: q.Named, Person: q.Person,
				Cue: span.Span{Start: p.Start + colon, End: p.Start + colon + 1}, Content: []span.Span{reading.Inside(r.Plain, said)},
			})
			return
		}
	}
}

// headName reports whether a text is a few words with capitals and nothing else.
func headName(s string) bool {
	words := strings.Fields(s)
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) {
			return false
		}
	}
	return len(words) > 0 && len(words) <= headlineName && strings.Join(words, " ") == s
}
