package decision

import (
	"slices"
	"strings"
)

// Person is names that are one person by what was decided.
type Person struct {
	Shown  string   // the name to show
	Names  []string // all names, as written
	Reason string   // who decided so, and why
}

// Persons are the people whom entries make, joined with what was said elsewhere
// (others). Those of others alone are left out. A person is shown by the name that
// was given them, else by the first name of the earliest decision.
func Persons(entries, others []Entry) []Person {
	all := append(Sorted(others), Sorted(entries)...)
	out := []Person{}
	for _, g := range newPersons(all).groups {
		if g[len(g)-1] >= len(others) {
			out = append(out, personOf(all, g, len(others)))
		}
	}
	return out
}

// personOf makes a person of the entries of a group.
func personOf(all []Entry, group []int, others int) Person {
	p, names, reasons := Person{}, []string{}, []string{}
	for _, i := range group {
		for _, s := range all[i].Sides {
			names = append(names, s.Words)
		}
		if i >= others {
			reasons = append(reasons, all[i].Reason())
		}
	}
	p.Names, reasons = once(names), once(reasons)
	p.Shown = p.Names[0]
	if last := lastNames(all, group); len(last) > 0 {
		p.Shown = all[last[0]].Sides[1].Words
	}
	p.Reason = strings.Join(reasons, "; ")
	return p
}

// once is a list without what comes again.
func once(list []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(s string) bool {
		again := seen[s]
		seen[s] = true
		return again
	})
}

// lastNames are the entries of a group that give a name which no other changes
// again, one for each such name.
func lastNames(all []Entry, group []int) []int {
	old, seen, out := map[string]bool{}, map[string]bool{}, []int{}
	given := slices.DeleteFunc(slices.Clone(group), func(i int) bool { return all[i].Kind != Name })
	for _, i := range given {
		if from, to := all[i].ends(); from != to {
			old[from] = true
		}
	}
	for _, i := range given {
		if _, to := all[i].ends(); !old[to] && !seen[to] {
			seen[to] = true
			out = append(out, i)
		}
	}
	return out
}

// ends are the two names of an entry, for comparison.
func (e *Entry) ends() (a, b string) {
	return e.Sides[0].normal().Words, e.Sides[1].normal().Words
}

// persons are the names that entries join: a graph of names, with an entry for
// each line.
type persons struct {
	entries []Entry
	joins   map[string][]int // name → entries that join it with another
	group   map[string]int   // name → index in groups
	groups  [][]int          // entries of each person, in order
}

func newPersons(entries []Entry) persons {
	p := persons{entries, map[string][]int{}, map[string]int{}, nil}
	for i := range entries {
		if k := entries[i].Kind; k != OnePerson && k != Name {
			continue
		}
		for _, s := range entries[i].Sides {
			n := s.normal().Words
			p.joins[n] = append(p.joins[n], i)
		}
	}
	for i := range entries {
		if k := entries[i].Kind; k != OnePerson && k != Name {
			continue
		}
		name, _ := entries[i].ends()
		if _, known := p.group[name]; !known {
			for _, met := range p.from(name).met {
				p.group[met] = len(p.groups)
			}
			p.groups = append(p.groups, nil)
		}
		g := p.group[name]
		p.groups[g] = append(p.groups[g], i)
	}
	return p
}

// reach is how names are reached from one of them.
type reach struct {
	by  map[string]int // name → the entry that leads to it first
	met []string       // in the order met
}

func (p persons) from(name string) reach {
	r := reach{map[string]int{name: -1}, []string{name}}
	for at := 0; at < len(r.met); at++ {
		for _, i := range p.joins[r.met[at]] {
			a, b := p.entries[i].ends()
			for _, n := range []string{a, b} {
				if _, known := r.by[n]; !known {
					r.by[n] = i
					r.met = append(r.met, n)
				}
			}
		}
	}
	return r
}

// way is the entries by which two names are one person; none if they are not.
func (p persons) way(from, to string) []int {
	a, known := p.group[from]
	b, also := p.group[to]
	if !known || !also || a != b {
		return nil
	}
	r, way := p.from(from), []int{}
	for at := to; at != from; {
		i := r.by[at]
		way = append(way, i)
		if x, y := p.entries[i].ends(); x == at {
			at = y
		} else {
			at = x
		}
	}
	return way
}

// twoNames are pairs of entries that give one person different names, or change
// names in a circle.
func (p persons) twoNames() [][2]int {
	out := [][2]int{}
	for _, g := range p.groups {
		named := slices.DeleteFunc(slices.Clone(g), func(i int) bool { a, b := p.entries[i].ends(); return p.entries[i].Kind != Name || a == b })
		last := lastNames(p.entries, g)
		switch {
		case len(last) > 1:
			out = append(out, [2]int{last[0], last[len(last)-1]})
		case len(last) == 0 && len(named) > 1:
			out = append(out, [2]int{named[0], named[len(named)-1]})
		}
	}
	return out
}
