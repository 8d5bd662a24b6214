package source

import "strings"

// maxFrontMatter is the length of the longest front matter that is read.
const maxFrontMatter = 32 << 10

// frontMatter reads the YAML between two lines of "---" that a text may open
// with into m. It returns how many bytes it takes, 0 without one.
func frontMatter(text string, m *Meta) int {
	start := len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	rest := text[start:min(len(text), maxFrontMatter)]
	at, inside := 0, 0
	for line := range strings.Lines(rest) {
		bare := strings.TrimRight(line, " \t\r\n")
		switch {
		case at == 0 && bare != "---":
			return 0
		case at == 0:
			inside = len(line)
		case bare == "---" || bare == "...":
			if readHead(rest[inside:at], m) {
				return start + at + len(line)
			}
			return 0
		}
		at += len(line)
	}
	return 0
}

// readHead reads the fields that documents use in front matter, and passes
// over what others use there. It reports whether it was a mapping at all: two
// rules around a line of prose are none.
func readHead(yamlText string, m *Meta) bool {
	h, err := parseHead(yamlText)
	if err != nil {
		return false
	}
	*m = h.Meta
	return true
}

// isoDate keeps a date in ISO 8601, at the precision it has up to the day; ""
// for anything else.
func isoDate(s string) string {
	n := 0
	for n < len(s) && n < len("2006-01-02") {
		c := s[n]
		if (n == 4 || n == 7) && c != '-' || n != 4 && n != 7 && (c < '0' || c > '9') {
			break
		}
		n++
	}
	switch {
	case n >= 10:
		return s[:10]
	case n == len(s) && (n == 4 || n == 7):
		return s
	}
	return ""
}
