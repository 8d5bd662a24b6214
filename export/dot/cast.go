package dot

import (
	"cmp"
	"slices"
)

// Most people and lines in an overview: what a slide holds.
const (
	mostCast   = 40
	mostLines  = 64
	mostAcross = 16 // lines from one circle to another
)

// cast is who is drawn in an overview, and what was left out.
type cast struct {
	people []int       // who meet somebody, those who meet on most claims first
	ties   []tie       // the lines between them
	alone  []int       // who meet nobody and are drawn
	meets  map[int]int // how many people each meets, drawn or not
	claims map[int]int // how many each said

	meetOut  int // people who meet somebody and are not drawn
	tiesOut  int // pairs who meet and have no line
	aloneOut int // people who meet nobody and are not drawn
}

// castOf takes the pairs who meet on most claims, until the drawing is full,
// and then the other lines between those people.
func castOf(ix *index) cast {
	all := tiesOf(ix)
	c := cast{meets: meets(all), claims: ix.claimsOf()}
	drawn := map[int]bool{}
	var more []tie
	for _, t := range all {
		switch {
		case drawn[t.a] && drawn[t.b]:
			more = append(more, t)
		case len(drawn)+newcomers(t, drawn) <= mostCast:
			c.people = with(with(c.people, t.a), t.b)
			c.ties = append(c.ties, t)
			drawn[t.a], drawn[t.b] = true, true
		default:
			more = append(more, t)
		}
	}
	for _, t := range more {
		if drawn[t.a] && drawn[t.b] && len(c.ties) < mostLines {
			c.ties = append(c.ties, t)
		}
	}
	c.meetOut, c.tiesOut = len(c.meets)-len(c.people), len(all)-len(c.ties)
	c.addAlone(ix)
	return c
}

// thin leaves out all but some of the lines between circles: the others would
// hide who belongs together.
func (c *cast) thin(all []circle) {
	of := map[int]int{}
	for i, ci := range all {
		for _, p := range ci.people {
			of[p] = i
		}
	}
	across := 0
	c.ties = slices.DeleteFunc(c.ties, func(t tie) bool {
		if of[t.a] == of[t.b] {
			return false
		}
		across++
		if across > mostAcross {
			c.tiesOut++
		}
		return across > mostAcross
	})
}

func newcomers(t tie, drawn map[int]bool) int {
	n := 0
	for _, p := range []int{t.a, t.b} {
		if !drawn[p] {
			n++
		}
	}
	return n
}

// addAlone adds those who meet nobody where there are few people, or where
// nobody meets: those who said most.
func (c *cast) addAlone(ix *index) {
	var named []int
	for _, p := range ix.people {
		switch {
		case c.meets[p] > 0:
		case ix.g.Nodes[p].Named:
			named = append(named, p)
		default:
			c.aloneOut++
		}
	}
	slices.SortStableFunc(named, func(a, b int) int { return cmp.Compare(c.claims[b], c.claims[a]) })
	most := 0
	if len(c.people) == 0 || len(ix.people) <= mostAlone {
		most = min(mostAlone, len(named))
	}
	c.alone = named[:most]
	c.aloneOut += len(named) - most
}

// claimsOf is how many claims each person said.
func (ix *index) claimsOf() map[int]int {
	said := map[int]int{}
	for _, c := range ix.claims {
		for _, e := range ix.said[c] {
			said[ix.source(e)]++
		}
	}
	return said
}
