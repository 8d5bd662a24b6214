package cite

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// introTitle is the noun of conversation in the introduction with the words
// that go with it: "미나 오렐의 인터뷰", "interview with Mina Orell".
func (p place) introTitle() string {
	fields := strings.Fields(withoutBrackets(p.s.intro))
	for i, f := range slices.Backward(fields) {
		if n := nounEnd(f); n > 0 && containsHangul(f) {
			return koreanTitle(fields[:i], f[:n])
		} else if n > 0 {
			return englishTitle(fields, i)
		}
	}
	return ""
}

// nounEnd is where the noun of conversation that a word holds ends, particles
// behind it left out; 0 when it holds none.
func nounEnd(word string) int {
	best := 0
	low := strings.ToLower(word)
	for _, noun := range interviewNouns() {
		i := strings.LastIndex(low, noun)
		if i < 0 || !containsHangul(noun) && (i > 0 && wordByte(low[i-1]) || i+len(noun) < len(low) && wordByte(low[i+len(noun)])) {
			continue
		}
		best = max(best, i+len(noun))
	}
	return min(best, len(word))
}

const besideNoun = 4 // words that go with the noun in a title

// koreanTitle takes the words in front of the noun that modify it: up to one
// that stands in another part of the sentence.
func koreanTitle(before []string, noun string) string {
	from := len(before)
	for from > 0 && len(before)-from < besideNoun && modifies(before[from-1]) {
		from--
	}
	if from == len(before) {
		return ""
	}
	return clipTitle(strings.Join(append(slices.Clone(before[from:]), noun), " "))
}

// modifies reports whether a Korean word can stand in a title before its
// noun: a bare noun, or one joined by 의, 와 or 과; no date, no word with a
// particle of case, no end of a sentence.
func modifies(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	if unicode.IsDigit(first) || strings.ContainsAny(word, ".,?!:;") {
		return false
	}
	if !containsHangul(word) {
		return true
	}
	return !slices.ContainsFunc(otherParts(), func(p string) bool { return strings.HasSuffix(word, p) })
}

// englishTitle takes the noun and the names behind it ("interview with Mina
// Orell"), or the names before it ("Mina Orell's interview").
func englishTitle(fields []string, i int) string {
	to := i + 1
	for to < len(fields) && to-i <= besideNoun && !endsClause(fields[to-1]) && (isUpper(fields[to]) || to == i+1 && len(fields[to]) <= 4) {
		to++
	}
	if to > i+2 {
		return clipTitle(strings.Trim(strings.Join(fields[i:to], " "), ".,:;"))
	}
	from := i
	for from > 0 && i-from < besideNoun && isUpper(fields[from-1]) && !endsClause(fields[from-1]) {
		from--
	}
	if from == i {
		return ""
	}
	return clipTitle(strings.Trim(strings.Join(fields[from:i+1], " "), ".,:;"))
}

func endsClause(word string) bool { return strings.ContainsAny(word[len(word)-1:], ".,:;?!)") }

func isUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}
