package english

import (
	"strings"
	"time"

	"github.com/whosaid/whosaid/extract/cite/stated"
)

// Date reads a date with the name of a month at token i: "March 4, 2024", "4
// March 2024", "March 2024". It is ISO 8601 at the precision stated; "" when
// none is there.
func Date(t stated.Tokens, i int) string {
	m := month(t[i])
	if m == 0 {
		return ""
	}
	next := i + 1
	d := t.Day(next)
	if d > 0 {
		if next++; loadLexicon().ordinals[t.At(next)] {
			next++
		}
	} else {
		d = t.Day(i - 1)
	}
	if t.At(next) == "," || t.At(next) == "." {
		next++
	}
	if y := t.Year(next); y > 0 {
		return stated.Date(y, m, max(d, 0))
	}
	return ""
}

// month is the number of the month that a word names, in full or by three
// letters; 0 when it names none.
func month(word string) int {
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); strings.EqualFold(word, name) || strings.EqualFold(word, name[:3]) {
			return int(m)
		}
	}
	return 0
}
