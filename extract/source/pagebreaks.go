package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// pageBreaks finds the numbers of pages that stand on lines of their own and
// count up by one, with the running heads beside them, and joins the sentence
// that they cut.
func pageBreaks(plain string) []cutting {
	lines := linesOf(plain, 0, len(plain))
	pages := countedUp(plain, lines)
	out := make([]bool, len(lines))
	for i, l := range lines {
		out[i] = bracketedPage(l.In(plain))
	}
	heads := map[string]int{}
	for _, i := range pages {
		out[i] = true
		for _, j := range [...]int{i - 1, i + 1} {
			if j >= 0 && j < len(lines) {
				heads[withoutDigits(lines[j].In(plain))]++
			}
		}
	}
	for _, i := range pages {
		for _, j := range [...]int{i - 1, i + 1} {
			if j < 0 || j >= len(lines) || out[j] {
				continue
			}
			s := lines[j].In(plain)
			out[j] = len(s) < 120 && !stops(s) && !strings.Contains(s, ": ") && (heads[withoutDigits(s)] > 1 && heads[withoutDigits(s)]*2 >= len(pages) || datedHead(s))
		}
	}
	return cutLines(plain, lines, out)
}

// cutLines takes the marked lines out, and closes the sentence around them.
func cutLines(plain string, lines []span.Span, out []bool) []cutting {
	var cuts []cutting
	for i := 0; i < len(lines); i++ {
		if !out[i] {
			continue
		}
		first := i
		for i+1 < len(lines) && out[i+1] {
			i++
		}
		c := cutting{Span: span.Span{Start: lineStart(plain, lines[first].Start), End: lines[i].End}}
		if first > 0 && i+1 < len(lines) && continues(lines[first-1].In(plain), lines[i+1].In(plain)) {
			c = cutting{Span: span.Span{Start: lines[first-1].End, End: lines[i+1].Start}, space: true}
		} else if c.End < len(plain) {
			c.End++ // its line end
		}
		cuts = append(cuts, c)
	}
	return cuts
}

// continues reports whether a line goes on with the sentence of the one before.
func continues(before, line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	return !stops(before) && unicode.IsLetter(first) && labelAt(line) == 0 && len(before) > 20
}

// stops reports whether a line ends as a sentence does.
func stops(s string) bool {
	s = strings.TrimRight(s, "\"'”’)] ")
	return s == "" || strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "…") || strings.HasSuffix(s, ":")
}

// countedUp returns the lines that are nothing but a number, where each is the
// one before plus one: the numbers of pages.
func countedUp(plain string, lines []span.Span) []int {
	var out []int
	last := 0
	for i, l := range lines {
		n := pageNumber(l.In(plain))
		if n == 0 {
			continue
		}
		if len(out) > 0 && (n != last+1 || i-out[len(out)-1] < 2) {
			return nil
		}
		out, last = append(out, i), n
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// pageNumber reads a line that is a number, with dashes around it or not; 0
// for any other.
func pageNumber(s string) int {
	s = strings.Trim(s, "-–— ")
	width, value := 0, 0
	for width < len(s) && s[width] >= '0' && s[width] <= '9' && width < 5 {
		value = value*10 + int(s[width]-'0')
		width++
	}
	if width == 0 || width < len(s) {
		return 0
	}
	return value
}

// bracketedPage reports whether a line is the mark of a page as records print
// it: "[[Page S697]]", "[Page 12]".
func bracketedPage(s string) bool {
	inner := strings.TrimRight(strings.TrimLeft(s, "["), "]")
	rest, ok := strings.CutPrefix(inner, "Page ")
	return ok && len(s) > len(inner)+1 && len(rest) > 0 && len(rest) < 8 && unicode.IsDigit(rune(rest[len(rest)-1]))
}

// datedHead reports whether a line holds three numbers, as the head of minutes
// with its date does, and not many words.
func datedHead(s string) bool {
	groups, inside := 0, false
	for i := range len(s) {
		d := s[i] >= '0' && s[i] <= '9'
		if d && !inside {
			groups++
		}
		inside = d
	}
	return groups >= 3 && wordCount(s) <= 8
}

func withoutDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, s)
}
