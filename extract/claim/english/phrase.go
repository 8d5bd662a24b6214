package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// opens reports whether the sentence, its fillers aside, opens with a phrase
// of that use.
func (s *sentence) opens(want use) bool {
	n, _ := s.opening(want)
	return n > 0
}

// opening finds the longest phrase of a use that the sentence, its fillers
// aside, opens with, in tokens, and all its uses.
func (s *sentence) opening(want use) (int, use) { return s.phraseAt(s.body, want) }

// phraseAt is opening for any tokens.
func (s *sentence) phraseAt(tokens []token.Token, want use) (n int, found use) {
	if len(tokens) == 0 || !tokens[0].Is(startsPhrase) {
		return 0, 0
	}
	for k, u := range s.usesAt(tokens) {
		if u&want != 0 {
			n, found = k+1, u
		}
	}
	return n, found
}

// usesAt tells what the first word of tokens is good for, the first two, and so
// on, as far as a phrase of the book goes. Most rules ask it of the same tokens,
// so it keeps its last answer.
func (s *sentence) usesAt(tokens []token.Token) []use {
	if p := (place{tokens[0].Start, len(tokens)}); s.asked != p {
		s.asked, s.uses = p, s.readUses(tokens, s.uses[:0])
	}
	return s.uses
}

// place is tokens of the sentence at hand: where the first stands, and how many
// they are.
type place struct{ start, tokens int }

// readUses appends what the first words of tokens are good for.
func (s *sentence) readUses(tokens []token.Token, dst []use) []use {
	s.buf = s.buf[:0]
	for k := 0; k < len(tokens) && tokens[k].Form != token.Mark; k++ {
		s.add(tokens[k])
		u, ok := s.lexicon.phrases[string(s.buf)]
		if !ok {
			break
		}
		dst = append(dst, u)
	}
	return dst
}

// add puts a word after those in the buffer, in small letters.
func (s *sentence) add(t token.Token) {
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
