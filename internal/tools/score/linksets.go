package main

import (
	"slices"
	"strings"
	"unicode"
)

// The sets that links are scored on: KLUE, KorSTS, the STS Benchmark, one
// across both, and KLUE's inference set.

func linkKorean(s settings) (string, error)  { return s.gradedLinks(korSTS(s)) }
func linkEnglish(s settings) (string, error) { return s.gradedLinks(stsBenchmark(s)) }
func linkAcross(s settings) (string, error)  { return s.gradedLinks(across(s)) }

func linkKLUE(s settings) (string, error) {
	pairs, err := klue(s, "sts")
	rows := []graded{}
	for _, p := range pairs {
		rows = append(rows, graded{p.Sentence1, p.Sentence2, p.Labels.RealLabel})
	}
	return s.gradedLinks(rows, err)
}

func (s settings) gradedLinks(rows []graded, err error) (string, error) {
	if err != nil {
		return "", err
	}
	out := []judged{}
	for _, r := range rows {
		out = append(out, judge(r.a, r.b, verdictOf(r.grade)))
	}
	return s.links(out, false)
}

// verdictOf takes the grades that leave no doubt.
func verdictOf(grade float64) verdict {
	switch {
	case grade >= 4:
		return same
	case grade < 2.5:
		return neither
	}
	return notAsked
}

// linkInference asks agreement of what follows, disagreement of what is
// contradicted.
func linkInference(s settings) (string, error) {
	pairs, err := klue(s, "nli")
	if err != nil {
		return "", err
	}
	of := map[string]verdict{"entailment": same, "neutral": neither, "contradiction": opposite}
	rows := []judged{}
	for _, p := range pairs {
		rows = append(rows, judge(p.Premise, p.Hypothesis, of[p.Gold]))
	}
	return s.links(rows, true)
}

// judge leaves out pairs with a question or a command: they are not claims.
func judge(a, b string, want verdict) judged {
	if asks(a) || asks(b) {
		want = notAsked
	}
	return judged{a, b, want}
}

// asks reports whether a sentence is a question or a command by its look.
func asks(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	end := strings.TrimRight(s, ".!")
	first, _, _ := strings.Cut(strings.Map(wordsOnly, s), " ")
	return strings.Contains(s, "?") || slices.Contains(list("ask-openers"), first) ||
		slices.ContainsFunc(list("ask-endings"), func(e string) bool { return strings.HasSuffix(end, e) })
}

// wordsOnly makes a blank of what no word is made of.
func wordsOnly(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' {
		return r
	}
	return ' '
}
