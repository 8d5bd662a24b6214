package claim

import (
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/sentence"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// Find cuts the turns and the reported speech of the reading with index doc
// into sentences, in the order of the text, and says of each what it does.
func Find(doc int, r *quote.Reading, who *people.People) []Sentence {
	out := []Sentence{}
	var spans []span.Span
	for t, turn := range r.Turns {
		for _, p := range turn.Speech {
			spans = sentence.Split(r.Document.Plain, p, spans[:0])
			for _, s := range spans {
				words := s.In(r.Document.Plain)
				out = append(out, Sentence{Document: doc, Turn: t, Quotation: -1, Span: s, Text: words,
					Person: who.OfTurn[doc][t], ReportedBy: -1, Language: text.Language(words)})
			}
		}
	}
	return out
}
