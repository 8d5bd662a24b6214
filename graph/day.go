package graph

import (
	"path"
	"strings"
	"time"
)

// dateOf is when the words of an entry were said, as ISO 8601 at the precision
// known: the date of the interview, else a day in its title, in the name of the
// document, or in the address of what it was read from or recorded at; "" when
// none tells.
func (x *Index) dateOf(v *Evidence) string {
	interview := x.Node(v.Interview)
	if interview != nil && interview.Date != "" {
		return interview.Date
	}
	places := []string{path.Base(v.Document), v.Link}
	if interview != nil {
		places = append([]string{interview.Title}, places...)
		for _, e := range x.Out(interview.ID) {
			if link := x.Node(e.Target); link != nil && e.Role != roleRelated {
				places = append(places, link.URL)
			}
		}
	}
	for _, p := range places {
		if day := dayIn(p); day != "" {
			return day
		}
	}
	return ""
}

// dayIn is the first day that s has in figures, from 1900 to 2099, as ISO 8601;
// "" without one.
func dayIn(s string) string {
	for i := range len(s) {
		if !strings.HasPrefix(s[i:], "19") && !strings.HasPrefix(s[i:], "20") || i > 0 && isDigit(s[i-1]) {
			continue
		}
		for _, form := range [...]string{"2006-01-02", "2006/01/02", "2006.01.02", "2006_01_02", "20060102"} {
			end := i + len(form)
			if end > len(s) || end < len(s) && isDigit(s[end]) {
				continue
			}
			if day, err := time.Parse(form, s[i:end]); err == nil {
				return day.Format(time.DateOnly)
			}
		}
	}
	return ""
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// earlier reports whether a is surely before b: of a year and a day in it, of
// equal days and of dates that are not known, nobody can tell.
func earlier(a, b string) bool {
	n := min(len(a), len(b))
	return n > 0 && a[:n] < b[:n]
}
