package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// conversation is the element of a page that holds a transcript; nil without.
// A transcript is told by its labels: short names at the beginning of blocks
// that come again and take turns. All of it is kept, because what finds the
// main text of an article takes many short blocks for a menu. But where the
// main text, given by keep, has next to none of the labels, they are those of
// other articles ("LONDON:").
func conversation(p *page, keep []bool) *html.Node {
	all := labelsIn(p.body)
	if !all.takeTurns() {
		return nil
	}
	within := map[*html.Node]int{}
	total, kept := 0, 0
	for _, l := range all.found {
		if all.count[l.name] < 2 {
			continue
		}
		total++
		if i, ok := piece(l.node); ok && keep[i] {
			kept++
		}
		for n := l.node.Parent; n != nil; n = n.Parent {
			within[n]++
		}
	}
	talk := narrowest(p.body, within, total)
	if total*5 < labelsIn(talk).blocks || kept*4 < total && !outweighs(talk, p, keep) {
		return nil
	}
	return talk
}

// outweighs reports whether a conversation stands apart from the main text
// and is longer than it.
func outweighs(talk *html.Node, p *page, keep []bool) bool {
	inside := make([]bool, len(keep))
	mark(talk, inside)
	main, spoken := 0, 0
	for i, t := range p.texts {
		size := len(strings.TrimSpace(t.node.Data))
		switch {
		case keep[i] && inside[i] && size > 0:
			return false
		case keep[i]:
			main += size
		case inside[i]:
			spoken += size
		}
	}
	return spoken >= main
}

// narrowest goes down from n to the element that still holds nine in ten of
// the labels.
func narrowest(n *html.Node, within map[*html.Node]int, total int) *html.Node {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if within[c]*10 >= total*9 {
			return narrowest(c, within, total)
		}
	}
	return n
}

// label is a text that may name a speaker.
type label struct {
	name string
	node *html.Node
}

// labels gathers the labels of a page in their order.
type labels struct {
	found  []label
	count  map[string]int
	blocks int  // blocks that begin with a text
	fresh  bool // no text yet in the block
}

// labelsIn gathers the labels below a node.
func labelsIn(n *html.Node) *labels {
	c := &labels{count: map[string]int{}}
	c.walk(n)
	return c
}

func (c *labels) walk(n *html.Node) {
	if n.Type == html.TextNode {
		text := strings.TrimSpace(n.Data)
		if text == "" {
			return
		}
		if !c.fresh {
			return
		}
		if name := labelIn(text, names(n.Parent)); name != "" {
			c.found = append(c.found, label{name, n})
			c.count[name]++
		}
		c.blocks++
		c.fresh = false
		return
	}
	switch a := n.DataAtom; {
	case silent(a) || a == atom.A || a == atom.Nav || a == atom.Aside || a == atom.Footer || a == atom.Figcaption:
		return
	case a == atom.Br || block(a) || cell(a):
		c.fresh = true
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		c.walk(child)
	}
	if block(n.DataAtom) || n.DataAtom == atom.Cite {
		c.fresh = true
	}
}

// takeTurns reports whether the labels are those of a conversation: at least
// two that come again, three times each on average, changing more often than
// not.
func (c *labels) takeTurns() bool {
	again, distinct, changes, last := 0, 0, 0, ""
	seen := map[string]bool{}
	for _, l := range c.found {
		if c.count[l.name] < 2 {
			continue
		}
		again++
		if !seen[l.name] {
			seen[l.name] = true
			distinct++
		}
		if l.name != last {
			changes++
		}
		last = l.name
	}
	return distinct >= 2 && again >= 3*distinct && changes*2 > again
}

// names reports elements whose whole text may be a name.
func names(n *html.Node) bool {
	for ; n != nil && inline(n.DataAtom); n = n.Parent {
		switch n.DataAtom {
		case atom.B, atom.Strong, atom.Cite:
			return true
		}
		if strings.Contains(strings.ToLower(attr(n, "class")), "speaker") {
			return true
		}
	}
	return n != nil && (heads(n) || strings.Contains(strings.ToLower(attr(n, "class")), "speaker"))
}

// heads reports an element that by its place names who says what follows: the
// term of a description, or the cell in front of another one.
func heads(n *html.Node) bool {
	if n.DataAtom == atom.Dt {
		return true
	}
	if n.DataAtom != atom.Td || clock(textOf(n)) {
		return false
	}
	before := 0
	for s := n.PrevSibling; s != nil; s = s.PrevSibling {
		if before++; cell(s.DataAtom) && !clock(textOf(s)) || before > 4 {
			return false
		}
	}
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if cell(s.DataAtom) {
			return true
		}
	}
	return false
}

// shortText is how long, in bytes, a name or a time may be.
const shortText = 100

// textOf is the text in a node, trimmed, as far as a name or a time may go.
func textOf(n *html.Node) string {
	text := ""
	var add func(n *html.Node)
	add = func(n *html.Node) {
		if t := strings.TrimSpace(n.Data); n.Type == html.TextNode && t != "" {
			text = strings.TrimSpace(text + " " + t[:min(len(t), shortText)])
		}
		for c := n.FirstChild; c != nil && len(text) < shortText; c = c.NextSibling {
			add(c)
		}
	}
	add(n)
	return text
}

// clock reports a text that is nothing but a time.
func clock(s string) bool {
	return strings.Count(s, ":") > 0 && strings.Trim(s, "0123456789:.,[]()-–> ") == ""
}

// labelIn is the name that a text begins with, before a colon or, where whole
// is set, as all there is; "" without.
func labelIn(text string, whole bool) string {
	name, _, colon := strings.Cut(text, ":")
	if wide, _, ok := strings.Cut(text, "："); ok && len(wide) < len(name) {
		name, colon = wide, true
	}
	name = strings.TrimSpace(strings.TrimLeft(name, " >[◇◆○-"))
	r, _ := utf8.DecodeRuneInString(name)
	switch {
	case !colon && !whole, name == "", len(name) > 60, wordCount(name) > 5:
		return ""
	case !unicode.IsUpper(r) && !unicode.Is(unicode.Lo, r), strings.ContainsAny(name, ".?!,/") && wordCount(name) > 3:
		return ""
	}
	return name
}
