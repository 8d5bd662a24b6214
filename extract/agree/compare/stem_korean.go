package compare

import (
	"slices"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// stemKorean takes off particles and endings, twice where they are stacked
// (모델들이), and evens out what conjugation does to the last syllable.
func (s *stemmer) stemKorean(w string) string {
	if noun := s.noun(w); noun != "" {
		return noun
	}
	r := []rune(w)
	if n := s.endingAt(r); n < len(r) {
		r = r[:n]
		// What would leave one syllable is mostly the word's own: 이해해야 is 이해
		// and not 이.
		if n = s.endingAt(r); n != 1 || s.plurals[string(r[n:])] {
			r = r[:n]
		}
	}
	r[len(r)-1] = evenOut(r[len(r)-1])
	return string(r)
}

// endingAt returns how many runes of a word stand in front of its longest
// known ending; all of them when it has none.
func (s *stemmer) endingAt(r []rune) int {
	for n := min(len(r)-1, s.longest); n > 0; n-- {
		codas := s.endings[string(r[len(r)-n:])]
		if slices.Contains(codas, 0) || slices.Contains(codas, hangul.Coda(r[len(r)-n-1])) {
			return len(r) - n
		}
	}
	return len(r)
}

// noun returns the known noun that a word consists of, with nothing but
// endings after it; "" when there is none.
func (s *stemmer) noun(w string) string {
	for cut := len(w); cut > 0; cut-- {
		if cut < len(w) && !utf8.RuneStart(w[cut]) || s.nouns[w[:cut]] == nil {
			continue
		}
		if rest := s.withoutPlural(w[cut:]); rest == "" || slices.Contains(s.endings[rest], 0) {
			return w[:cut]
		}
	}
	return ""
}

// withoutPlural takes the mark of plural off the front of endings.
func (s *stemmer) withoutPlural(endings string) string {
	for cut := 1; cut <= len(endings); cut++ {
		if s.plurals[endings[:cut]] {
			return endings[cut:]
		}
	}
	return endings
}

// evenOut drops a final consonant that may be an ending (배운, 배울, 배웠) and
// takes apart a vowel that may hold one (배워, 봐, 가르쳐).
func evenOut(r rune) rune {
	s, ok := hangul.Split(r)
	if !ok {
		return r
	}
	switch s.Coda {
	case hangul.CodaNieun, hangul.CodaRieul, hangul.CodaMieum, hangul.CodaBieup, hangul.CodaSsang:
		s.Coda = 0
	}
	if s.Coda == 0 {
		s.Vowel = uncontracted(s.Vowel)
	}
	return s.Rune()
}

// uncontracted returns the vowel that a stem has where the endings 아 and 어
// melt into it; another vowel as it is.
func uncontracted(vowel int) int {
	switch vowel {
	case hangul.VowelWa:
		return hangul.VowelO
	case hangul.VowelWo:
		return hangul.VowelU
	case hangul.VowelYeo:
		return hangul.VowelI
	case hangul.VowelWae:
		return hangul.VowelOe
	}
	return vowel
}
