package source

import (
	"slices"
	"strconv"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// mainText tells which of the page's texts are kept, by their index, and
// fills in what the page says of itself.
func mainText(p *page, meta *Meta) []bool {
	keep := make([]bool, len(p.texts))
	mark(readable(p, meta), keep)
	if !slices.Contains(keep, true) {
		mark(p.body, keep)
	}
	p.talk = conversation(p, keep)
	mark(p.talk, keep)
	dropFurniture(p, keep, p.talk)
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
