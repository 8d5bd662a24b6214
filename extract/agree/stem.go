package agree

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/text"
)

// stem is a word, in small letters, without what grammar added to it, so that
// "predicts" and "predicting", "예측한다" and "예측하는" are one.
func (l *lexicon) stem(word string) string {
	if r, _ := utf8.DecodeLastRuneInString(word); text.IsHangul(r) {
		return l.stemKorean(word)
	}
	return l.stemEnglish(word)
}

// stemEnglish takes off the endings of number, tense and person, after a few
// steps of Porter (1980), and the last e, which comes and goes with them.
func (l *lexicon) stemEnglish(w string) string {
	if i := strings.IndexAny(w, "'’"); i > 0 {
		w = w[:i]
	}
	if x, ok := l.irregular[w]; ok {
		w = x
	}
	for _, e := range []string{"ies", "ied", "ing", "ed", "es", "s", "ion", "ly"} {
		rest, ok := strings.CutSuffix(w, e)
		if !ok || len(rest) < 3 || e == "s" && rest[len(rest)-1] == 's' || e == "ion" && len(rest) < 4 {
			continue
		}
		if e == "ies" || e == "ied" {
			return rest + "y"
		}
		if n := len(rest); (e == "ing" || e == "ed") && rest[n-1] == rest[n-2] && !strings.ContainsRune("lsz", rune(rest[n-1])) {
			rest = rest[:n-1]
		}
		w = rest
		break
	}
	if len(w) > 3 {
		w = strings.TrimSuffix(w, "e")
	}
	return w
}

// stemKorean takes off particles and endings, twice where they are stacked
// (모델들이), and evens out what conjugation does to the last syllable.
func (l *lexicon) stemKorean(w string) string {
	if noun := l.known(w); noun != "" {
		return noun
	}
	r := []rune(w)
	for pass := range 2 {
		n := l.endingOf(r)
		if n == len(r) || pass > 0 && n == 1 && string(r[n:]) != "들" {
			break // "이해해야" is 이해 and not 이
		}
		r = r[:n]
	}
	if i := len(r) - 1; r[i] >= firstSyllable && r[i] <= lastSyllable {
		r[i] = evenOut(r[i])
	}
	return string(r)
}

// endingOf returns how many runes of a word stand in front of its longest
// known ending; all of them when it has none.
func (l *lexicon) endingOf(r []rune) int {
	for n := min(len(r)-1, l.longest); n > 0; n-- {
		before := r[len(r)-n-1]
		for _, final := range l.endings[string(r[len(r)-n:])] {
			if final == 0 || before >= firstSyllable && before <= lastSyllable && (before-firstSyllable)%finalCount == final {
				return len(r) - n
			}
		}
	}
	return len(r)
}

const (
	firstSyllable = 0xAC00
	lastSyllable  = 0xD7A3
	finalCount    = 28 // final consonants of a syllable, none included
	vowelCount    = 21
)

// evenOut drops a final consonant that may be an ending (배운, 배울, 배웠) and
// takes apart a vowel that may hold one (배워, 봐, 가르쳐).
func evenOut(r rune) rune {
	i := r - firstSyllable
	initial, vowel, final := i/(vowelCount*finalCount), i/finalCount%vowelCount, i%finalCount
	switch final {
	case 4, 8, 16, 17, 20: // ㄴ ㄹ ㅁ ㅂ ㅆ
		final = 0
	}
	if final == 0 {
		switch vowel {
		case 9: // ㅘ to ㅗ
			vowel = 8
		case 14: // ㅝ to ㅜ
			vowel = 13
		case 6: // ㅕ to ㅣ
			vowel = 20
		case 10: // ㅙ to ㅚ
			vowel = 11
		}
	}
	return firstSyllable + (initial*vowelCount+vowel)*finalCount + final
}

// bare is a word without the particle at its end; a Latin one as it is.
func (l *lexicon) bare(w string) string {
	if last, _ := utf8.DecodeLastRuneInString(w); !text.IsHangul(last) {
		return w
	}
	for cut := 1; cut < len(w); cut++ {
		if utf8.RuneStart(w[cut]) && l.particles[w[cut:]] {
			return w[:cut]
		}
	}
	return w
}
