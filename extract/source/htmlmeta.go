package source

import (
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageMeta is what a page says of itself, to readers or to machines.
func pageMeta(p *page, article readability.Article) Meta {
	m := Meta{
		Title:  title(p, article),
		Author: byline(article.Byline()),
		URL:    canonical(p),
	}
	if t, err := article.PublishedTime(); err == nil {
		m.Date = t.Format("2006-01-02")
	}
	return m
}

// title is what the page gives machines as its title, else its only main
// heading, else what readability finds.
func title(p *page, article readability.Article) string {
	out := ""
	for n := p.head.FirstChild; n != nil; n = n.NextSibling {
		if n.DataAtom == atom.Meta && attr(n, "property") == "og:title" {
			out = attr(n, "content")
		}
	}
	if out == "" {
		if h := mainHeadings(p.body, nil); len(h) == 1 && len(textOf(h[0])) < shortText {
			out = textOf(h[0])
		}
	}
	if strings.TrimSpace(out) == "" {
		out = article.Title()
	}
	return strings.Join(strings.Fields(out), " ")
}

// mainHeadings are the first two headings of the first level.
func mainHeadings(n *html.Node, found []*html.Node) []*html.Node {
	if n.DataAtom == atom.H1 {
		found = append(found, n)
	}
	for c := n.FirstChild; c != nil && len(found) < 2; c = c.NextSibling {
		found = mainHeadings(c, found)
	}
	return found
}

// byline is the name in a byline; "" when it is not a name.
func byline(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = strings.TrimSpace(s[3:])
	}
	if strings.Contains(s, "://") {
		return ""
	}
	return s
}

// canonical is the address that a page gives for itself.
func canonical(p *page) string {
	shared := ""
	for _, at := range []*html.Node{p.head, p.body} {
		for n := at.FirstChild; n != nil; n = n.NextSibling {
			switch {
			case n.DataAtom == atom.Link && strings.EqualFold(attr(n, "rel"), "canonical"):
				return attr(n, "href")
			case n.DataAtom == atom.Meta && attr(n, "property") == "og:url" && shared == "":
				shared = attr(n, "content")
			}
		}
	}
	return shared
}
