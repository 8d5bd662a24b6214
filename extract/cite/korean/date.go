package korean

import "github.com/whosaid/whosaid/extract/cite/stated"

// Date reads a date that begins at token i: "2024년 3월 4일", "2024년 3월". It is
// ISO 8601 at the precision stated; "" when none is there.
func Date(t stated.Tokens, i int) string {
	l := loadLexicon()
	y, m, d := t.Year(i), t.Month(i+2), t.Day(i+4)
	if y < 0 || m < 0 || t.At(i+1) != l.year || t.At(i+3) != l.month {
		return ""
	}
	if d < 0 || t.At(i+5) != l.day {
		d = 0
	}
	return stated.Date(y, m, d)
}
