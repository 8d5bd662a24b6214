package claim

import (
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/span"
)

// Settle puts persons in the place of the mentions of document doc. Where two
// mentions turn out to be one person, who asks and answers, nothing was asked.
func Settle(doc int, sentences []Sentence, who *people.People) {
	for i := range sentences {
		s := &sentences[i]
		s.Document = doc
		s.Person, s.ReportedBy, s.Answerer = who.By(doc, s.Person), who.By(doc, s.ReportedBy), who.By(doc, s.Answerer)
		if s.Kept {
			s.Weight = 1 // somebody would look for it: somebody has said so
		}
		if s.Asked && s.Answerer == s.Person {
			s.Asked, s.Reason = false, "a question that its asker answers"
			s.Leans, s.Before, s.Context = false, "", span.Span{}
		}
	}
}
