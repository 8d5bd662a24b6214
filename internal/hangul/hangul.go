// Package hangul takes Hangul syllables apart and puts them together (Unicode
// 16.0, section 3.12), and tells Hangul from other letters. It knows letters
// and no words: what Korean makes of them is in the rooms called korean.
package hangul

import (
	"strings"
	"unicode/utf8"
)

// The first and the last syllable, and how many of them share an initial
// consonant and a vowel, or an initial consonant.
const (
	first    = '가'
	last     = '힣'
	perVowel = 28
	perOnset = 21 * perVowel
)

// Filler is the letter that web editors leave on empty lines: a letter to
// Unicode, white space to whoever types it.
const Filler = '\u3164'

// IsFiller reports whether r is one of the fillers: Filler, and the two that
// stand for a missing initial consonant or vowel, of which compatibility
// normalisation makes Filler one.
func IsFiller(r rune) bool { return r == Filler || r == 0x1160 || r == 0x115F }

// The initial consonants, the vowels and the final consonants in the order of
// their numbers.
const (
	Onsets = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
	Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
	Codas  = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ" // from 1
)

// Syllable is a syllable's letters by their numbers in the order of Unicode.
type Syllable struct {
	Onset int // initial consonant, 0 to 18
	Vowel int // 0 to 20
	Coda  int // final consonant, 1 to 27; 0 without
}

// The numbers of letters that rules name.
const (
	OnsetRieul = 5  // ㄹ
	OnsetMieum = 6  // ㅁ
	OnsetIeung = 11 // ㅇ, silent
	OnsetKieuk = 15 // ㅋ
	OnsetTieut = 16 // ㅌ
	OnsetPieup = 17 // ㅍ
	VowelYeo   = 6  // ㅕ
	VowelO     = 8  // ㅗ
	VowelWa    = 9  // ㅘ
	VowelWae   = 10 // ㅙ
	VowelOe    = 11 // ㅚ
	VowelU     = 13 // ㅜ
	VowelWo    = 14 // ㅝ
	VowelEu    = 18 // ㅡ
	VowelI     = 20 // ㅣ
	CodaNieun  = 4  // ㄴ
	CodaRieul  = 8  // ㄹ
	CodaMieum  = 16 // ㅁ
	CodaBieup  = 17 // ㅂ
	CodaSsang  = 20 // ㅆ
)

// IsSyllable reports whether r is a whole syllable.
func IsSyllable(r rune) bool { return r >= first && r <= last }

// IsLetter reports whether r is a syllable or a letter by itself; a filler is
// none.
func IsLetter(r rune) bool {
	return IsSyllable(r) || r >= 0x1100 && r <= 0x11FF || r >= 0x3131 && r <= 0x318E && r != Filler
}

// IsWord reports whether a word is made of whole syllables alone; the empty
// word is not.
func IsWord(word string) bool {
	for _, r := range word {
		if !IsSyllable(r) {
			return false
		}
	}
	return word != ""
}

// In reports whether a text has a Hangul syllable or letter in it.
func In(text string) bool { return strings.ContainsFunc(text, IsLetter) }

// Split takes a syllable apart; ok is false for any other rune.
func Split(r rune) (s Syllable, ok bool) {
	if !IsSyllable(r) {
		return Syllable{}, false
	}
	n := int(r - first)
	return Syllable{n / perOnset, n % perOnset / perVowel, n % perVowel}, true
}

// Rune puts the syllable together.
func (s Syllable) Rune() rune {
	return first + rune(s.Onset*perOnset+s.Vowel*perVowel+s.Coda)
}

// Initials is s with every syllable as its initial consonant by itself: ㅎㅂㄹ
// for 한보람.
func Initials(s string) string {
	return strings.Map(func(r rune) rune {
		if syllable, ok := Split(r); ok {
			r, _ = utf8.DecodeRuneInString(Onsets[perLetter*syllable.Onset:])
		}
		return r
	}, s)
}

// AreInitials reports whether s consists of consonants by themselves, with
// spaces at most.
func AreInitials(s string) bool {
	return strings.TrimSpace(s) != "" && strings.Trim(s, Onsets+" ") == ""
}

// Coda is the final consonant of a syllable, 0 without and for any other rune.
func Coda(r rune) int {
	s, _ := Split(r)
	return s.Coda
}

// CodaLetter is the letter by itself (U+3131 to U+314E) of a final consonant, 1
// to 27.
func CodaLetter(coda int) rune {
	r, _ := utf8.DecodeRuneInString(Codas[perLetter*(coda-1):])
	return r
}

// CodaOf is the number of a consonant written by itself (ㄴ) as a final one; 0
// for any other rune.
func CodaOf(letter rune) int {
	if i := strings.IndexRune(Codas, letter); i >= 0 {
		return i/perLetter + 1
	}
	return 0
}

const perLetter = 3 // bytes in UTF-8

// Ends is the last syllable of a word: ok is false when it ends in another
// rune, or has none.
func Ends(word string) (s Syllable, ok bool) {
	r, _ := utf8.DecodeLastRuneInString(word)
	return Split(r)
}

// Closed reports whether a word ends in a syllable with a final consonant.
func Closed(word string) bool {
	s, _ := Ends(word)
	return s.Coda != 0
}
