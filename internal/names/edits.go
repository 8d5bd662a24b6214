package names

// insertCost is the price of a sound that no letter stands for.
func insertCost(jamo byte) cost {
	switch {
	case jamo == 'z':
		return insertEu
	case isGlide(jamo):
		return insertGlide
	case isVowelJamo(jamo):
		return insertVowel
	}
	return addConsonant
}

// dropCost is the price of a letter without a sound.
func dropCost(letter byte) cost {
	if isVowelLetter(letter) {
		return dropVowel
	}
	return dropConsonant
}

// otherCost is the price of a letter for a sound that no rule gives it.
func otherCost(letter, jamo byte) cost {
	vowel := isVowelLetter(letter)
	switch {
	case vowel && isVowelJamo(jamo):
		return otherVowel
	case vowel || isVowelJamo(jamo) || isGlide(jamo):
		return otherConsonant + dropVowel
	case classOf(letter) == classOfJamo(jamo):
		return nearConsonant
	}
	return otherConsonant
}

func isVowelLetter(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// classOf is where a consonant is made: lips, teeth, hisses, throat, nose or
// tongue.
func classOf(letter byte) byte {
	switch letter {
	case 'b', 'f', 'p', 'v', 'w':
		return 'l'
	case 'd', 't':
		return 't'
	case 'c', 's', 'z', 'x', 'j':
		return 's'
	case 'g', 'k', 'q', 'h':
		return 'k'
	case 'm', 'n':
		return 'n'
	}
	return 'r'
}

// classOfJamo is classOf for onsets and codas.
func classOfJamo(jamo byte) byte {
	switch jamo {
	case 'b', 'p', 'P':
		return 'l'
	case 'd', 'q', 'T':
		return 't'
	case 's', 'j', 'c':
		return 's'
	case 'g', 'k', 'K', 'h':
		return 'k'
	case 'm', 'n', 'M', 'N', 'X':
		return 'n'
	}
	return 'r'
}
