package korean

import (
	"strings"
	"unicode/utf8"
)

// verbForm finds the longest beginning of word that is a verb of saying, and
// what is left of it.
func (k *sentence) verbForm(word string) (kind, rest string) {
	if !k.know.heads[firstRune(word)] {
		return "", word
	}
	n := formLength(k.know.verbs, word)
	return k.know.verbs[word[:n]], word[n:]
}

// formLength is the length of the longest beginning of word in the table.
func formLength(table map[string]string, word string) int {
	longest, n := 0, 0
	for i, r := range word {
		if n++; n > 6 || i > 24 || r == utf8.RuneError {
			break
		}
		end := i + utf8.RuneLen(r)
		if _, ok := table[word[:end]]; ok {
			longest = end
		}
	}
	return longest
}

// takenBack reports whether nothing was said after all: "말하지 않았다",
// "말한다면", "말할 수 있다", "전해졌다".
func (k *sentence) takenBack(word, rest string, i int) bool {
	next := ""
	if i+1 < len(k.u) {
		next = k.u[i+1].text
	}
	if (strings.HasPrefix(next, "적") || next == "바" || next == "바가") && i+2 < len(k.u) && strings.HasPrefix(k.u[i+2].text, "없") ||
		strings.HasPrefix(next, "수") || strings.HasPrefix(next, "만하") {
		return true
	}
	if rest == "" {
		return finalOf(word) == finalL
	}
	if rest == "고" {
		return strings.HasPrefix(next, "싶")
	}
	if passive(word[:len(word)-len(rest)], rest) {
		return true
	}
	for _, c := range k.know.cancel {
		if c != "고" && strings.HasSuffix(rest, c) && !strings.HasSuffix(rest, "다고") && !strings.HasSuffix(rest, "했지") {
			return true
		}
	}
	return false
}

// passive reports whether a form goes on with -어지다: "알려|졌다", "전해|진",
// or is one with -이-: "보|인다".
func passive(form, rest string) bool {
	if form == "보" {
		return startsWith(rest, "이", "인", "일", "입", "여", "였")
	}
	for _, p := range []string{"지", "진", "질", "졌", "져"} {
		if strings.HasPrefix(rest, p) {
			return strings.HasSuffix(form, "해") || strings.HasSuffix(form, "혀") || strings.HasSuffix(form, "려")
		}
	}
	return false
}

// Numbers of final consonants in the order of their code points.
const (
	finalN  = 4
	finalL  = 8
	finalSS = 20
)

// finalOf is the number of the final consonant of a word's last syllable, 0
// when it has none, -1 when it does not end in Hangul.
func finalOf(word string) int {
	r, _ := utf8.DecodeLastRuneInString(word)
	if r < firstSyllable || r > lastSyllable {
		return -1
	}
	return int(r-firstSyllable) % perVowel
}
