package korean

import "strings"

// poses reports whether a question puts a proposition ("...지 않나요?").
func (s *sentence) poses() bool {
	if s.words <= 1 || s.asks() {
		return false
	}
	for _, e := range s.lexicon.posing {
		if strings.HasSuffix(s.body, e) {
			return true
		}
	}
	return false
}

// asks reports whether a word of the sentence begins with a question word.
func (s *sentence) asks() bool {
	for rest := s.body; rest != ""; {
		if hasPrefix(rest, s.lexicon.asking) && !hasPrefix(rest, s.lexicon.indefinite) {
			return true
		}
		i := strings.IndexByte(rest, ' ')
		if i < 0 {
			return false
		}
		rest = strings.TrimLeft(rest[i:], " \"'“‘")
	}
	return false
}
