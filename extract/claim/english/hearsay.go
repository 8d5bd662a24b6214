package english

const leastTold = 3 // words after a verb of saying that can be what is said

// hearsay reports whether a verb of saying stands after a subject that is
// nobody in particular, or words like "I've heard that" open the sentence.
func (s *sentence) hearsay() bool {
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
