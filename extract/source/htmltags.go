package source

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// void reports elements that hold nothing and have no end tag.
func void(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input,
		atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// headOnly reports elements that stand in the head of a page.
func headOnly(a atom.Atom) bool {
	switch a {
	case atom.Base, atom.Link, atom.Meta, atom.Noscript, atom.Script, atom.Style, atom.Template, atom.Title:
		return true
	}
	return false
}

// rawText reports elements whose text has no escapes.
func rawText(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Iframe, atom.Noembed, atom.Noframes, atom.Xmp, atom.Plaintext:
		return true
	}
	return false
}

// silent reports elements whose text a reader never sees as text of the page.
func silent(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Iframe, atom.Noembed, atom.Noframes,
		atom.Object, atom.Svg, atom.Canvas, atom.Audio, atom.Video, atom.Textarea, atom.Select,
		atom.Button, atom.Title, atom.Datalist, atom.Map:
		return true
	}
	return false
}

// block reports elements that begin and end a line.
func block(a atom.Atom) bool {
	switch a {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center,
		atom.Dd, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset,
		atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5,
		atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Li, atom.Main, atom.Menu,
		atom.Nav, atom.Ol, atom.Optgroup, atom.Option, atom.P, atom.Pre, atom.Section, atom.Summary,
		atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}

// inline reports elements that mark words inside a line.
func inline(a atom.Atom) bool {
	return a != 0 && !block(a) && !cell(a) && !silent(a)
}

func cell(a atom.Atom) bool { return a == atom.Td || a == atom.Th }

func rowGroup(a atom.Atom) bool { return a == atom.Tbody || a == atom.Thead || a == atom.Tfoot }

func tablePart(a atom.Atom) bool {
	return a == atom.Table || a == atom.Tr || cell(a) || rowGroup(a)
}

// closesParagraph reports elements whose start ends an open paragraph.
func closesParagraph(a atom.Atom) bool {
	switch a {
	case atom.Caption, atom.Html, atom.Legend, atom.Optgroup, atom.Option, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr:
		return false
	}
	return block(a)
}

// scopeOfParagraph reports elements after which an open paragraph stays open.
func scopeOfParagraph(a atom.Atom) bool {
	return cell(a) || a == atom.Table || a == atom.Caption || a == atom.Button || a == atom.Object
}

// listScope reports elements after which an open list item stays open.
func listScope(a atom.Atom) bool {
	switch a {
	case atom.Div, atom.P, atom.Address, atom.Dd, atom.Dt, atom.Li:
		return false
	}
	return block(a) || scopeOfParagraph(a)
}

// headingLevel is 1 to 6 for h1 to h6, else 0.
func headingLevel(a atom.Atom) int {
	switch a {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// attr is the value of an attribute, "" without it.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
