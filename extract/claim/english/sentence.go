package english

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/internal/token"
)

const (
	shortLean   = 12 // words up to which a sentence about "it" or "that" leans on its context
	loneLean    = 2  // words up to which any sentence does
	longCaption = 6  // words from which a noun phrase that is the whole turn states what it shows
	loneCaption = 3  // the same where no other turn is there to answer
)

// sentence is a sentence under judgement.
type sentence struct {
	*Grammar
	verdict.Setting
	text   string
	tokens []token.Token
	words  int
	body   []token.Token // after the fillers that open it
	final  rune          // the last mark after the last word; 0 without
	trails bool          // it ends in an ellipsis
}

func (s *sentence) measure() {
	last := -1
	for i, t := range s.tokens {
		if t.Form != token.Mark {
			s.words++
			last = i
		}
	}
	dots := 0
	for _, t := range s.tokens[last+1:] {
		if strings.ContainsRune(".?!…", t.Rune) && s.final != '?' {
			s.final = t.Rune
		}
		if t.Rune == '.' {
			dots++
		}
	}
	s.trails = dots > 1 || s.final == '…'
	s.open()
}

// caption reports whether a noun phrase is all there is to read and so states
// what it shows ("Rates down again in Oslo"), or is all there is of a turn,
// finished, and long enough to say what there is to see: "A man with a kite on
// a hill."
func (s *sentence) caption() bool {
	if s.Only {
		return s.words >= loneCaption
	}
	return s.Alone && s.final == '.' && s.words >= longCaption && s.body[0].Is(shows)
}

// leans reports whether the sentence says nothing without its context.
func (s *sentence) leans() bool {
	return s.words <= loneLean || s.words <= shortLean && (s.body[0].Is(leaning) || s.held())
}

// held reports whether the speaker holds something of what was said before: "I
// think it was zero.", and not "I think it is time to go."
func (s *sentence) held() bool {
	if len(s.body) < 4 || !s.body[0].Is(firstPerson) || !s.body[1].Is(saying) {
		return false
	}
	rest := s.body[2:]
	if rest[0].Is(complementizer) && rest[1].Is(leaning) {
		rest = rest[1:]
	}
	ahead := func(t token.Token) bool { return t.Is(infinitive | complementizer) } // of what "it" is about
	return rest[0].Is(leaning) && !slices.ContainsFunc(rest[1:], ahead)
}

// marksAtEnd counts the marks that the sentence ends with.
func (s *sentence) marksAtEnd() int {
	n := 0
	for n < len(s.tokens) && s.tokens[len(s.tokens)-1-n].Form == token.Mark {
		n++
	}
	return n
}
