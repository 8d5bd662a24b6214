package names

import (
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
)

// Jamo are kept as one byte each: onsets and vowels as in Unicode's order of
// compatibility letters would not fit a byte, so each has a letter of its own
// here. Codas are Latin letters, as in sounds.txt.
const (
	onsetCodes = "ggndd" + "lmbbs" + "s.jjc" + "kqph" // 19 onsets; tense ones as plain, silent ㅇ as '.'
	codaCodes  = ".KKKNNNTLKMLLLPLMPPTTXTTKTPT"       // 28 codas by sound; X is ŋ
)

// vowelCodes are the 21 vowels as glide and vowel: a ㅏ, A ㅐ, e ㅓ, E ㅔ, o ㅗ,
// u ㅜ, z ㅡ, i ㅣ, I ㅢ, y and w the glides.
var vowelCodes = strings.Fields("a A ya yA e E ye yE o wa wA wE yo u we wE wi yu z I i")

// jamoLetters spells the codes as sounds.txt does.
func jamoLetters() map[rune]byte {
	out := map[rune]byte{
		'y': 'y', 'w': 'w',
		'k': 'K', 'n': 'N', 't': 'T', 'l': 'L', 'm': 'M', 'p': 'P', 'ŋ': 'X',
	}
	for i, r := range []rune(hangul.Onsets) {
		if code := onsetCodes[i]; code != '.' {
			out[r] = code
		}
	}
	for i, r := range []rune(hangul.Vowels) {
		if code := vowelCodes[i]; len(code) == 1 { // others are written as glide and vowel
			out[r] = code[0]
		}
	}
	return out
}

// appendJamo appends the sounds of a Hangul syllable to out.
func appendJamo(out []byte, s hangul.Syllable) []byte {
	if o := onsetCodes[s.Onset]; o != '.' {
		out = append(out, o)
	}
	out = append(out, vowelCodes[s.Vowel]...)
	if c := codaCodes[s.Coda]; c != '.' {
		out = append(out, c)
	}
	return out
}

func isVowelJamo(c byte) bool {
	switch c {
	case 'a', 'A', 'e', 'E', 'o', 'u', 'z', 'i', 'I':
		return true
	}
	return false
}

func isGlide(c byte) bool { return c == 'y' || c == 'w' }
