package dialogue

import "strings"

// endsInDate reports whether s ends in a date: a time after it is one of the
// day, and no moment of a recording ("Harbour News May 14, 2024 10:48",
// "입력 2024. 3. 14. 17:48").
func (lex *lexicon) endsInDate(s string) bool {
	fields := strings.Fields(s)
	for n := len(fields); n > 0 && lex.calendar[dateWord(fields[n-1])] == "day"; n-- {
		fields = fields[:n-1] // "2024. 3. 14. (목) 오후"
	}
	n := len(fields)
	if n == 0 {
		return s != ""
	}
	last := dateWord(fields[n-1])
	switch {
	case wholeDate(last), isYear(last) && n > 1, lex.koreanDay(last):
		return true
	case n < 2:
		return false
	}
	before := dateWord(fields[n-2])
	if number(last) {
		return lex.calendar[before] == "month" || strings.HasSuffix(fields[n-2], ".") && number(before)
	}
	return lex.calendar[last] == "month" && number(before)
}

const mostDateWords = 8 // of a date with its time

// onlyDate reports whether s is nothing but a date, with or without its time.
func (lex *lexicon) onlyDate(s string) bool {
	fields := make([]string, 0, mostDateWords)
	for w := range strings.FieldsSeq(s) {
		if len(fields) == mostDateWords {
			return false
		}
		fields = append(fields, w)
	}
	if len(fields) == 0 {
		return false
	}
	for i, w := range fields {
		bare := dateWord(w)
		if _, n := clock(bare); n > 0 && n == len(bare) {
			return lex.endsInDate(strings.Join(fields[:i], " "))
		}
		if !number(bare) && !wholeDate(bare) && !lex.koreanDay(bare) && lex.calendar[bare] == "" {
			return false
		}
	}
	return lex.endsInDate(s)
}

// dateWord is a word of a date without the stops and brackets around it, in
// lower case.
func dateWord(w string) string { return strings.ToLower(strings.Trim(w, ".,()[]|·")) }

// number reports whether w is a number, also "14th".
func number(w string) bool {
	_, n := digits(w)
	if n == 0 {
		return false
	}
	switch w[n:] {
	case "", "st", "nd", "rd", "th":
		return true
	}
	return false
}

func isYear(w string) bool {
	v, n := digits(w)
	return n == 4 && n == len(w) && v >= 1900 && v < 2100
}

// wholeDate reports whether w is a date in numbers: 2024-05-14, 14/5/24,
// 2024.3.14.
func wholeDate(w string) bool {
	for _, sign := range [...]string{"-", "/", "."} {
		parts := strings.Split(strings.TrimRight(w, "."), sign)
		if len(parts) == 3 && number(parts[0]) && number(parts[1]) && number(parts[2]) {
			return true
		}
	}
	return false
}

// koreanDay reports whether w ends in a number with its unit of a date:
// 2024년, 3월, 14일.
func (lex *lexicon) koreanDay(w string) bool {
	for _, unit := range lex.korean.dayUnits {
		if before, ok := strings.CutSuffix(w, unit); ok && before != "" && digit(before[len(before)-1]) {
			return true
		}
	}
	return false
}
