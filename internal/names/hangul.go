package names

import "strings"

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
var jamoLetters = map[rune]byte{
	'ㄱ': 'g', 'ㄴ': 'n', 'ㄷ': 'd', 'ㄹ': 'l', 'ㅁ': 'm', 'ㅂ': 'b', 'ㅅ': 's', 'ㅈ': 'j',
	'ㅊ': 'c', 'ㅋ': 'k', 'ㅌ': 'q', 'ㅍ': 'p', 'ㅎ': 'h',
	'ㅏ': 'a', 'ㅐ': 'A', 'ㅓ': 'e', 'ㅔ': 'E', 'ㅗ': 'o', 'ㅜ': 'u', 'ㅡ': 'z', 'ㅣ': 'i', 'ㅢ': 'I',
	'y': 'y', 'w': 'w',
	'k': 'K', 'n': 'N', 't': 'T', 'l': 'L', 'm': 'M', 'p': 'P', 'ŋ': 'X',
}

const (
	firstSyllable = 0xAC00
	lastSyllable  = 0xD7A3
)

// appendJamo appends the sounds of a Hangul syllable to out.
func appendJamo(out []byte, r rune) []byte {
	n := int(r - firstSyllable)
	if o := onsetCodes[n/588]; o != '.' {
		out = append(out, o)
	}
	out = append(out, vowelCodes[n%588/28]...)
	if c := codaCodes[n%28]; c != '.' {
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
