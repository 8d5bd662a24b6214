package token

import "strings"

// Lexicon says what classes words have. Keys are in small letters, with
// straight apostrophes.
type Lexicon map[string]Class

// longest is the length in bytes of the longest word that is looked up.
const longest = 32

// Add gives the class to all the words, on top of what they have.
func (l Lexicon) Add(words []string, c Class) {
	for _, w := range words {
		l[strings.ToLower(w)] |= c
	}
}

// Class returns the classes of a word, whatever its case and apostrophe. A
// word with 's that has none is looked up without it.
func (l Lexicon) Class(word string) Class {
	var buf [longest]byte
	low := fold(buf[:0], word)
	if low == nil {
		return 0
	}
	if c, ok := l[string(low)]; ok {
		return c
	}
	if n := len(low); n > 2 && low[n-2] == '\'' && low[n-1] == 's' {
		return l[string(low[:n-2])]
	}
	return 0
}

// fold appends word in small ASCII letters, with straight apostrophes; nil
// when it is too long.
func fold(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		if len(dst) == longest {
			return nil
		}
		b := word[i]
		switch {
		case b >= 'A' && b <= 'Z':
			b += 'a' - 'A'
		case b == 0xE2 && strings.HasPrefix(word[i:], "’"):
			b = '\''
			i += 2
		}
		dst = append(dst, b)
	}
	return dst
}
