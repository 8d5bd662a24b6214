package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// restate scores whether the host of a news interview restates the guest
// (news interview paraphrases), as most annotators see it.
func restate(s settings) (string, error) {
	path, err := s.prefer("*TEST*annotations.tsv", "*DEV*annotations.tsv")
	if err != nil {
		return "", err
	}
	rows, err := readTable(path, '\t', "Guest Tokens", "Host Tokens", "Vote")
	if err != nil {
		return "", err
	}
	pairs, scored := [][2]string{}, []scoredPair{}
	for i, r := range rows {
		guest, err := tokens(r[0])
		if err != nil {
			return "", fmt.Errorf("%s: row %d: %w", path, i+2, err)
		}
		host, err := tokens(r[1])
		if err != nil {
			return "", fmt.Errorf("%s: row %d: %w", path, i+2, err)
		}
		most, err := majority(r[2])
		if err != nil {
			return "", fmt.Errorf("%s: row %d: %w", path, i+2, err)
		}
		pairs, scored = append(pairs, [2]string{guest, host}), append(scored, scoredPair{same: most})
	}
	for i, score := range s.similarities(pairs) {
		scored[i].score = score
	}
	return fmt.Sprintf("best_f1=%.3f auc=%.3f n=%d", bestF1(scored), auc(scored), len(scored)), nil
}

// majority reads "[votes, annotators]".
func majority(s string) (bool, error) {
	votes, annotators, _ := strings.Cut(strings.Trim(s, "[]() "), ",")
	k, err := strconv.ParseFloat(strings.TrimSpace(votes), 64)
	if err != nil {
		return false, err
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(annotators), 64)
	return 2*k > n, err
}

// tokens reads a list of strings as Python prints it, joined by spaces.
func tokens(s string) (string, error) {
	words, rest := []string{}, strings.Trim(s, "[] ")
	for rest != "" {
		w, tail, err := token(rest)
		if err != nil {
			return "", fmt.Errorf("no list of strings at %.20q: %w", rest, err)
		}
		words, rest = append(words, w), strings.TrimLeft(tail, ", ")
	}
	return strings.Join(words, " "), nil
}

// token reads one string between ' or " and gives what stands after it.
func token(s string) (word, tail string, err error) {
	mark := s[0]
	if mark != '\'' && mark != '"' {
		return "", s, strconv.ErrSyntax
	}
	var b strings.Builder
	for s = s[1:]; s != ""; {
		switch {
		case s[0] == mark:
			return b.String(), s[1:], nil
		case strings.HasPrefix(s, `\'`) || strings.HasPrefix(s, `\"`): // Go knows only the one that stands around
			b.WriteByte(s[1])
			s = s[2:]
		default:
			r, _, rest, err := strconv.UnquoteChar(s, 0)
			if err != nil {
				return "", s, err
			}
			b.WriteRune(r)
			s = rest
		}
	}
	return "", "", io.ErrUnexpectedEOF
}
