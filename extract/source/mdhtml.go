package source

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// html writes the text of a block of HTML inside Markdown: what stands
// between its tags. Comments, scripts and styles are left out.
func (w *mdWriter) html(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	start, end := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	if n.HasClosure() {
		end = max(end, n.ClosureLine.Stop)
	}
	w.owe(2)
	tokens := html.NewTokenizer(strings.NewReader(w.text[start:end]))
	silence := atom.Atom(0)
	for at := start; ; {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		next := at + len(tokens.Raw())
		switch kind {
		case html.TextToken:
			if silence == 0 {
				w.htmlText(at, next)
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := tokens.TagName()
			a := atom.Lookup(name)
			silence = 0
			if kind == html.StartTagToken && silent(a) {
				silence = a
			}
			if a == atom.Br || block(a) {
				w.owe(1)
			}
		}
		at = next
	}
	w.owe(2)
}

// htmlText writes a text between two tags, line by line.
func (w *mdWriter) htmlText(start, end int) {
	for start < end {
		stop := start + strings.IndexByte(w.text[start:end], '\n')
		if stop < start {
			stop = end
		}
		line := strings.Trim(w.text[start:stop], " \t\r")
		if line != "" {
			from := start + strings.Index(w.text[start:stop], line)
			w.owed()
			w.escaped(from, from+len(line))
		}
		if stop < end {
			w.owe(1)
		}
		start = stop + 1
	}
}

// isBreak reports a line break written as HTML.
func isBreak(s string) bool {
	return len(s) > 3 && strings.EqualFold(s[:3], "<br") && !alphanumeric(s[3])
}
