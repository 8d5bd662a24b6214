package names

import (
	"sync"
)

// korean is what the word lists say of Korean names.
type korean struct{ surnames, syllables map[string]bool }

var koreanNames = sync.OnceValue(func() korean {
	k := korean{map[string]bool{}, lists.Set("given-syllables.ko")}
	for _, row := range lists.Table("surnames.ko") {
		k.surnames[row[0]] = true
	}
	return k
})

// KoreanFull reports whether a word in Hangul has the shape of a whole Korean
// name: a family name and a given name of two syllables. Foreign names seldom
// have it (힌튼, 바이든), because few of their syllables are found in Korean
// given names.
func KoreanFull(w string) bool {
	rs := []rune(w)
	family := len(rs) - 2
	if family != 1 && family != 2 {
		return false
	}
	k := koreanNames()
	return k.surnames[string(rs[:family])] && k.syllables[string(rs[family])] && k.syllables[string(rs[family+1])]
}

// titleWords are words around a name that are no part of it.
type titleWords struct{ before, behind map[string]bool }

var titles = sync.OnceValue(func() titleWords {
	t := titleWords{lists.Set("titles.en"), lists.Set("title-suffixes.en")}
	for w := range lists.Set("titles.ko") {
		t.before[w], t.behind[w] = true, true
	}
	return t
})

var letters = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, row := range lists.Table("latin-letters") {
		out[row[0]] = row[1]
	}
	return out
})
