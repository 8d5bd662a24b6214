package names

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// korean is what the word lists say of Korean names.
type korean struct{ surnames, syllables map[string]bool }

var koreanNames = sync.OnceValue(func() korean {
	k := korean{map[string]bool{}, words.Set("given-syllables.ko")}
	for _, row := range words.Table("surnames.ko") {
		k.surnames[row[0]] = true
	}
	return k
})

// KoreanFull reports whether a word in Hangul has the shape of a whole Korean
// name: a family name and a given name of two syllables. Foreign names seldom
// have it (힌튼, 바이든), because few of their syllables are found in Korean
// given names.
func KoreanFull(w string) bool {
	k := koreanNames()
	rs := []rune(w)
	family := len(rs) - 2
	if family != 1 && family != 2 || !k.surnames[string(rs[:family])] {
		return false
	}
	return k.syllables[string(rs[family])] && k.syllables[string(rs[family+1])]
}
