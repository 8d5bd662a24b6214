package cite

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// statedDate returns the first date in s as ISO 8601 at the precision stated:
// "2024년 3월 4일", "2024-03-04", "2024. 3. 4.", "March 4, 2024", "4 March
// 2024", "March 2024". A year alone is no date of a conversation: "".
func statedDate(s string) string {
	toks := dateTokens(s)
	for i := range toks {
		if d := numericDate(toks[i:]); d != "" {
			return d
		}
		if d := namedDate(toks, i); d != "" {
			return d
		}
	}
	return ""
}

// dateTokens cuts s into numbers, words and single signs, without spaces.
func dateTokens(s string) []string {
	var toks []string
	for i := 0; i < len(s); {
		j := i
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			for j < len(s) && s[j] >= '0' && s[j] <= '9' {
				j++
			}
		case wordByte(c):
			for j < len(s) && wordByte(s[j]) && (s[j] < '0' || s[j] > '9') {
				j++
			}
		default:
			_, n := utf8.DecodeRuneInString(s[i:])
			j += n
		}
		if t := s[i:j]; t != " " && t != "\t" {
			toks = append(toks, t)
		}
		i = j
	}
	return toks
}

// numericDate reads a date that starts with its year in figures.
func numericDate(toks []string) string {
	y := number(toks, 0, 1900, 2100)
	m := number(toks, 2, 1, 12)
	if y < 0 || m < 0 || len(toks[0]) != 4 {
		return ""
	}
	d := number(toks, 4, 1, 31)
	switch sep, after := toks[1], at(toks, 3); {
	case sep == "년" && after == "월":
		if d > 0 && at(toks, 5) == "일" {
			return iso(y, m, d)
		}
		return iso(y, m, 0)
	case (sep == "-" || sep == "." || sep == "/") && after == sep && d > 0:
		return iso(y, m, d)
	}
	return ""
}

// namedDate reads a date with the name of a month at i.
func namedDate(toks []string, i int) string {
	m := month(toks[i])
	if m < 0 {
		return ""
	}
	j := i + 1
	d := number(toks, j, 1, 31)
	if d > 0 {
		if j++; strings.Contains("st nd rd th", at(toks, j)) && j < len(toks) {
			j++
		}
	} else if i > 0 {
		d = number(toks, i-1, 1, 31)
	}
	if at(toks, j) == "," || at(toks, j) == "." {
		j++
	}
	if y := number(toks, j, 1900, 2100); y > 0 {
		return iso(y, m, max(d, 0))
	}
	return ""
}

func month(word string) int {
	w := strings.ToLower(word)
	for i, name := range lists.List("months.en") {
		if w == name || len(w) == 3 && strings.HasPrefix(name, w) {
			return i + 1
		}
	}
	return -1
}

// number returns token i when it is a number from lo to hi, else -1.
func number(toks []string, i, lo, hi int) int {
	t := at(toks, i)
	if t == "" || len(t) > 4 {
		return -1
	}
	n := 0
	for _, c := range []byte(t) {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	if n < lo || n > hi {
		return -1
	}
	return n
}

func at(toks []string, i int) string {
	if i < 0 || i >= len(toks) {
		return ""
	}
	return toks[i]
}

func iso(y, m, d int) string {
	if d == 0 {
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}
