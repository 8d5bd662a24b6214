package claim

import (
	"github.com/whosaid/whosaid/extract/claim/english"
	"github.com/whosaid/whosaid/extract/claim/korean"
	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/internal/span"
)

// grammar is what one language makes of a sentence. It keeps its working
// space, so each goroutine has its own.
type grammar interface {
	// Judge says what a sentence does.
	Judge(text string, in verdict.Setting) verdict.Verdict
	// Clauses finds where the sentence at a span of plain falls into clauses
	// with subjects of their own; nil where it stays whole. No cut is made
	// inside the spans that are quoted.
	Clauses(plain string, at span.Span, quoted []span.Span) []span.Span
}

// grammars are those of all languages, by the code that Language gives.
func grammars() map[string]grammar {
	return map[string]grammar{"en": english.New(), "ko": korean.New()}
}
