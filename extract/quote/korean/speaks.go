package korean

import (
	"strings"
	"unicode/utf8"
)

// speaks reports whether a mention looks like one who can speak: a title, a
// pronoun, an institution, somebody who spoke before, a Korean name, a name
// in Latin letters.
func (k *sentence) speaks(mention string) bool {
	mention = withoutBrackets(mention)
	last := mention[strings.LastIndexByte(mention, ' ')+1:]
	know := k.know
	if last == "" {
		return false
	}
	if know.narrators[last] != "" && k.turn < 0 || know.pronouns[last] || k.People.Knows(mention) || k.People.Knows(last) || k.titled(last) {
		return true
	}
	if first, _, ok := strings.Cut(mention, " "); ok && k.People.Knows(first) && !know.notNames[last] {
		return true
	}
	if c := last[0]; c >= 'A' && c <= 'Z' {
		return true
	}
	n := utf8.RuneCountInString(last)
	if k.koreanName(last, n) {
		return true
	}
	return hasTail(know.bodies, last, n) || hasTail(know.unnamed, last, n)
}

// koreanName reports whether a word of n syllables looks like a Korean name:
// three, the first a common family name. No name ends like "이번에".
func (k *sentence) koreanName(word string, n int) bool {
	return n == 3 && !strings.HasSuffix(word, "에") && !strings.HasSuffix(word, "를") && k.know.surnames[firstRune(word)] && !k.know.notNames[word]
}

// titled reports whether a word is or ends in a title.
func (k *sentence) titled(word string) bool {
	for n := 1; n <= 4; n++ {
		t := lastRunes(word, n)
		if k.know.titles[t] && (n > 1 || t == word || utf8.RuneCountInString(word) > 3) {
			return true
		}
	}
	return false
}

func firstRune(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// hasTail reports whether a word of n syllables ends in an entry; entries of
// one syllable need two before them.
func hasTail(list []string, word string, n int) bool {
	for _, t := range list {
		if strings.HasSuffix(word, t) && (len(t) > 3 || n > 2) {
			return true
		}
	}
	return false
}
