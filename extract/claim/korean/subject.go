package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
)

const nearSubject = 3 // words of a clause up to which its subject comes

// particle is a particle of the subject, or of the topic, and whether the
// syllable in front of it ends in a consonant.
type particle struct {
	text          string
	topic, closed bool
}

// marksSubject reports whether a word carries a particle of the topic, or,
// unless topic is asked for, one of the subject.
func (l *lexicon) marksSubject(word string, topic bool) bool {
	if l.adnominal.has(word) || l.notSubject.has(word) {
		return false
	}
	for _, p := range l.particles {
		if stem, ok := strings.CutSuffix(word, p.text); ok && stem != "" && (p.topic || !topic) {
			return hangul.Closed(stem) == p.closed
		}
	}
	return false
}

// aboutNobody reports whether the subject of the sentence is nobody in
// particular.
func (s *sentence) aboutNobody() bool {
	rest := s.body
	for range nearSubject {
		word, after, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
		word = strings.TrimRight(word, ",")
		for _, p := range s.lexicon.particles {
			if s.lexicon.crowds[strings.TrimSuffix(word, p.text)] {
				return true
			}
		}
		rest = after
	}
	return false
}
