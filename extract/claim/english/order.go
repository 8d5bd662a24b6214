package english

import "github.com/whosaid/whosaid/internal/token"

const shortPose = 3 // words up to which a question puts no proposition

// poses reports whether a question puts a proposition: it is negated, or has
// the order of a statement, with or without a tag ("It holds, doesn't it?").
func (s *sentence) poses() bool {
	first := s.body[0]
	if s.words <= shortPose || first.Is(questionWord) {
		return false
	}
	return first.Is(posing) || !first.Is(auxiliary) && s.statesFirst()
}

// statesFirst reports whether a subject stands before the first verb.
func (s *sentence) statesFirst() bool {
	for i, t := range s.body {
		if t.Form == token.Mark || t.Is(questionWord) {
			return false
		}
		if t.Is(auxiliary | contracted | verb) {
			return i > 0 || t.Is(contracted)
		}
	}
	return false
}

// inverted reports whether the sentence asks by its order of words alone.
func (s *sentence) inverted() bool {
	if len(s.body) < 3 {
		return false
	}
	first, second := s.body[0], s.body[1]
	if first.Is(questionWord) {
		return s.final != '.' && second.Is(auxiliary) && s.body[2].Is(subject|determiner)
	}
	return first.Is(auxiliary) && !first.Is(request) && second.Is(subject) && s.final != '!'
}

// orders reports whether the sentence opens like a request.
func (s *sentence) orders() bool {
	if len(s.body) < 2 {
		return false
	}
	first, second := s.body[0], s.body[1]
	if first.Start > 0 && s.text[first.Start-1] == '`' {
		return false // a name in a program
	}
	if s.pleads() {
		return true
	}
	if first.Is(request) {
		return !second.Is(auxiliary) && second.Rune != ','
	}
	return first.Is(order) && second.Is(article)
}

// pleads reports whether "please" stands in front of a verb in the sentence:
// "If you have an hour, please consider helping out."
func (s *sentence) pleads() bool {
	for i, t := range s.tokens[:len(s.tokens)-1] {
		if t.Is(plea) && s.tokens[i+1].Is(request|order|verb) && (i == 0 || s.tokens[i-1].Form == token.Mark || s.tokens[i-1].Is(plea)) {
			return true
		}
	}
	return false
}
