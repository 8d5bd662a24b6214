// Package korean judges Korean sentences: what each does, which its ending
// tells first, and where it falls into clauses. Words, endings and particles
// come from its lists, in words/.
package korean

import (
	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/internal/span"
)

// Grammar judges one sentence after the other. It keeps its working space, so
// each goroutine needs its own.
type Grammar struct {
	lexicon *lexicon
	buf     []byte // the end of the sentence without spaces
	starts  []int  // of its last syllables in buf
	words   []span.Span
}

// New returns a grammar with its lists read.
func New() *Grammar { return &Grammar{lexicon: loadLexicon()} }

// Judge says what a sentence does. A clause that another one follows has the
// ending that joins the two, which was looked at when it was cut: it states.
func (g *Grammar) Judge(text string, in verdict.Setting) verdict.Verdict {
	s := sentence{Grammar: g, Setting: in, text: text}
	s.measure()
	v := s.does()
	v.Answers = v.Answers || s.beginsWithAnswer()
	v.Leans = s.leans()
	if in.Followed && v.Kind == verdict.Fragment {
		v.Kind = verdict.Assertion
	}
	return v
}
