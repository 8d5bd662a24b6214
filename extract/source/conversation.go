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
// main text of an article takes many short blocks for a menu.
func conversation(p *page) *html.Node {
	c := &labels{count: map[string]int{}}
	c.walk(p.body)
	if !c.takeTurns() {
		return nil
	}
	within := map[*html.Node]int{}
	total := 0
	for _, l := range c.found {
		if c.count[l.name] < 2 {
			continue
		}
		total++
		for n := l.node.Parent; n != nil; n = n.Parent {
			within[n]++
		}
	}
	n := p.body
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if within[c]*10 >= total*9 {
			n, c = c, &html.Node{NextSibling: c.FirstChild}
		}
	}
	inside := &labels{count: map[string]int{}}
	inside.walk(n)
	if total*5 < inside.blocks {
		return nil
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
	return n != nil && (n.DataAtom == atom.Dt || cell(n.DataAtom) && firstCell(n) ||
		strings.Contains(strings.ToLower(attr(n, "class")), "speaker"))
}

// firstCell reports the first of several cells in a row.
func firstCell(n *html.Node) bool {
	for s := n.PrevSibling; s != nil; s = s.PrevSibling {
		if cell(s.DataAtom) {
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
