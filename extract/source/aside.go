package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// asideWindow is how much of the beginning and of the end of a plain text is
// looked at for what was copied along with a post.
const asideWindow = 16 << 10

// maxTitle is how long, in bytes, a line may be to be a title or a button.
const maxTitle = 400

// asides finds the lines that a site put around or into a post.
type asides struct {
	asideWords
	doc  *Document
	site site
	link int // index of the first link that may still matter
}

// markAsides adds a mark for every such line, neighbours taken together.
func markAsides(doc *Document, s site) {
	a := &asides{asideWords: loadLexicon().aside, doc: doc, site: s}
	lines := a.window()
	for i := 0; i < len(lines); i++ {
		if n := a.block(lines[i:]); n > 0 {
			a.mark(span.Span{Start: lines[i].Start, End: lines[i+n-1].End})
			i += n - 1
		} else if a.aside(lines[i]) {
			a.mark(lines[i])
		}
	}
	sortMarks(doc.Marks)
}

// window is the lines of Plain that are looked at, trimmed, without empty ones.
func (a *asides) window() []span.Span {
	plain := a.doc.Plain
	if a.doc.Format != PlainText || len(plain) <= 2*asideWindow {
		return linesOf(plain, 0, len(plain))
	}
	head := strings.LastIndexByte(plain[:asideWindow], '\n') + 1
	tail := len(plain) - asideWindow
	if i := strings.IndexByte(plain[tail:], '\n'); i >= 0 {
		tail += i + 1
	} else {
		tail = len(plain)
	}
	return append(linesOf(plain, 0, head), linesOf(plain, tail, len(plain))...)
}

// linesOf are the lines of s between two offsets, trimmed, without empty ones.
func linesOf(s string, start, end int) []span.Span {
	var out []span.Span
	for start < end {
		stop := end
		if i := strings.IndexByte(s[start:end], '\n'); i >= 0 {
			stop = start + i
		}
		if l := (span.Span{Start: start, End: stop}).Trim(s); !l.Empty() {
			out = append(out, l)
		}
		start = stop + 1
	}
	return out
}

// mark adds a mark, or lets the one right before it go on.
func (a *asides) mark(s span.Span) {
	marks := a.doc.Marks
	if n := len(marks); n > 0 && marks[n-1].Kind == Aside && strings.TrimSpace(a.doc.Plain[marks[n-1].End:s.Start]) == "" {
		marks[n-1].End = s.End
		return
	}
	a.doc.Marks = append(marks, Mark{Span: s, Kind: Aside})
}

// aside reports whether a line stands for itself as furniture.
func (a *asides) aside(line span.Span) bool {
	text := line.In(a.doc.Plain)
	if len(text) > maxTitle {
		return false
	}
	if len(text) < 40 && a.lines[bare(text)] {
		return true
	}
	lead := a.lead(text)
	if lead == "always" || lead == "short" && wordCount(text) <= 12 {
		return true
	}
	own, covered := a.links(line)
	if own == 0 || lead != "linked" && covered*10 < len(text)*9 {
		return false
	}
	return !strings.Contains(text, "://") && !containsAny(text, a.keep)
}

// block is how many lines make up a head and the titles below it; 0 when the
// first line is not a head, or nothing like a title follows.
func (a *asides) block(lines []span.Span) int {
	head := lines[0].In(a.doc.Plain)
	if len(lines) < 2 || len(head) > maxTitle/2 || !a.title(lines[1]) {
		return 0
	}
	if wordCount(head) > 12 || !containsAny(head, a.heads) || strings.Contains(head, "://") {
		return 0
	}
	n := 2
	for n < len(lines) && a.title(lines[n]) {
		n++
	}
	return n
}

// title reports a line that looks like a row in a list of other posts: a cell
// of a table, a title with its date, or a link into the site.
func (a *asides) title(line span.Span) bool {
	text := line.In(a.doc.Plain)
	if len(text) > maxTitle {
		return false
	}
	if strings.HasSuffix(text, "|") || strings.HasPrefix(text, "---|") || endsInDate(text) {
		return true
	}
	own, covered := a.links(line)
	return own > 0 && covered*10 >= len(text)*6
}

// links counts the links into the site in a line and the bytes they cover.
func (a *asides) links(line span.Span) (own, covered int) {
	links := a.doc.Links
	for a.link > 0 && links[a.link-1].End > line.Start {
		a.link--
	}
	for a.link < len(links) && links[a.link].End <= line.Start {
		a.link++
	}
	for _, l := range links[a.link:] {
		if l.Start >= line.End {
			break
		}
		if a.site.holds(l.URL) {
			own++
			covered += l.Len()
		}
	}
	return own, covered
}

// bare is a line without numbers, brackets and punctuation at its ends, in
// lower case.
func bare(s string) string {
	return strings.ToLower(strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }))
}

// wordCount counts words separated by spaces.
func wordCount(s string) int { return len(strings.Fields(s)) }

// endsInDate reports a line that ends in a date such as 2023.04.18 or
// 2023-04-18.
func endsInDate(s string) bool {
	s = strings.TrimRight(s, " .|)]")
	if len(s) < 10 || !utf8.RuneStart(s[len(s)-10]) {
		return false
	}
	for i, c := range []byte(s[len(s)-10:]) {
		if i == 4 || i == 7 {
			if c != '.' && c != '-' && c != '/' {
				return false
			}
		} else if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
