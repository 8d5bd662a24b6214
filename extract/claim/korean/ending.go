package korean

import (
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

const (
	longestEnding   = 14 // syllables of the longest ending in the list
	shortPredicate  = 3  // words from which an open vowel at the end is taken for a plain ending
	loneWordAtLeast = 4  // syllables that a sentence of one word with a short ending needs
)

// act is what an ending makes of its sentence.
type act string

// The acts, as the list of endings names them.
const (
	none    act = ""
	says    act = "says"
	asks    act = "asks"
	either  act = "either" // a question where a word of it asks
	wants   act = "wants"
	thanks  act = "thanks"
	setsUp  act = "setup"
	breaks  act = "breaks"
	tells   act = "tells"   // passes on what its subject says
	hearsay act = "hearsay" // passes on what nobody in particular says
)

// act looks the end of the sentence up: the longest ending that fits. A single
// word with a one-syllable ending is taken for a noun.
func (s *sentence) act() act {
	if s.lexicon.nouns[s.last] && s.words < shortPredicate {
		return none
	}
	if s.lexicon.wholeVerbs[s.last] && s.words >= shortPredicate {
		return either
	}
	found, length := s.ending()
	if s.words == 1 && length == 1 && utf8.RuneCountInString(s.last) < loneWordAtLeast && s.final == 0 {
		return none
	}
	if found == none && s.words >= shortPredicate && s.lexicon.endsPlain(s.last) {
		return either
	}
	return found
}

// ending returns what the longest ending in the list does, and its length in
// syllables.
func (s *sentence) ending() (act, int) {
	starts := s.syllables()
	for k := len(starts) - 1; k >= 0; k-- {
		if k > 0 {
			if a := s.afterFinal(starts[k], starts[k-1]); a != none {
				return a, k + 1
			}
		}
		if a := s.lexicon.endings[string(s.buf[starts[k]:])]; a != none {
			return a, k + 1
		}
	}
	return none, 0
}

// syllables puts the end of the body, without spaces, into the buffer, and
// tells where its last syllables start in it, the last first.
func (s *sentence) syllables() []int {
	s.buf = s.buf[:0]
	n := 0
	for _, r := range s.body[s.tail(longestEnding+1):] {
		if r != ' ' {
			s.buf = utf8.AppendRune(s.buf, r)
			n++
		}
	}
	s.starts = s.starts[:0]
	at := len(s.buf)
	for range min(n, longestEnding+2) {
		_, size := utf8.DecodeLastRune(s.buf[:at])
		at -= size
		s.starts = append(s.starts, at)
	}
	return s.starts
}

// afterFinal looks up the ending at rest together with the final consonant of
// the syllable in front of it, as in "ㄹ까".
func (s *sentence) afterFinal(syllable, rest int) act {
	r, _ := utf8.DecodeRune(s.buf[syllable:])
	letter := s.lexicon.finals[hangul.Coda(r)]
	if letter == "" {
		return none
	}
	var key [64]byte
	return s.lexicon.endings[string(append(append(key[:0], letter...), s.buf[rest:]...))]
}

// tail is the offset in body of its last n runes, spaces not counted.
func (s *sentence) tail(n int) int {
	i := len(s.body)
	for i > 0 && n > 0 {
		r, size := utf8.DecodeLastRuneInString(s.body[:i])
		if r == utf8.RuneError {
			return i
		}
		i -= size
		if r != ' ' {
			n--
		}
	}
	return i
}
