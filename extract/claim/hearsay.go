package claim

import (
	"strings"
)

// nobodys is the verdict on what is passed on without anybody who says it:
// "Some people say ...", "사람들은 ...라고 말합니다". It is nobody's claim, and
// not that of who passes it on.
var nobodys = verdict{kind: Fragment, reason: "it passes on what nobody in particular says"}

// hearsay reports whether a verb of saying stands behind a subject that is
// nobody in particular, or words like "I've heard that" open the sentence.
func (s *englishSentence) hearsay() bool {
	n, found := s.opening(crowd | rumour)
	if n == 0 || found&rumour != 0 {
		return n > 0
	}
	for i, t := range s.body[n:] {
		if t.Is(auxiliary | adverb) {
			continue
		}
		return t.Is(telling) && n+i+leastTold < len(s.body) && !s.body[n+i+1].Is(infinitive)
	}
	return false
}

const leastTold = 3 // words behind a verb of saying that can be what is said

// hearsay reports whether the subject of a Korean sentence is nobody in
// particular.
func (s *koreanSentence) hearsay() bool {
	rest := s.body
	for range nearSubject {
		word, behind, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
		for _, p := range s.know.subjectsKo {
			if s.know.crowdsKo[strings.TrimSuffix(strings.TrimRight(word, ","), p.particle)] {
				return true
			}
		}
		rest = behind
	}
	return false
}
