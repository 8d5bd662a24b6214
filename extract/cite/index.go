package cite

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/address"
)

// index numbers the links of all documents by their canonical addresses.
type index struct {
	links  []Link
	number map[string]int // canonical → index in links
}

func newIndex(docs []document) index {
	x := index{number: map[string]int{}}
	for i := range docs {
		for j := range docs[i].refs {
			x.add(&docs[i].refs[j])
		}
	}
	slices.SortFunc(x.links, func(a, b Link) int { return strings.Compare(a.URL, b.URL) })
	for i := range x.links {
		l := &x.links[i]
		x.number[l.URL] = i
		slices.Sort(l.Written)
		l.Written = slices.Compact(l.Written)
	}
	return x
}

// add makes room for a reference's link. The first description stands.
func (x *index) add(r *reference) {
	u := address.Canonical(r.url)
	n, ok := x.number[u]
	if !ok {
		n = len(x.links)
		x.number[u] = n
		x.links = append(x.links, Link{URL: u})
	}
	l := &x.links[n]
	if l.Title == "" {
		l.Title = r.title
	}
	l.Written = append(l.Written, r.url)
}

// ref is reference j of document i as the next stage takes it.
func (x *index) ref(docs []document, i, j int) Ref {
	r := &docs[i].refs[j]
	out := Ref{Document: i, Noted: r.noted, Link: x.number[address.Canonical(r.url)]}
	if r.section >= 0 {
		out.Role = r.role
	}
	return out
}
