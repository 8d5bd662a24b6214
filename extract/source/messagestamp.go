package source

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// stampAt reads a date and a time of day at the start of s, in any order of
// day and month: the date in ISO 8601, and how many bytes both take; 0 when
// one is missing.
func stampAt(s string) (date string, n int) {
	date, n = dateAt(s)
	if n == 0 {
		return "", 0
	}
	at := n + len(s[n:]) - len(strings.TrimLeft(s[n:], " ,.\u00a0\u202f"))
	clock, halved := clockOfDay(s[at:])
	if clock == 0 {
		return "", 0
	}
	if date == "" {
		date = numberedDate(s[:n], halved)
	}
	return date, at + clock
}

// dateAt reads a date at the start of s. It is "" where day and month may be
// either way round.
func dateAt(s string) (date string, n int) {
	numbers, year, month := []int{}, -1, 0
	at := 0
	for len(numbers) < 3 {
		width, value := 0, 0
		for at+width < len(s) && s[at+width] >= '0' && s[at+width] <= '9' && width < 4 {
			value = value*10 + int(s[at+width]-'0')
			width++
		}
		if width == 0 {
			word := wordAt(s[at:])
			m := monthNamed(word)
			if m == 0 && !weekday(word) || word == "" {
				break
			}
			if m > 0 {
				month = m
				numbers = append(numbers, -1)
			}
			at += len(word)
		} else {
			if width == 4 {
				year = len(numbers)
			}
			numbers = append(numbers, value)
			at += width
		}
		n = at
		at += dateSign(s[at:])
	}
	if len(numbers) < 3 {
		return "", 0
	}
	if rest := s[n:]; dateSign(rest) > 0 && (rest[0] == '.' || rest[0] >= utf8.RuneSelf) {
		n += dateSign(rest) // "2024. 3. 11." and "11일"
		n -= len(s[:n]) - len(strings.TrimRight(s[:n], " "))
	}
	return ordered(numbers, year, month), n
}

// dateSign is how many bytes what stands between the numbers of a date takes:
// one sign, or the Korean unit of the number before, and spaces.
func dateSign(s string) int {
	n := 0
	if s != "" && strings.IndexByte("./-,", s[0]) >= 0 {
		n = 1
	}
	for _, unit := range loadLexicon().dayUnits {
		if strings.HasPrefix(s, unit) {
			n = len(unit)
		}
	}
	for n < len(s) && s[n] == ' ' {
		n++
	}
	return n
}

// ordered puts the numbers of a date in order where they say which is which.
func ordered(numbers []int, year, month int) string {
	a, b, c := numbers[0], numbers[1], numbers[2]
	switch {
	case month > 0 && a < 0 && year == 2:
		return iso(c, month, b)
	case month > 0 && b < 0 && year == 2:
		return iso(c, month, a)
	case month > 0:
		return ""
	case year == 0:
		return iso(a, b, c)
	case a > 12:
		return iso(century(c), b, a)
	case b > 12:
		return iso(century(c), a, b)
	case a == b:
		return iso(century(c), a, b)
	}
	return ""
}

// numberedDate puts a date of three numbers in the order of those who write
// its time so: with halves of the day the month is first.
func numberedDate(s string, halved bool) string {
	var a, b, c int
	clean := strings.NewReplacer(".", " ", "/", " ", "-", " ", ",", " ").Replace(s)
	if n, _ := fmt.Sscan(clean, &a, &b, &c); n < 3 {
		return ""
	}
	if halved {
		return iso(century(c), a, b)
	}
	return iso(century(c), b, a)
}

func century(year int) int {
	if year < 100 {
		return 2000 + year
	}
	return year
}

func iso(year, month, day int) string {
	if month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2200 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// clockOfDay reads "8:20:41 PM", "20:20" or "오전 9:12" at the start of s: how
// many bytes it takes, and whether it says which half of the day.
func clockOfDay(s string) (n int, halved bool) {
	if word := wordAt(s); loadLexicon().halves[strings.ToLower(word)] {
		n, halved = len(word), true
		for n < len(s) && s[n] == ' ' {
			n++
		}
	}
	_, width := clockAt(s[n:])
	if width == 0 {
		_, width = shortClock(s[n:])
	}
	if width == 0 {
		return 0, false
	}
	n += width
	rest := strings.TrimLeft(s[n:], " \u00a0\u202f")
	if word := wordAt(rest); loadLexicon().halves[strings.ToLower(word)] {
		return len(s) - len(rest) + len(word), true
	}
	return n, halved
}

// shortClock reads "9:12".
func shortClock(s string) (minutes, n int) {
	hour, i := leadingDigits(s)
	if i == 0 || i > 2 || i >= len(s) || s[i] != ':' {
		return 0, 0
	}
	minute, width := leadingDigits(s[i+1:])
	if width != 2 || hour > 23 || minute > 59 {
		return 0, 0
	}
	return hour*60 + minute, i + 3
}

func leadingDigits(s string) (value, n int) {
	for n < len(s) && n < 6 && s[n] >= '0' && s[n] <= '9' {
		value = value*10 + int(s[n]-'0')
		n++
	}
	return value, n
}

// wordAt is the run of letters, with the stops of "p.m.", at the start of s.
func wordAt(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && (r != '.' || i == 0) {
			return s[:i]
		}
	}
	return s
}

func monthNamed(w string) int {
	if len(w) < 3 {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); strings.EqualFold(w, name) || strings.EqualFold(w, name[:3]) {
			return int(m)
		}
	}
	return 0
}

func weekday(w string) bool {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if name := d.String(); strings.EqualFold(w, name) || strings.EqualFold(w, name[:3]) {
			return true
		}
	}
	return false
}
