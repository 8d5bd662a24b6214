package dot

import (
	"strings"
	"unicode"

	"github.com/rivo/uniseg"

	"github.com/whosaid/whosaid/internal/hangul"
)

// columns is the width of s on a grid where Hangul and other East Asian wide
// characters take two columns (Unicode Standard Annex #11).
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r < 0x300, r >= 0x2010 && r <= 0x2027:
			n++
		case hangul.IsSyllable(r), r >= 0x4E00 && r <= 0x9FFF, r >= 0x3001 && r <= 0x30FF:
			n += 2
		default:
			return uniseg.StringWidth(s)
		}
	}
	return n
}

// wrap breaks s into at most most lines of at most width columns, at spaces
// where there are any; what does not fit ends in "…".
func wrap(s string, width, most int) []string {
	s = oneSpaced(s)
	var lines []string
	for s != "" && len(lines) <= most {
		var line string
		line, s = firstLine(s, width)
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		return []string{""}
	}
	if len(lines) > most {
		lines = lines[:most]
		head, _ := cut(lines[most-1], width-1)
		lines[most-1] = strings.TrimRight(head, " ") + "…"
	}
	return lines
}

// firstLine parts s at the last space before width columns are full, or
// inside its first word when that alone is too long.
func firstLine(s string, width int) (line, rest string) {
	used, end := 0, 0 // columns of, and end of, what fits
	for end < len(s) {
		next := len(s)
		if i := strings.IndexByte(s[end+1:], ' '); i >= 0 {
			next = end + 1 + i
		}
		used += columns(s[end:next])
		if used > width {
			break
		}
		end = next
	}
	if end == 0 {
		return cut(s, width)
	}
	return s[:end], strings.TrimPrefix(s[end:], " ")
}

// oneSpaced is s with every run of white space and control characters as one
// space, none at the ends.
func oneSpaced(s string) string {
	last := byte(' ')
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7F || s[i] == 0xC2 || s[i] == ' ' && last == ' ' {
			return strings.Join(strings.FieldsFunc(s, blank), " ")
		}
		last = s[i]
	}
	return strings.TrimSuffix(s, " ")
}

func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// shorten is s on one line of at most width columns, cut at its end.
func shorten(s string, width int) string {
	if len(s) <= width { // no character takes more columns than bytes
		return oneSpaced(s)
	}
	return wrap(s, width, 1)[0]
}

// cut parts s after the last whole character that fits into width columns;
// the first part always has one character.
func cut(s string, width int) (head, rest string) {
	used, state, left := 0, -1, s
	for left != "" {
		var w int
		var next string
		_, next, w, state = uniseg.FirstGraphemeClusterInString(left, state)
		if used+w > width && used > 0 {
			break
		}
		used, left = used+w, next
	}
	return s[:len(s)-len(left)], left
}
