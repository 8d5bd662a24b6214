package source

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// page is an HTML file as a tree that knows where its text stands. The
// standard parser does not keep offsets, and moves and copies nodes; this one
// never does either, so every text node is one piece of the file.
type page struct {
	root, head, body *html.Node
	texts            []textNode // in the order of the file
	talk             *html.Node // the element that holds a conversation; nil without
}

// textNode is a text node and where in Text it was written.
type textNode struct {
	node       *html.Node
	start, end int
}

// pieceKey is the attribute by which a text node, and any copy of it, says
// which of the page's texts it is.
const pieceKey = "piece"

// maxDepth is how deep elements nest before they are put side by side.
const maxDepth = 200

// treeBuilder makes a page from the tokens of a file.
type treeBuilder struct {
	page
	open []*html.Node // open elements, outermost first
	over int          // elements open beyond maxDepth
}

// parsePage reads HTML as it is found: what is not closed is closed where a
// browser would close it.
func parsePage(text string) *page {
	b := &treeBuilder{}
	b.root = &html.Node{Type: html.DocumentNode}
	top := element(atom.Html, nil)
	b.head, b.body = element(atom.Head, nil), element(atom.Body, nil)
	b.root.AppendChild(top)
	top.AppendChild(b.head)
	top.AppendChild(b.body)
	tokens := html.NewTokenizer(strings.NewReader(text))
	for at := 0; ; {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			return &b.page
		}
		end := at + len(tokens.Raw())
		switch kind {
		case html.TextToken:
			b.text(text, at, end)
		case html.StartTagToken, html.SelfClosingTagToken:
			b.start(tokens)
		case html.EndTagToken:
			name, _ := tokens.TagName()
			b.end(atom.Lookup(name), string(name))
		}
		at = end
	}
}

func element(a atom.Atom, attr []html.Attribute) *html.Node {
	return &html.Node{Type: html.ElementNode, DataAtom: a, Data: a.String(), Attr: attr}
}

// top is the innermost open element.
func (b *treeBuilder) top() *html.Node {
	if len(b.open) == 0 {
		return b.body
	}
	return b.open[len(b.open)-1]
}

func (b *treeBuilder) text(text string, start, end int) {
	data := text[start:end]
	if strings.IndexByte(data, '&') >= 0 && !rawText(b.top()) {
		data = html.UnescapeString(data)
	}
	node := &html.Node{Type: html.TextNode, Data: data, Attr: []html.Attribute{{Key: pieceKey, Val: strconv.Itoa(len(b.texts))}}}
	if len(b.open) == 0 && b.body.FirstChild == nil && strings.TrimSpace(data) == "" {
		b.head.AppendChild(node)
	} else {
		b.top().AppendChild(node)
	}
	b.texts = append(b.texts, textNode{node, start, end})
}

func (b *treeBuilder) start(tokens *html.Tokenizer) {
	name, more := tokens.TagName()
	a := atom.Lookup(name)
	node := &html.Node{Type: html.ElementNode, DataAtom: a, Data: a.String()}
	if a == 0 {
		node.Data = string(name)
	}
	for more {
		var key, value []byte
		key, value, more = tokens.TagAttr()
		node.Attr = append(node.Attr, html.Attribute{Key: string(key), Val: string(value)})
	}
	switch a {
	case atom.Html, atom.Head:
		return
	case atom.Body:
		b.body.Attr = append(b.body.Attr, node.Attr...)
		return
	}
	b.add(node)
}

// add puts an element where it belongs and opens it.
func (b *treeBuilder) add(node *html.Node) {
	b.closeBefore(node.DataAtom)
	switch {
	case len(b.open) == 0 && headOnly(node.DataAtom) && b.body.FirstChild == nil:
		b.head.AppendChild(node)
	default:
		b.top().AppendChild(node)
	}
	switch {
	case void(node.DataAtom):
	case len(b.open) >= maxDepth:
		b.over++
	default:
		b.open = append(b.open, node)
	}
}

// end closes the innermost open element of a name. An inline element that was
// opened outside the block that is open now ends, but the block goes on.
func (b *treeBuilder) end(a atom.Atom, name string) {
	if a == atom.Br {
		b.add(element(atom.Br, nil))
		return
	}
	if b.over > 0 {
		b.over--
		return
	}
	inBlock := false
	for i := len(b.open) - 1; i >= 0; i-- {
		n := b.open[i]
		switch {
		case n.Data == name && inBlock && inline(a):
			b.open = append(b.open[:i], b.open[i+1:]...)
			return
		case n.Data == name:
			b.open = b.open[:i]
			return
		case cell(n.DataAtom) && !tablePart(a):
			return
		}
		inBlock = inBlock || block(n.DataAtom)
	}
}

// closeBefore closes what cannot stay open where an element begins.
func (b *treeBuilder) closeBefore(a atom.Atom) {
	if closesParagraph(a) {
		b.closeOpen(func(n atom.Atom) bool { return n == atom.P }, scopeOfParagraph)
	}
	switch a {
	case atom.Li:
		b.closeOpen(func(n atom.Atom) bool { return n == atom.Li }, listScope)
	case atom.Dt, atom.Dd:
		b.closeOpen(func(n atom.Atom) bool { return n == atom.Dt || n == atom.Dd }, listScope)
	case atom.Td, atom.Th:
		b.closeOpen(cell, func(n atom.Atom) bool { return n == atom.Tr || n == atom.Table })
	case atom.Tr:
		b.closeOpen(func(n atom.Atom) bool { return n == atom.Tr }, func(n atom.Atom) bool { return n == atom.Table })
	case atom.Tbody, atom.Thead, atom.Tfoot:
		b.closeOpen(rowGroup, func(n atom.Atom) bool { return n == atom.Table })
	case atom.A, atom.Option, atom.Button:
		b.closeOpen(func(n atom.Atom) bool { return n == a }, scopeOfParagraph)
	}
}

// closeOpen closes the innermost open element that is wanted, with all inside
// it, unless one that bounds the search comes first.
func (b *treeBuilder) closeOpen(wanted, bounds func(atom.Atom) bool) {
	for i := len(b.open) - 1; i >= 0; i-- {
		switch n := b.open[i].DataAtom; {
		case wanted(n):
			b.open = b.open[:i]
			return
		case bounds(n):
			return
		}
	}
}
