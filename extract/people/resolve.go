package people

import (
	"cmp"
	"path"
	"slices"
	"strings"
)

// Resolve says who every mention of a collection is, document by document;
// names are those of the documents. What a person has judged (overrides) comes
// first; then each document is resolved by itself, then the collection. The
// result does not depend on the order of the documents but for their indexes.
func Resolve(docs []Mentions, names []string, overrides Overrides) People {
	order := byName(names)
	sorted, folders := make([]Mentions, len(docs)), make([]string, len(docs))
	for at, d := range order {
		sorted[at], folders[at] = docs[d], path.Dir(names[d])
	}
	b := gather(sorted, folders)
	r := &resolver{book: b, groups: newGroups(len(b.mentions)), sounds: memo{}}
	r.tellApart(overrides)
	r.judged(overrides)
	for d := range b.inside {
		r.resolveDocument(d)
	}
	r.resolveCollection()
	return inOrder(r.people(overrides), order)
}

// byName is the order of documents by their names.
func byName(names []string) []int {
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return strings.Compare(names[a], names[b]) })
	return order
}

// inOrder puts what was found for documents in order back to where they stand.
func inOrder(p People, order []int) People {
	of := make([][]int, len(order))
	for at, d := range order {
		of[d] = p.Of[at]
	}
	p.Of = of
	for i := range p.Persons {
		if d := p.Persons[i].Document; d >= 0 {
			p.Persons[i].Document = order[d]
		}
	}
	return p
}

// resolver joins the mentions of a book into persons.
type resolver struct {
	*book
	*groups
	sounds memo
}

// add appends a mention that no turn or quotation bears: a full name that
// stands in the text.
func (r *resolver) add(m mention) int {
	r.mentions = append(r.mentions, m)
	return r.sets.Add()
}

// merge joins two mentions and keeps the reason; name is the fuller one.
func (r *resolver) merge(fuller, other int, reason string) bool {
	m := Merge{Name: r.mentions[fuller].name.shown, Alias: r.mentions[other].Written, Reason: reason}
	return r.join(fuller, other, m)
}

// tellApart keeps apart what is known to be two people: labels that answer
// each other in a conversation, and names that a person has told apart.
func (r *resolver) tellApart(o Overrides) {
	for _, pair := range r.answers {
		a, b := &r.mentions[pair[0]], &r.mentions[pair[1]]
		if a.name.key != b.name.key {
			r.keepApart(pair[0], pair[1])
		}
	}
	for _, row := range o.Apart {
		lists := make([][]int, len(row.Of))
		for i, n := range row.Of {
			lists[i] = r.called(n)
		}
		for i := range lists {
			for j := range i {
				r.allApart(lists[i], lists[j])
			}
		}
	}
}

func (r *resolver) allApart(as, bs []int) {
	for _, a := range as {
		for _, b := range bs {
			r.keepApart(a, b)
		}
	}
}

// called lists the mentions that bear a name as a person writes it.
func (r *resolver) called(written string) []int {
	n := parseName(written)
	out := []int{}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Written == written || m.name.key == n.key {
			out = append(out, i)
		}
	}
	return out
}

// judged joins what a person has said to be one.
func (r *resolver) judged(o Overrides) {
	for _, a := range o.Aliases {
		all := r.called(a.Name)
		for _, n := range a.Names {
			all = append(all, r.called(n)...)
		}
		for _, i := range all {
			why := Merge{Name: a.Name, Alias: r.mentions[i].Written, Reason: cmp.Or(a.Reason, "so the aliases file says")}
			r.join(all[0], i, why)
			r.mentions[i].kind, r.mentions[i].judged = Human, a.Name
		}
	}
}
