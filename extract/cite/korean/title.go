package korean

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

const (
	besideNoun = 4 // words that go with the noun in a title
	mostWords  = 6 // of a sentence, the last words that describe a link
)

// Title is the noun of conversation at the start of word i with the words in
// front of it that modify it ("미나 오렐의 인터뷰"), up to one that stands in
// another part of the sentence; "" when none does. The noun has n bytes.
func (Grammar) Title(words []string, i, n int) string {
	from := i
	for from > 0 && i-from < besideNoun && modifies(words[from-1]) {
		from--
	}
	if from == i {
		return ""
	}
	return strings.Join(append(slices.Clone(words[from:i]), words[i][:n]), " ")
}

// LastWords counts the words at the end of a sentence that go together: those
// that can modify a noun.
func (Grammar) LastWords(words []string) int {
	n := 0
	for _, w := range slices.Backward(words) {
		if n == mostWords || n > 0 && !modifies(w) {
			break
		}
		n++
	}
	return n
}

// modifies reports whether a word can stand in a title before its noun: a
// bare noun, or one joined by 의, 와 or 과; no date, no word with a particle of
// case, no end of a sentence.
func modifies(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	if unicode.IsDigit(first) || strings.ContainsAny(word, ".,?!:;") {
		return false
	}
	if !strings.ContainsFunc(word, hangul.IsLetter) {
		return true
	}
	return !slices.ContainsFunc(loadLexicon().breaks, func(end string) bool { return strings.HasSuffix(word, end) })
}
