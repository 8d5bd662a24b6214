package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// streamPage writes all the text of a page without making a tree of it.
func streamPage(doc *Document) {
	e := &emitter{writer: writer{text: doc.Text}, doc: doc}
	tokens := html.NewTokenizer(strings.NewReader(doc.Text))
	silence := atom.Atom(0)
	for at := 0; ; {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		end := at + len(tokens.Raw())
		switch kind {
		case html.TextToken:
			if silence == 0 {
				e.words(textNode{start: at, end: end})
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := tokens.TagName()
			a := atom.Lookup(name)
			switch {
			case kind == html.StartTagToken && silence == 0 && silent(a):
				silence = a
			case kind == html.EndTagToken && a == silence:
				silence = 0
			}
			e.boundary(a)
		}
		at = end
	}
	e.finish(doc)
}
