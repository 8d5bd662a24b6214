package claim

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// longestPhrase is the number of words of the longest phrase in the lists.
const longestPhrase = 6

// shortAnswer reports whether the sentence is made of short answers and
// nothing else, and of which kind: one dissent decides, then one assent.
func (s *englishSentence) shortAnswer() (Kind, bool) {
	if s.words > 2*longestPhrase {
		return 0, false
	}
	best := Fragment
	for i := 0; i < len(s.tokens); {
		if s.tokens[i].Form == token.Mark {
			i++
			continue
		}
		n, kind := s.answerAt(i)
		if n == 0 {
			if i > 0 && i == len(s.tokens)-1-s.marksAtEnd() && s.tokens[i].Form == token.Capital {
				break // "Yes, Ada."
			}
			return 0, false
		}
		if kind == Dissent || best == Fragment {
			best = kind
		}
		i += n
	}
	return best, true
}

// answerAt finds the longest short answer at token i, and how many tokens it
// has.
func (s *englishSentence) answerAt(i int) (int, Kind) {
	n, found := s.phraseAt(s.tokens[i:], shortReply)
	switch {
	case found&dissenting != 0:
		return n, Dissent
	case found&assenting != 0:
		return n, Assent
	}
	return n, Fragment
}

// beginsWithAnswer reports whether the sentence opens with a yes or a no.
func (s *englishSentence) beginsWithAnswer() bool {
	if len(s.tokens) == 0 {
		return false
	}
	n, kind := s.answerAt(0)
	return n > 0 && kind != Fragment && (n == len(s.tokens) || s.tokens[n].Form == token.Mark || n > 1)
}

// opens reports whether the sentence, its fillers aside, opens with a phrase
// of that use.
func (s *englishSentence) opens(want use) bool {
	n, _ := s.opening(want)
	return n > 0
}

// opening finds the longest phrase of a use that the sentence, its fillers
// aside, opens with, in tokens, and all its uses.
func (s *englishSentence) opening(want use) (int, use) { return s.phraseAt(s.body, want) }

// phraseAt is opening for any tokens.
func (s *englishSentence) phraseAt(tokens []token.Token, want use) (n int, found use) {
	if len(tokens) == 0 || !tokens[0].Is(startsPhrase) {
		return 0, 0
	}
	s.buf = s.buf[:0]
	for k := 0; k < len(tokens) && tokens[k].Form != token.Mark; k++ {
		s.add(tokens[k])
		u, ok := s.know.phrases[string(s.buf)]
		if !ok {
			break
		}
		if u&want != 0 {
			n, found = k+1, u
		}
	}
	return n, found
}

// add puts a word behind those in the buffer, in small letters.
func (s *englishSentence) add(t token.Token) {
	if len(s.buf) > 0 {
		s.buf = append(s.buf, ' ')
	}
	word := t.In(s.text)
	for i := 0; i < len(word); i++ {
		switch b := word[i]; {
		case b >= 'A' && b <= 'Z':
			s.buf = append(s.buf, b|0x20)
		case strings.HasPrefix(word[i:], "’"):
			s.buf = append(s.buf, '\'')
			i += len("’") - 1
		default:
			s.buf = append(s.buf, b)
		}
	}
}

func (s *englishSentence) marksAtEnd() int {
	n := 0
	for n < len(s.tokens) && s.tokens[len(s.tokens)-1-n].Form == token.Mark {
		n++
	}
	return n
}
