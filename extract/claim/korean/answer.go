package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/claim/verdict"
)

// mostAnswers is the number of bytes of the longest run of short answers.
const mostAnswers = 90

// shortAnswer reports whether the sentence is made of short answers and
// nothing else, and of which kind.
func (s *sentence) shortAnswer() (verdict.Kind, bool) {
	if len(s.body) > mostAnswers {
		return 0, false
	}
	best, rest := verdict.Fragment, s.body
	for rest != "" {
		n, kind := s.answerAt(rest)
		if n == 0 {
			return 0, false
		}
		best = verdict.Decides(best, kind)
		rest = strings.TrimLeft(rest[n:], s.lexicon.marks)
	}
	return best, s.body != ""
}

// answerAt finds the longest short answer that text begins with, in whole
// words, and its length in bytes.
func (s *sentence) answerAt(text string) (int, verdict.Kind) {
	n, kind := 0, verdict.Fragment
	for i := 0; i <= len(text) && i <= mostAnswers; i++ {
		if i < len(text) && strings.IndexByte(" ,.!?~", text[i]) < 0 {
			continue
		}
		if found, ok := s.lexicon.answers[text[:i]]; ok {
			n, kind = i, found
		}
	}
	return n, kind
}

// beginsWithAnswer reports whether the sentence opens with a yes or a no.
func (s *sentence) beginsWithAnswer() bool {
	n, kind := s.answerAt(s.body)
	return n > 0 && kind != verdict.Fragment
}
