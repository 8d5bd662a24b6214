package people

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/text"
)

// people gives the persons who take a turn or are quoted.
func (r *resolver) people(o Overrides) People {
	members := map[int][]int{}
	roots := []int{}
	for i := range r.mentions {
		root := r.root(i)
		if members[root] == nil {
			roots = append(roots, root)
		}
		members[root] = append(members[root], i)
	}
	roots = slices.DeleteFunc(roots, func(root int) bool { return !r.speaks(members[root]) })
	persons := make([]Person, len(roots))
	order := make([]int, len(roots))
	for i, root := range roots {
		persons[i] = r.person(members[root], o)
		persons[i].Merges = r.reasons(root)
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return byWhom(&persons[a], &persons[b]) })
	of := make([]int, len(r.mentions)) // mention → index in Persons
	for i := range of {
		of[i] = -1
	}
	out := People{Persons: make([]Person, len(roots))}
	for at, i := range order {
		out.Persons[at] = persons[i]
		for _, m := range members[roots[i]] {
			of[m] = at
		}
	}
	for _, borne := range r.inside {
		out.Of = append(out.Of, of[borne.from:borne.to:borne.to])
	}
	return out
}

func (r *resolver) speaks(members []int) bool {
	return slices.ContainsFunc(members, func(i int) bool { return r.mentions[i].weight() > 0 })
}

func (m *mention) weight() int { return m.Turns + m.Quotes }

func byWhom(a, b *Person) int {
	switch {
	case a.Named != b.Named && a.Named:
		return -1
	case a.Named != b.Named:
		return 1
	case !a.Named && a.Document != b.Document:
		return cmp.Compare(a.Document, b.Document)
	}
	return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.Document, b.Document))
}

// person describes the person whom mentions name.
func (r *resolver) person(members []int, o Overrides) Person {
	p := Person{Name: r.bestName(members), Document: -1}
	whole, one := false, true
	for _, i := range members {
		m := &r.mentions[i]
		p.Named = p.Named || m.kind != Unnamed
		whole = whole || m.kind == Institution || m.name.full()
		one = one && m.document == r.mentions[members[0]].document
	}
	for _, a := range o.Aliases {
		if slices.ContainsFunc(members, func(i int) bool { return r.mentions[i].judged == a.Name }) {
			p.Name, whole = a.Name, true
		}
	}
	if one && (!p.Named || !whole) {
		p.Document = r.mentions[members[0]].document
	}
	p.Aliases = r.aliases(members, p.Name)
	return p
}

// bestName is the fullest name, in the script that is used most for the
// person.
func (r *resolver) bestName(members []int) string {
	script, borne := map[bool]int{}, map[string]int{}
	for _, i := range members {
		m := &r.mentions[i]
		script[m.name.hangul] += m.weight()
		borne[m.name.shown] += m.weight()
	}
	best := slices.MaxFunc(members, func(i, j int) int {
		a, b := &r.mentions[i].name, &r.mentions[j].name
		return cmp.Or(
			truth(a.full())-truth(b.full()),
			cmp.Compare(script[a.hangul], script[b.hangul]),
			cmp.Compare(len(a.words), len(b.words)),
			cmp.Compare(borne[a.shown], borne[b.shown]),
			strings.Compare(b.shown, a.shown),
		)
	})
	return r.mentions[best].name.shown
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// aliases are the other names of the person, as shown and as written.
func (r *resolver) aliases(members []int, shown string) []string {
	seen := map[string]bool{text.Normal(shown): true, "": true}
	out := []string{}
	add := func(s string) {
		if k := text.Normal(s); !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	for _, i := range members {
		add(r.mentions[i].name.shown)
	}
	for _, i := range members {
		if m := &r.mentions[i]; m.weight() > 0 {
			add(strings.Join(strings.Fields(m.Written), " "))
		}
	}
	slices.Sort(out)
	return out
}

// reasons are the merges of a person, each once and sorted.
func (r *resolver) reasons(root int) []Merge {
	out := slices.Clone(r.merges[root])
	slices.SortFunc(out, func(a, b Merge) int {
		return cmp.Or(strings.Compare(a.Alias, b.Alias), strings.Compare(a.Name, b.Name), strings.Compare(a.Reason, b.Reason))
	})
	return slices.Compact(out)
}
