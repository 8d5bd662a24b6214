package english

import "github.com/whosaid/whosaid/internal/token"

const (
	shortRule = 16 // words up to which a sentence may hand out turns and time
	longRule  = 28 // words up to which a phrase of procedure makes it that
)

// procedural reports whether the sentence runs the conversation and asserts
// nothing: "You have two minutes to respond.", "The next question goes to
// the mayor."
func (s *sentence) procedural() bool {
	if s.words > longRule {
		return false
	}
	all, talk := token.Class(0), 0
	for i, t := range s.tokens {
		all |= t.Class
		if t.Is(conversation) && !s.repeats(i) {
			talk++
		}
		if t.Is(opensProcedure) {
			if n, _ := s.phraseAt(s.tokens[i:], running); n > 0 {
				return true
			}
		}
	}
	return talk > 1 || s.words <= shortRule && all&procedure != 0 && all&procedureTo != 0 && all&procedureGives != 0
}

// repeats reports whether token i is the same word, but for its ending, as
// the last one before it.
func (s *sentence) repeats(i int) bool {
	word := stem(s.tokens[i].In(s.text))
	for _, t := range s.tokens[:i] {
		if t.Is(conversation) && stem(t.In(s.text)) == word {
			return true
		}
	}
	return false
}

const stemBytes = 6 // of a word that tell it apart here

func stem(word string) string { return word[:min(len(word), stemBytes)] }
