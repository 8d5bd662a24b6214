package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/claim/verdict"
)

const (
	shortLean    = 6 // words up to which a sentence about "그건" leans on its context
	shortCaption = 4 // words from which a finished line without an ending still states something
	loneCaption  = 3 // the same where no other turn is there to answer
)

// sentence is a sentence under judgement.
type sentence struct {
	*Grammar
	verdict.Setting
	text  string
	body  string // without the marks and the laughter at its end
	last  string // the last word
	words int
	final byte // '?', '.', '!' or 0
}

func (s *sentence) measure() {
	s.body = strings.TrimRight(s.text, s.lexicon.marks)
	for _, m := range []byte("?.!") {
		if s.final == 0 && strings.IndexByte(s.text[len(s.body):], m) >= 0 {
			s.final = m
		}
	}
	s.last = s.body[strings.LastIndexAny(s.body, " \u00a0")+1:]
	inWord := false
	for i := 0; i < len(s.body); i++ {
		space := s.body[i] == ' '
		if !space && !inWord {
			s.words++
		}
		inWord = !space
	}
}

// caption reports whether a line without an ending states something all the
// same: it is finished and long enough, or all there is to read.
func (s *sentence) caption() bool {
	if s.Only {
		return s.words >= loneCaption
	}
	return s.final == '.' && s.words >= shortCaption
}

// leans reports whether the sentence says nothing without its context.
func (s *sentence) leans() bool {
	if s.words <= 1 {
		return true
	}
	return s.words <= shortLean && hasPrefix(s.text, s.lexicon.leaning)
}

func hasPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
