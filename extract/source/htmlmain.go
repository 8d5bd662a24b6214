package source

import (
	"strconv"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// maxElements is how many elements a page may have to be looked at for its
// main text; a page with more keeps all its text, so that time and memory
// stay in proportion to the file.
const maxElements = 100_000

// mainText tells which of the page's texts are kept, by their index, and
// fills in what the page says of itself.
func mainText(p *page, meta *Meta) []bool {
	keep := make([]bool, len(p.texts))
	if p.elements > maxElements {
		for i := range keep {
			keep[i] = true
		}
		return keep
	}
	mark(readable(p, meta), keep)
	talk := conversation(p)
	mark(talk, keep)
	dropFurniture(p, keep, talk)
	return keep
}

// mark sets keep for every text in or below a node.
func mark(n *html.Node, keep []bool) {
	if n == nil {
		return
	}
	if i, ok := piece(n); ok {
		keep[i] = true
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		mark(c, keep)
	}
}

// piece is the index of a text node among the page's texts.
func piece(n *html.Node) (int, bool) {
	if n.Type != html.TextNode || len(n.Attr) == 0 || n.Attr[0].Key != pieceKey {
		return 0, false
	}
	i, err := strconv.Atoi(n.Attr[0].Val)
	return i, err == nil
}

// readable is what readability (Mozilla's algorithm) makes of the page: a
// tree with copies of the text nodes that it keeps. It is nil when it finds
// no main text, or breaks on what it was given.
func readable(p *page, meta *Meta) (main *html.Node) {
	defer func() {
		if recover() != nil {
			main = nil
		}
	}()
	parser := readability.NewParser()
	article, err := parser.ParseDocument(p.root, nil)
	if err != nil {
		return nil
	}
	*meta = pageMeta(p, article)
	return article.Node
}
