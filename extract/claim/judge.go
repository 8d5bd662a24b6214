package claim

import (
	"strings"

	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/span"
)

// longestSentence is the number of bytes beyond which a stretch without a stop
// asserts nothing that could be named.
const longestSentence = 8 << 10

// judge reads one sentence after the other. It keeps its working space, so
// each goroutine has its own.
type judge struct {
	grammars map[string]grammar
	setting  verdict.Setting
	spans    []span.Span
	quoted   []span.Span // parts of the sentence that report what others say
	one      [1]marked
}

func newJudge(punctuated bool) *judge {
	return &judge{grammars: grammars(), setting: verdict.Setting{Punctuated: punctuated}}
}

// of judges a sentence of a turn's own speech.
func (j *judge) of(text, language string) verdict.Verdict {
	return j.in(j.setting, text, language)
}

func (j *judge) in(setting verdict.Setting, text, language string) verdict.Verdict {
	if strings.Trim(text, " .…-–—*·()[]<>\"'") == "" {
		return verdict.Verdict{Kind: Note, Reason: "no words but a note in brackets"}
	}
	if len(text) > longestSentence {
		return verdict.Verdict{Kind: Fragment, Reason: "too long to be one sentence"}
	}
	return j.grammars[language].Judge(text, setting)
}

// clause judges a clause of a sentence that states; followed tells that
// another one comes after it.
func (j *judge) clause(text, language string, followed bool) verdict.Verdict {
	v := j.in(verdict.Setting{Followed: followed}, text, language)
	if v.Kind == Assertion {
		v.Reason = "a statement, one of several in its sentence"
	}
	return v
}

// reported judges a sentence of reported speech. What is told indirectly has
// no ending of its own: the verb of saying makes it an assertion.
func (j *judge) reported(text, language string, direct bool) verdict.Verdict {
	v := j.of(text, language)
	if !direct {
		return verdict.Verdict{Kind: Assertion, Reason: "reported as said", Leans: v.Leans}
	}
	if v.Kind == Fragment || v.Kind == Setup {
		return verdict.Verdict{Kind: Assertion, Reason: "quoted as said", Leans: v.Leans}
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
