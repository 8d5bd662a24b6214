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
		Title:  strings.Join(strings.Fields(article.Title()), " "),
		Author: byline(article.Byline()),
		URL:    canonical(p),
	}
	if t, err := article.PublishedTime(); err == nil {
		m.Date = t.Format("2006-01-02")
	}
	return m
}

// byline is the name in a byline; "" when it is no name.
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
