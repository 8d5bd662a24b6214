package claim

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// longestSentence is the number of bytes beyond which a stretch without a stop
// asserts nothing that could be named.
const longestSentence = 8 << 10

// verdict is what a sentence does, and why.
type verdict struct {
	kind    Kind
	reason  string
	poses   bool // a question that puts a proposition: answered by yes or no
	answers bool // begins with a yes or a no
	leans   bool // says nothing without its context
}

// judge reads one sentence after the other. It keeps its working space, so
// each goroutine has its own.
type judge struct {
	know       *known
	punctuated bool // a sentence without a mark at its end is broken off
	alone      bool // the sentence is the whole turn
	only       bool // and the turn is all that the document has of talk
	tokens     []token.Token
	buf        []byte
	spans      []span.Span
	quoted     []span.Span // parts of the sentence that report what others say
	words      []span.Span
	one        [1]marked
}

func newJudge(punctuated bool) *judge {
	return &judge{know: loadLexicon(), punctuated: punctuated}
}

// of judges a sentence of a turn's own speech.
func (j *judge) of(text, language string) verdict {
	if strings.Trim(text, " .…-–—*·()[]<>\"'") == "" {
		return verdict{kind: Note, reason: "no words but a note in brackets"}
	}
	if len(text) > longestSentence {
		return verdict{kind: Fragment, reason: "too long to be one sentence"}
	}
	if language == "ko" {
		return j.korean(text)
	}
	return j.english(text)
}

// reported judges a sentence of reported speech. What is told indirectly has
// no ending of its own: the verb of saying makes it an assertion.
func (j *judge) reported(text, language string, direct bool) verdict {
	v := j.of(text, language)
	if !direct {
		return verdict{kind: Assertion, reason: "reported as said", leans: v.leans}
	}
	if v.kind == Fragment || v.kind == Setup {
		return verdict{kind: Assertion, reason: "quoted as said", leans: v.leans}
	}
	return v
}

// punctuated reports whether half of the turns end in a mark; then a sentence
// that does not is broken off.
func punctuated(r *quote.Reading) bool {
	ended := 0
	for _, t := range r.Turns {
		s := strings.TrimRight(t.Span().In(r.Document.Plain), " \"'”’)]")
		if s != "" && (strings.IndexByte(".?!", s[len(s)-1]) >= 0 || strings.HasSuffix(s, "…")) {
			ended++
		}
	}
	return ended*2 >= len(r.Turns)
}
