package compare

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// stemmer takes off a word what grammar added to it.
type stemmer struct {
	irregular map[string]string // English form → word
	endings   map[string][]int  // Korean ending → final consonants of the syllable before it; 0 for any syllable
	longest   int               // runes of the longest ending
	plurals   map[string]bool   // endings that stand between a noun and its particle
	particles map[string]bool
	nouns     kinds // Korean nouns that are known whole
}

func readStemmer() stemmer {
	s := stemmer{
		irregular: lists.Map("irregular.en"), particles: lists.Set("particles.ko"),
		endings: map[string][]int{}, plurals: map[string]bool{},
	}
	for _, row := range lists.Table("endings.ko", words.Text, words.Optional(words.OneOf("plural"))) {
		s.addEnding(row[0])
		if len(row) > 1 {
			s.plurals[row[0]] = true
		}
	}
	return s
}

// addEnding adds a Korean ending. A letter in front of it is the final
// consonant of the syllable before it.
func (s *stemmer) addEnding(e string) {
	r := []rune(e)
	coda := hangul.CodaOf(r[0])
	if coda != 0 {
		r = r[1:]
	}
	s.endings[string(r)] = append(s.endings[string(r)], coda)
	s.longest = max(s.longest, len(r))
}

// stem returns a word in small letters without what grammar added to it, so
// that "predicts" and "predicting", "예측한다" and "예측하는" are one.
func (s *stemmer) stem(word string) string {
	if r, _ := utf8.DecodeLastRuneInString(word); hangul.IsLetter(r) {
		return s.stemKorean(word)
	}
	return s.stemEnglish(word)
}

// bare returns a word without the particle at its end; a Latin one as it is.
func (s *stemmer) bare(w string) string {
	if last, _ := utf8.DecodeLastRuneInString(w); !hangul.IsLetter(last) {
		return w
	}
	for cut := 1; cut < len(w); cut++ {
		if utf8.RuneStart(w[cut]) && s.particles[w[cut:]] {
			return w[:cut]
		}
	}
	return w
}

// stemEnglish takes off the endings of number, tense and person, after a few
// steps of Porter (1980), and the last e, which comes and goes with them.
func (s *stemmer) stemEnglish(w string) string {
	w = withoutClitic(w)
	if x, ok := s.irregular[w]; ok {
		w = x
	}
	for _, e := range []string{"ies", "ied", "ing", "ed", "es", "s", "ion", "ly"} {
		if rest, ok := strings.CutSuffix(w, e); ok && endsIn(rest, e) {
			if e == "ies" || e == "ied" {
				return rest + "y"
			}
			w = undoubled(rest, e)
			break
		}
	}
	if len(w) > 3 {
		w = strings.TrimSuffix(w, "e")
	}
	return w
}

// withoutClitic cuts a word at the first apostrophe behind its first letter.
func withoutClitic(w string) string {
	for i := range w {
		if w[i] == '\'' || strings.HasPrefix(w[i:], "’") {
			if i == 0 {
				return w
			}
			return w[:i]
		}
	}
	return w
}

// endsIn reports whether the letters e after rest are an ending: "pass" and
// "bed" have none.
func endsIn(rest, e string) bool {
	switch {
	case len(rest) < 3:
		return false
	case e == "s":
		return rest[len(rest)-1] != 's'
	}
	return e != "ion" || len(rest) >= 4
}

// undoubled takes back the consonant that -ing and -ed double: running, run.
func undoubled(rest, e string) string {
	n := len(rest)
	if (e == "ing" || e == "ed") && rest[n-1] == rest[n-2] && !strings.ContainsRune("lsz", rune(rest[n-1])) {
		return rest[:n-1]
	}
	return rest
}
