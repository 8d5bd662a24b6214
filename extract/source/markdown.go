package source

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// maxMarkup is how many bytes of markup a Markdown text may hold to be read
// as such: each may become a node of a hundred times its size. A text with
// more is read as plain text.
const maxMarkup = 1_500_000

// maxNested is how deep quotations may nest, and maxBrackets how many brackets
// a paragraph may open: each is compared with all the others.
const (
	maxNested   = 100
	maxBrackets = 2000
)

// readMarkdown reads Markdown (CommonMark) as what it says, with
// its lines and blocks as they stand.
func readMarkdown(doc *Document) error {
	body := frontMatter(doc.Text, &doc.Meta)
	if heavyMarkup(doc.Text) || plainBody(doc.Name, headOf(doc.Text[body:])) {
		return readPlain(doc)
	}
	src := []byte(doc.Text)
	// Offsets stay those of the file: what stands before the body is blanked.
	for i := range body {
		if src[i] != '\n' {
			src[i] = ' '
		}
	}
	tree := goldmark.New(goldmark.WithExtensions(extension.Strikethrough)).
		Parser().Parse(text.NewReader(src))
	w := &mdWriter{writer: writer{text: doc.Text, plain: make([]byte, 0, len(src)-body)}, doc: doc, src: src}
	w.children(tree)
	w.trim()
	w.finish(doc)
	markAsides(doc, siteOf(doc.Meta.URL))
	if doc.Meta.Title == "" {
		doc.Meta.Title = firstHeading(doc)
	}
	return nil
}

// plainBody reports a text that opens with front matter and is plain below,
// as its name says.
func plainBody(name, body string) bool {
	e := ext(name)
	return (e == "txt" || e == "text") && !likeMarkdown(body)
}

// firstHeading is the first heading of the first level, for want of a title.
func firstHeading(doc *Document) string {
	for _, m := range doc.Marks {
		if m.Kind == Heading && m.Level == 1 {
			return strings.Join(strings.Fields(m.In(doc.Plain)), " ")
		}
	}
	return ""
}

// heavyMarkup reports a text whose markup would take time or memory out of
// proportion to its size.
func heavyMarkup(s string) bool {
	markup, nested, brackets := 0, 0, 0
	blank := true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !mayMark[c] {
			blank = false
			continue
		}
		switch c {
		case '\n':
			if blank {
				brackets = 0
			}
			nested, blank = 0, true
			markup++
			continue
		case ' ', '\t', '\r':
			continue
		case '>':
			nested++
		case '[':
			brackets++
		}
		markup++
		blank = false
		if nested > maxNested || brackets > maxBrackets {
			return true
		}
	}
	return markup > maxMarkup
}

// mayMark tells the bytes of Markdown that may be markup, and white space.
var mayMark = func() (t [256]bool) {
	for _, c := range []byte("*_`<>[]!&\\~-+ \t\r\n") {
		t[c] = true
	}
	return t
}()

func sniffMarkdown(text string) look {
	head := headOf(text)
	return lookOf(surelyMarkdown(head), likeMarkdown(head))
}

// surelyMarkdown reports front matter, which nothing else opens with.
func surelyMarkdown(head string) bool {
	return frontMatter(head, &Meta{}) > 0
}

// likeMarkdown reports a text with at least two of the marks of Markdown that
// other texts seldom have: headings, bold, links.
func likeMarkdown(head string) bool {
	headings, signs := 0, 0
	for line := range strings.Lines(head) {
		rest := strings.TrimLeft(line, "#")
		if n := len(line) - len(rest); n >= 1 && n <= 6 && strings.HasPrefix(rest, " ") {
			headings++
		}
	}
	if headings > 0 {
		signs++
	}
	if strings.Count(head, "**") >= 4 {
		signs++
	}
	if strings.Contains(head, "](http") {
		signs++
	}
	return signs >= 2
}
