package korean

import "github.com/whosaid/whosaid/internal/hangul"

// The letters of 하, whose forms are not regular: 하다 → 해.
const (
	onsetHieuh = 18
	vowelA     = 0
	vowelAe    = 1
)

// contracted tells what a stem's open last vowel becomes before -어/-아.
var contracted = map[int]int{
	0:  0,  // 가 → 가
	4:  4,  // 서 → 서
	6:  6,  // 켜 → 켜
	8:  9,  // 보 → 봐
	11: 10, // 되 → 돼
	13: 14, // 배우 → 배워
	18: 4,  // 쓰 → 써
	20: 6,  // 밝히 → 밝혀
}

// conjugate gives the beginnings that the forms of a stem may have: as it is,
// with ㄴ, ㄹ, ㅁ or ㅂ, and contracted with -어, with and without ㅆ.
func conjugate(stem string) []string {
	last, ok := hangul.Ends(stem)
	if !ok || last.Coda != 0 {
		return []string{stem}
	}
	head := stem[:len(stem)-len(lastRunes(stem, 1))]
	out := []string{stem}
	for _, coda := range []int{hangul.CodaNieun, hangul.CodaRieul, hangul.CodaMieum, hangul.CodaBieup} {
		last.Coda = coda
		out = append(out, head+string(last.Rune()))
	}
	vowel, ok := contracted[last.Vowel]
	if last.Onset == onsetHieuh && last.Vowel == vowelA {
		vowel = vowelAe
	}
	if !ok {
		return out
	}
	open := hangul.Syllable{Onset: last.Onset, Vowel: vowel}
	past := hangul.Syllable{Onset: last.Onset, Vowel: vowel, Coda: hangul.CodaSsang}
	return append(out, head+string(open.Rune()), head+string(past.Rune()))
}

// coda is the final consonant of a word; 0 when its last syllable has none.
func coda(word string) int {
	last, _ := hangul.Ends(word)
	return last.Coda
}
