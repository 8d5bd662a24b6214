package hangul

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Every syllable is put together from what it was taken apart into, and its
// letters are those of Unicode's own decomposition.
func TestSplit(t *testing.T) {
	for r := rune(first); r <= last; r++ {
		s, ok := Split(r)
		if !ok || s.Rune() != r {
			t.Fatalf("%c: %+v, together %c", r, s, s.Rune())
		}
		want := []rune{0x1100 + rune(s.Onset), 0x1161 + rune(s.Vowel)}
		if s.Coda != 0 {
			want = append(want, 0x11A7+rune(s.Coda))
		}
		if got := norm.NFD.String(string(r)); got != string(want) {
			t.Fatalf("%c is %q to Unicode, %q here", r, got, string(want))
		}
	}
	for _, r := range []rune{'a', 'ㄱ', first - 1, last + 1, Filler} {
		if _, ok := Split(r); ok {
			t.Errorf("%c is taken for a syllable", r)
		}
	}
}

func TestCodas(t *testing.T) {
	for coda, letter := range map[int]rune{CodaNieun: '간', CodaRieul: '갈', CodaMieum: '감', CodaBieup: '갑', CodaSsang: '갔'} {
		if Coda(letter) != coda {
			t.Errorf("%c ends in %d, want %d", letter, Coda(letter), coda)
		}
	}
	if Coda('x') != 0 {
		t.Error("a Latin letter has a final consonant")
	}
}

// The letters that stand by themselves have the numbers of the syllable's own.
func TestCodaOf(t *testing.T) {
	for letter, coda := range map[rune]int{'ㄱ': 1, 'ㄳ': 3, 'ㄴ': CodaNieun, 'ㄹ': CodaRieul, 'ㅁ': CodaMieum, 'ㅂ': CodaBieup, 'ㅆ': CodaSsang, 'ㅎ': perVowel - 1} {
		if got := CodaOf(letter); got != coda {
			t.Errorf("%c has number %d, want %d", letter, got, coda)
		}
		if got := CodaLetter(coda); got != letter {
			t.Errorf("%d is %c, want %c", coda, got, letter)
		}
	}
	if CodaOf('가') != 0 || CodaOf('ㅏ') != 0 || CodaOf('x') != 0 {
		t.Error("another rune is taken for a final consonant")
	}
	for vowel, syllable := range map[int]rune{VowelYeo: '여', VowelO: '오', VowelWa: '와', VowelWae: '왜', VowelOe: '외', VowelU: '우', VowelWo: '워', VowelI: '이'} {
		if s, _ := Split(syllable); s.Vowel != vowel {
			t.Errorf("%c has vowel %d, not %d", syllable, s.Vowel, vowel)
		}
	}
}

func TestClosed(t *testing.T) {
	for word, want := range map[string]bool{"강": true, "다리": false, "": false, "bridge": false, "GPT는": true, "GPT": false} {
		if Closed(word) != want {
			t.Errorf("Closed(%q) is %v", word, !want)
		}
	}
}

func TestIsLetter(t *testing.T) {
	for r, want := range map[rune]bool{'가': true, 'ㄱ': true, 'ㅏ': true, 0x1100: true, Filler: false, 'a': false, '中': false} {
		if IsLetter(r) != want {
			t.Errorf("IsLetter(%c) is %v", r, !want)
		}
	}
}

func TestIsWord(t *testing.T) {
	for word, want := range map[string]bool{"강": true, "다리": true, "": false, "ㄱ": false, "GPT는": false, "다 리": false} {
		if IsWord(word) != want {
			t.Errorf("IsWord(%q) is %v", word, !want)
		}
	}
}

// The letters are those that Unicode makes of them for compatibility.
func TestLetters(t *testing.T) {
	for letters, first := range map[string]rune{Onsets: 0x1100, Vowels: 0x1161} {
		for i, r := range []rune(letters) {
			if got := norm.NFKC.String(string(r)); got != string(first+rune(i)) {
				t.Errorf("%c is letter %d of %q, and %q to Unicode", r, i, letters, got)
			}
		}
	}
}

func TestIsFiller(t *testing.T) {
	for r, want := range map[rune]bool{Filler: true, 0x1160: true, 0x115F: true, 'ㄱ': false, ' ': false} {
		if IsFiller(r) != want {
			t.Errorf("IsFiller(%U) is %v", r, !want)
		}
	}
}

func TestInitials(t *testing.T) {
	for word, want := range map[string]string{"한보람": "ㅎㅂㄹ", "GPT가 온다": "GPTㄱ ㅇㄷ", "쌍둥이": "ㅆㄷㅇ", "": ""} {
		if got := Initials(word); got != want {
			t.Errorf("Initials(%q) is %q, want %q", word, got, want)
		}
	}
	for s, want := range map[string]bool{"ㅎㅂㄹ": true, "ㅎ ㅂ": true, "": false, " ": false, "ㅏ": false, "ㅎa": false, "가": false} {
		if AreInitials(s) != want {
			t.Errorf("AreInitials(%q) is %v", s, !want)
		}
	}
}
