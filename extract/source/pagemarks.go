package source

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// tidy leaves out of the words what pages and transcribers put between them:
// numbers of lines and pages, running heads, times and words that overlap.
// What states its own times, as captions do, is written without them.
func (d *Document) tidy() {
	if len(d.Times) > 0 || slices.ContainsFunc(d.Marks, func(m Mark) bool { return m.Kind == Voice }) {
		return
	}
	d.leaveOut(lineNumbers(d.Plain))
	d.leaveOut(pageBreaks(d.Plain))
	d.leaveOut(overlaps(d.Plain))
	d.leaveOut(timesInside(d.Plain))
}

// leastNumbered is how many lines in a row are numbered where lines are.
const leastNumbered = 5

// lineNumbers finds the column of numbers that court reporters print before
// their lines: they count up by one and start again on the next page. What
// stands behind keeps how far it stands in.
func lineNumbers(plain string) []cutting {
	lines := linesOf(plain, 0, len(plain))
	var numbered []span.Span // each with the white space behind it
	last, inRow, most, in := 0, 0, 0, -1
	for n, l := range lines {
		width, value := leadingNumber(l.In(plain))
		if width == 0 || value != last+1 && value != 1 {
			if n > 2*leastNumbered && len(numbered)*2 < n {
				return nil
			}
			inRow = 0
			continue
		}
		last = value
		inRow++
		most = max(most, inRow)
		body := strings.TrimLeft(plain[l.Start+width:l.End], " \t")
		if body != "" && (in < 0 || l.End-len(body)-lineStart(plain, l.Start) < in) {
			in = l.End - len(body) - lineStart(plain, l.Start)
		}
		numbered = append(numbered, l)
	}
	if most < leastNumbered || len(numbered)*10 < len(lines)*8 || in < 0 {
		return nil
	}
	out := make([]cutting, len(numbered))
	for i, l := range numbered {
		start := lineStart(plain, l.Start)
		out[i] = cutting{Span: span.Span{Start: start, End: min(l.End, start+in)}}
	}
	return out
}

// lineStart is where the line that holds the offset at begins.
func lineStart(s string, at int) int { return strings.LastIndexByte(s[:at], '\n') + 1 }

// leadingNumber reads a number of a line, with white space or nothing behind
// it: how many bytes it takes, 0 without one.
func leadingNumber(s string) (width, value int) {
	for width < len(s) && width < 3 && s[width] >= '0' && s[width] <= '9' {
		value = value*10 + int(s[width]-'0')
		width++
	}
	if width < len(s) && s[width] != ' ' && s[width] != '\t' {
		return 0, 0
	}
	return width, value
}

// overlaps finds the words of others between slashes, as oral history notes
// them within a turn ("we left //S02: In May.// in spring").
func overlaps(plain string) []cutting {
	var out []cutting
	for at := 0; ; {
		n := strings.Index(plain[at:], "//")
		if n < 0 {
			return out
		}
		start := at + n
		at = start + 2
		if start > 0 && plain[start-1] == ':' {
			continue // of an address
		}
		line := plain[at:]
		if n := strings.IndexByte(line, '\n'); n >= 0 {
			line = line[:n]
		}
		shut := strings.Index(line, "//")
		if shut <= 0 || strings.HasSuffix(line[:shut], ":") {
			continue
		}
		if labelAt(strings.TrimLeft(line[:shut], " ")) == 0 {
			if shut < maxLabel && !strings.ContainsAny(line[:shut], "/.<>") && (start == 0 || plain[start-1] == ' ') {
				out = append(out, cutting{Span: span.Span{Start: start, End: at}}, cutting{Span: span.Span{Start: at + shut, End: at + shut + 2}})
				at += shut + 2
			}
			continue
		}
		end := at + shut + 2
		for end < len(plain) && plain[end] == ' ' && (start == 0 || plain[start-1] == ' ') {
			end++
		}
		out = append(out, cutting{Span: span.Span{Start: start, End: end}})
		at = end
	}
}

// timesInside finds times in square brackets between the words of a
// paragraph. One right behind a label, or at the start of a line, is the
// turn's and stays.
func timesInside(plain string) []cutting {
	var out []cutting
	for at := 0; ; {
		n := strings.IndexByte(plain[at:], '[')
		if n < 0 {
			return out
		}
		open := at + n
		at = open + 1
		end := timeInBrackets(plain, open)
		start := open
		if start > 0 && plain[start-1] == '\\' {
			start--
		}
		if end == 0 || !amongWords(plain[lineStart(plain, start):start]) || end < len(plain) && plain[end] != ' ' && plain[end] != '\n' {
			continue
		}
		for end < len(plain) && plain[end] == ' ' {
			end++
		}
		out = append(out, cutting{Span: span.Span{Start: start, End: end}})
		at = end
	}
}

// timeInBrackets returns the end of a time in brackets that opens at open, its
// backslashes as raw Markdown has them included; 0 without one.
func timeInBrackets(plain string, open int) int {
	s := plain[open+1 : min(len(plain), open+20)]
	shut := strings.IndexByte(s, ']')
	if shut < 0 {
		return 0
	}
	inner := strings.TrimSuffix(s[:shut], "\\")
	if inner == "" || !clock(inner) || inner[0] < '0' || inner[0] > '9' {
		return 0
	}
	return open + 1 + shut + 1
}

// amongWords reports whether what stands before a time on its line is words of
// a paragraph, and not only a label.
func amongWords(before string) bool {
	if !strings.HasSuffix(before, " ") {
		return false
	}
	before = strings.TrimRight(before, " *_")
	if before == "" || strings.HasSuffix(before, ":") || strings.HasSuffix(before, "：") {
		return false
	}
	if n := labelAt(before); n > 0 {
		return true
	}
	return len(before) > 3*maxLabel/2 || strings.ContainsAny(before[len(before)-1:], ".?!,") && wordCount(before) > 3
}
