package english

import (
	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/internal/token"
)

// mostAnswers is the number of words of the longest run of short answers.
const mostAnswers = 12

// shortAnswer reports whether the sentence is made of short answers and
// nothing else, and of which kind.
func (s *sentence) shortAnswer() (verdict.Kind, bool) {
	if s.words > mostAnswers {
		return 0, false
	}
	best := verdict.Fragment
	for i := 0; i < len(s.tokens); {
		if s.tokens[i].Form == token.Mark {
			i++
			continue
		}
		n, kind := s.answerAt(i)
		if n == 0 {
			return best, i > 0 && s.names(i)
		}
		best = verdict.Decides(best, kind)
		i += n
	}
	return best, true
}

// names reports whether token i is the last word and a name, as in "Yes,
// Ada."
func (s *sentence) names(i int) bool {
	return i == len(s.tokens)-1-s.marksAtEnd() && s.tokens[i].Form == token.Capital
}

// answerAt finds the longest short answer at token i, and how many tokens it
// has.
func (s *sentence) answerAt(i int) (int, verdict.Kind) {
	n, found := s.phraseAt(s.tokens[i:], shortReply)
	switch {
	case found&dissenting != 0:
		return n, verdict.Dissent
	case found&assenting != 0:
		return n, verdict.Assent
	}
	return n, verdict.Fragment
}

// beginsWithAnswer reports whether the sentence opens with a yes or a no.
func (s *sentence) beginsWithAnswer() bool {
	if len(s.tokens) == 0 {
		return false
	}
	n, kind := s.answerAt(0)
	return n > 0 && kind != verdict.Fragment && (n == len(s.tokens) || s.tokens[n].Form == token.Mark || n > 1)
}
