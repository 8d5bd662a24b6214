package people

import (
	"fmt"
	"slices"
)

// local is the resolution of one document.
type local struct {
	*resolver
	document  int
	all       []int     // mentions of persons in the document
	fullNames fullNames // those of two words or more, or whole Korean names
}

func (r *resolver) resolveDocument(d int) {
	l := &local{resolver: r, document: d, fullNames: newFullNames()}
	for _, span := range []documentNames{r.inside[d], r.extra[d]} {
		for i := span.from; i < span.to; i++ {
			l.all = append(l.all, i)
		}
	}
	l.unnamed()
	l.all = slices.DeleteFunc(l.all, func(i int) bool { return r.mentions[i].kind != Human })
	l.brackets()
	l.equal(func(n *name) bool { return !n.single() || n.full() })
	l.fuller()
	l.particles()
	l.singles()
	l.equal(func(n *name) bool { return true })
	l.addressed()
}

// unnamed joins the parts ("Q") and the sources of a document by equal words.
func (l *local) unnamed() {
	first := map[string]int{}
	for _, i := range l.all {
		m := &l.mentions[i]
		if m.kind == Human {
			continue
		}
		key := fmt.Sprint(m.kind, m.name.key)
		if j, ok := first[key]; ok {
			l.join(j, i, Merge{})
		} else {
			first[key] = i
		}
	}
}

// equal joins the mentions with equal names.
func (l *local) equal(which func(*name) bool) {
	first := map[string]int{}
	for _, i := range l.all {
		n := &l.mentions[i].name
		if !which(n) {
			continue
		}
		j, ok := first[n.key]
		if !ok {
			first[n.key] = i
			continue
		}
		l.merge(j, i, "the same name")
	}
}
