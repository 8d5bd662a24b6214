package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

// firstPiece is where the pieces begin in the original table: the rows before
// it are special.
const firstPiece = 6

// usedBy is how many forms of English words must use a Latin piece that is
// not itself a word, for it to be kept.
const usedBy = 3

// choose tells which pieces of list to keep: Hangul, numbers and punctuation,
// single Latin letters, capitals (acronyms are made of them), and what English
// words are made of.
func choose(list []entry, words []string) ([]bool, error) {
	kept := make([]bool, len(list))
	uses, err := countUses(list, words)
	if err != nil {
		return nil, err
	}
	for i, e := range list {
		body := strings.ReplaceAll(e.piece, "▁", "")
		kept[i] = every(body, isHangul) || isSign(body) ||
			every(body, isLatin) && (len(body) == 1 || every(body, isCapital) || uses[i] >= usedBy)
	}
	return kept, nil
}

// countUses counts the forms of the words that each piece is used in. A piece
// that is a whole word by itself has usedBy at least.
func countUses(list []entry, words []string) ([]int, error) {
	cutter, order, err := cutterOf(list)
	if err != nil {
		return nil, err
	}
	uses := make([]int, len(list))
	for _, w := range words {
		if strings.HasSuffix(w, "'s") {
			continue
		}
		for _, form := range forms(w) {
			pieces := cutter.Split(unigram.Normal(form))
			for _, p := range pieces {
				switch {
				case p == unigram.Unknown:
				case len(pieces) == 1 && form != strings.ToUpper(w):
					uses[order[p]] += usedBy
				default:
					uses[order[p]]++
				}
			}
		}
	}
	return uses, nil
}

// forms are the ways a word is written: as it is in the list, at the start of
// a sentence, small and in capitals.
func forms(w string) []string {
	r, size := utf8.DecodeRuneInString(w)
	return distinct([]string{w, string(unicode.ToUpper(r)) + w[size:], strings.ToLower(w), strings.ToUpper(w)})
}

// every reports whether s has only characters of one kind, and some.
func every(s string, kind func(rune) bool) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !kind(r) }) < 0
}

func isHangul(r rune) bool {
	return r >= '가' && r <= '힣' || r >= 'ㄱ' && r <= 'ㅣ'
}

func isLatin(r rune) bool {
	return r|0x20 >= 'a' && r|0x20 <= 'z' && r < 0x80 || strings.ContainsRune("'’.-", r)
}

func isCapital(r rune) bool { return r >= 'A' && r <= 'Z' }

// isSign reports whether body is a number or punctuation: in ASCII, or any
// one sign. The mark of a space alone is one.
func isSign(body string) bool {
	if strings.IndexFunc(body, unicode.IsLetter) >= 0 {
		return false
	}
	if utf8.RuneCountInString(body) <= 1 {
		return true
	}
	return strings.IndexFunc(body, func(r rune) bool { return r >= 0x80 }) < 0
}
