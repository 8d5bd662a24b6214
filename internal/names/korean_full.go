package names

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
	l := loadLexicon()
	return l.surnames[string(rs[:family])] && l.givenSyllables[string(rs[family])] && l.givenSyllables[string(rs[family+1])]
}
