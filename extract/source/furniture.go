package source

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// largest is the share of the page's text above which no element is taken for
// furniture, whatever its name, as a divisor.
const largest = 3

// furniture drops from the kept texts what a site puts into an article and
// around it: captions, bylines, share bars, related posts. It is told by the
// element and by the words of its class and id. Names of classes say nothing
// inside a conversation, where "author" and "timestamp" are who and when.
type furniture struct {
	names map[string]bool
	keep  []bool
	sizes map[*html.Node]int // kept bytes in an element
	limit int
	talk  *html.Node // the element that holds a conversation; nil without
}

// dropFurniture clears keep for the texts of furniture. Where the names would
// take more than half of the text, this site means something else by them,
// and only the elements count.
func dropFurniture(p *page, keep []bool, talk *html.Node) {
	f := &furniture{names: loadLexicon().furniture, keep: slices.Clone(keep), sizes: map[*html.Node]int{}, talk: talk}
	total := f.measure(p.body)
	f.limit = total / largest
	f.sweep(p.body, false)
	if f.measure(p.body) < total/2 {
		copy(f.keep, keep)
		f.names = nil
		f.measure(p.body)
		f.sweep(p.body, false)
	}
	copy(keep, f.keep)
}

// measure fills in how much of each element is kept.
func (f *furniture) measure(n *html.Node) int {
	if i, ok := piece(n); ok {
		if f.keep[i] {
			return len(strings.TrimSpace(n.Data))
		}
		return 0
	}
	size := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		size += f.measure(c)
	}
	f.sizes[n] = size
	return size
}

func (f *furniture) sweep(n *html.Node, talking bool) {
	if f.sizes[n] == 0 {
		return
	}
	talking = talking || n == f.talk
	if f.sizes[n] <= f.limit && f.is(n, talking) {
		drop(n, f.keep)
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		f.sweep(c, talking)
	}
}

// is reports whether an element is furniture.
func (f *furniture) is(n *html.Node, talking bool) bool {
	switch n.DataAtom {
	case atom.Figcaption, atom.Nav, atom.Footer, atom.Aside:
		return true
	case atom.Header:
		return !talking
	case atom.Body, atom.Main, atom.Article:
		return false
	}
	return !talking && (f.named(attr(n, "class")) || f.named(attr(n, "id"))) && !clock(textOf(n))
}

// named reports whether the words of a class or id speak of furniture.
func (f *furniture) named(name string) bool {
	before := ""
	for len(name) > 0 {
		var word string
		word, name = nameWord(name)
		if word != "" && (f.names[word] || before != "" && f.names[before+word]) {
			return true
		}
		before = word
	}
	return false
}

// nameWord cuts the first word off a class or id. Words end at anything that
// is not a letter, and where a small letter meets a capital.
func nameWord(name string) (word, rest string) {
	for i := 0; i < len(name); i++ {
		c := name[i]
		if !unicode.IsLetter(rune(c)) || c >= 0x80 {
			return strings.ToLower(name[:i]), name[i+1:]
		}
		if i > 0 && c >= 'A' && c <= 'Z' && name[i-1] >= 'a' {
			return strings.ToLower(name[:i]), name[i:]
		}
	}
	return strings.ToLower(name), ""
}

// drop clears keep for every text in or below a node.
func drop(n *html.Node, keep []bool) {
	if i, ok := piece(n); ok {
		keep[i] = false
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		drop(c, keep)
	}
}
