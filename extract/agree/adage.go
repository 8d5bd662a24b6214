package agree

import (
	"slices"
	"strings"
)

// adage is what a sentence must hold of a saying: stems in English, beginnings
// of words in Korean.
type adage []string

func readAdages() map[string][]adage {
	out := map[string][]adage{}
	for language, rows := range byLanguage("adages") {
		for _, row := range rows {
			s := adage(strings.Fields(row))
			if language == "en" {
				s = stemsOf(s)
			}
			out[language] = append(out[language], s)
		}
	}
	return out
}

// byAdage reports whether two texts of one language hold the same saying: who
// both say what everybody says share no claim.
func byAdage(a, b, language string) bool {
	if held := adagesIn(a, language); len(held) > 0 {
		in := adagesIn(b, language)
		return slices.ContainsFunc(held, func(i int) bool { return slices.Contains(in, i) })
	}
	return false
}

// adagesIn are the numbers of the sayings that a text holds.
func adagesIn(text, language string) []int {
	var words []string
	for _, w := range wordsOf(text) {
		words = append(words, w.low)
	}
	holds := adage.inOrder
	if language == "en" {
		words, holds = stemsOf(words), adage.among
	}
	var out []int
	for i, s := range loadLexicon().adages[language] {
		if holds(s, words) {
			out = append(out, i)
		}
	}
	return out
}

// among reports whether all stems of a saying are among these.
func (s adage) among(stems []string) bool {
	return !slices.ContainsFunc(s, func(stem string) bool { return !slices.Contains(stems, stem) })
}

// inOrder reports whether words begin as the saying has it, one after the other.
func (s adage) inOrder(words []string) bool {
	at := 0
	for _, w := range words {
		if at < len(s) && strings.HasPrefix(w, s[at]) {
			at++
		}
	}
	return at == len(s)
}

// stemsOf are the stems of words that say something.
func stemsOf(words []string) []string {
	var out []string
	for _, w := range words {
		if stem := stemOf(w); stem != "" {
			out = append(out, stem)
		}
	}
	return out
}
