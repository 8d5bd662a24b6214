package decision

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Conflict is two decisions that cannot both hold.
type Conflict struct {
	A, B Entry
	More []Place // what joins them, where they are not of the same words
}

// mostPlaces is how many decisions on the way between two are named.
const mostPlaces = 5

// Error names both places and says what to do.
func (c *Conflict) Error() string {
	a, b := &c.A, &c.B
	out := fmt.Sprintf("%s: %s; but %s: %s", a.Place, a, b.Place, b)
	places := []string{}
	for _, p := range c.More[:min(len(c.More), mostPlaces)] {
		places = append(places, p.String())
	}
	if len(places) > 0 {
		out += " (joined by " + strings.Join(places, ", ") + ")"
	}
	return out + "; keep one of them"
}

// against are the kinds that contradict a kind of the same claims.
func (k Kind) against() []Kind {
	switch k {
	case Same:
		return []Kind{NotSame, Opposite}
	case NotSame:
		return []Kind{Same}
	case Opposite:
		return []Kind{NotOpposite, Same}
	case NotOpposite:
		return []Kind{Opposite}
	case Claim:
		return []Kind{NotClaim}
	case NotClaim:
		return []Kind{Claim}
	}
	return nil
}

// Check reports which decisions contradict each other, or what was said
// elsewhere (others, which are not held against one another). Every error in it
// is a *Conflict. The order of the entries says nothing.
func Check(entries, others []Entry) error {
	errs := []error{}
	for _, c := range append(claimConflicts(entries, others), peopleConflicts(entries, others)...) {
		if errs = append(errs, c); len(errs) == mostErrors {
			break
		}
	}
	return errors.Join(errs...)
}

// claimConflicts are those of claims: one decision of some words for each that
// contradicts it.
func claimConflicts(entries, others []Entry) []*Conflict {
	type about struct {
		kind    Kind
		subject string
	}
	first := map[about]*Entry{}
	note := func(e *Entry) {
		at := about{e.Kind, e.subject()}
		if first[at] == nil {
			first[at] = e
		}
	}
	for i := range others {
		note(&others[i])
	}
	out := []*Conflict{}
	for i := range entries {
		e := &entries[i]
		for _, kind := range e.Kind.against() {
			if before := first[about{kind, e.subject()}]; before != nil {
				out = append(out, &Conflict{A: *before, B: *e})
			}
		}
		note(e)
	}
	return out
}

// peopleConflicts are two people who are one by what else was decided, and one
// person with two names.
func peopleConflicts(entries, others []Entry) []*Conflict {
	all := slices.Concat(others, entries)
	p := newPersons(all)
	out := []*Conflict{}
	for i := range all {
		if all[i].Kind != TwoPeople || len(out) == mostErrors {
			continue
		}
		a, b := all[i].ends()
		if way := p.way(a, b); len(way) > 0 && max(i, slices.Max(way)) >= len(others) {
			out = append(out, contradiction(all, &all[i], way))
		}
	}
	for _, pair := range p.twoNames() {
		if max(pair[0], pair[1]) >= len(others) {
			out = append(out, &Conflict{A: all[pair[0]], B: all[pair[1]]})
		}
	}
	return out
}

// contradiction is that two are one by the entries on a way.
func contradiction(all []Entry, two *Entry, way []int) *Conflict {
	c := &Conflict{A: all[way[0]], B: *two}
	for _, i := range way[1:] {
		c.More = append(c.More, all[i].Place)
	}
	return c
}
