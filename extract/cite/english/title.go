package english

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	besideNoun = 4 // words that go with the noun in a title
	shortWord  = 4 // bytes of a word that can join the noun to a name
	wholeUpTo  = 4 // words that describe a link as they are
	mostWords  = 6 // of a longer sentence, the last words that do
)

const marks = ".,:;"

// Title is the noun of conversation in word i and the names after it
// ("interview with Mina Orell"), or the names before it ("Mina Orell's
// interview"); "" when none is beside it.
func (Grammar) Title(words []string, i, _ int) string {
	to := i + 1
	for to < len(words) && to-i <= besideNoun && !endsClause(words[to-1]) && (Capital(words[to]) || to == i+1 && len(words[to]) <= shortWord) {
		to++
	}
	if to > i+2 {
		return strings.Trim(strings.Join(words[i:to], " "), marks)
	}
	from := i
	for from > 0 && i-from < besideNoun && Capital(words[from-1]) && !endsClause(words[from-1]) {
		from--
	}
	if from == i {
		return ""
	}
	return strings.Trim(strings.Join(words[from:i+1], " "), marks)
}

func endsClause(word string) bool { return strings.ContainsAny(word[len(word)-1:], ".,:;?!)") }

// Capital reports whether a word begins with a capital letter.
func Capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// LastWords counts the words at the end of a sentence that go together: those
// after the last word that only carries the sentence.
func (Grammar) LastWords(words []string) int {
	if len(words) <= wholeUpTo {
		return len(words)
	}
	n := 0
	for _, w := range slices.Backward(words) {
		if n == mostWords || Carries(w) {
			break
		}
		n++
	}
	return n
}

// Carries reports whether a word only carries a sentence: "the", "at".
func Carries(word string) bool { return loadLexicon().functions[strings.ToLower(word)] }
