package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// sortable is a line with what orders it: texts and numbers.
type sortable struct {
	by   []any
	line string
}

func sorted(rows []sortable) []string {
	slices.SortStableFunc(rows, func(a, b sortable) int {
		for i := range a.by {
			c := 0
			switch v := a.by[i].(type) {
			case int:
				c = cmp.Compare(v, b.by[i].(int))
			case float64:
				c = cmp.Compare(v, b.by[i].(float64))
			case string:
				c = strings.Compare(v, b.by[i].(string))
			default:
				panic(fmt.Sprintf("no order of %T", v))
			}
			if c != 0 {
				return c
			}
		}
		return 0
	})
	lines := []string{}
	for _, r := range rows {
		lines = append(lines, r.line)
	}
	return lines
}

// saying is one place where somebody said a claim.
type saying struct {
	speaker, claim, interview *graph.Node // interview may be nil
	edge                      *graph.Edge
	v                         *graph.Evidence
	k                         int
}

// sayings are the rows that f makes of every place, sorted.
func (x answering) sayings(f func(answering, saying) (sortable, bool)) []string {
	rows := []sortable{}
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		for k := range e.Evidence {
			if e.Kind != graph.Said {
				continue
			}
			s := saying{x.Node(e.Source), x.Node(e.Target), x.Node(e.Evidence[k].Interview), e, &e.Evidence[k], k}
			if row, ok := f(x, s); ok {
				rows = append(rows, row)
			}
		}
	}
	return sorted(rows)
}

// short is what the Browser shows on a node.
func short(n *graph.Node) string {
	if n == nil {
		return ""
	}
	return property.OfNode(n)[1].Value.(string)
}

func interviewLine(_ answering, s saying) (sortable, bool) {
	if s.interview == nil {
		return sortable{}, false
	}
	by := []any{short(s.interview), s.interview.ID, s.v.Document, s.v.Start, s.speaker.ID, s.claim.ID}
	return sortable{by, lineOf(s.speaker.Name, s.v.Quote, short(s.interview), s.v.Link)}, true
}

func sourceless(x answering, s saying) (sortable, bool) {
	first := s.edge.Evidence[0]
	row := sortable{[]any{-s.claim.Weight, first.Document, first.Start, s.speaker.ID, s.claim.ID}, lineOf(s.speaker.Name, best(s.edge, "quote"), first.Document, first.Start)}
	cites := slices.ContainsFunc(x.Out(s.claim.ID), func(e graph.Edge) bool { return e.Kind == graph.Cites })
	return row, s.k == 0 && s.speaker.Named && !cites
}

func since(day string) func(answering, saying) (sortable, bool) {
	return func(x answering, s saying) (sortable, bool) {
		if s.interview == nil || s.interview.Date < day || !s.speaker.Named {
			return sortable{}, false
		}
		by := []any{s.interview.Date, s.interview.ID, s.v.Document, s.v.Start, s.speaker.ID, s.claim.ID}
		return sortable{by, lineOf(s.interview.Date, short(s.interview), s.speaker.Name, s.v.Quote, !x.saidBefore(s.claim.ID, day))}, true
	}
}

// saidBefore reports whether the claim, or one that agrees with it, was said
// in an interview before the day.
func (x answering) saidBefore(claim, day string) bool {
	for _, c := range append(x.agreeing(claim), claim) {
		for _, e := range x.sayers(c) {
			for _, v := range e.Evidence {
				if i := x.Node(v.Interview); i != nil && i.Date != "" && i.Date < day {
					return true
				}
			}
		}
	}
	return false
}

// agreeing are the claims that agree with one directly.
func (x answering) agreeing(claim string) []string {
	near := []string{}
	for _, e := range x.Out(claim) {
		if e.Kind == graph.AgreesWith {
			near = append(near, e.Target)
		}
	}
	for _, e := range x.In(claim) {
		if e.Kind == graph.AgreesWith && x.Node(e.Source).Kind == graph.Claim {
			near = append(near, e.Source)
		}
	}
	return near
}

func overTime(_ answering, s saying) (sortable, bool) {
	day, title := "no date", "\U0010FFFF" // no interview comes last
	if s.interview != nil {
		day, title = cmp.Or(s.interview.Date, day), short(s.interview)
	}
	row := lineOf(day, short(s.interview), s.v.Quote, s.v.Stance, s.v.Link, s.v.Document)
	return sortable{[]any{day, title, s.v.Document, s.v.Start, s.claim.ID}, row}, s.speaker.Name == person
}

// chains are the claims of others two or three steps of agreement away.
func (x answering) chains(speaker string) []string {
	rows := []sortable{}
	for _, said := range x.Out(speaker) {
		if said.Kind != graph.Said {
			continue
		}
		steps, rim := map[string]int{said.Target: 0}, []string{said.Target}
		for step := 1; step <= 3; step++ {
			next := []string{}
			for _, c := range rim {
				for _, d := range x.agreeing(c) {
					if _, seen := steps[d]; !seen {
						steps[d] = step
						next = append(next, d)
					}
				}
			}
			rim = next
		}
		for d, n := range steps {
			for _, e := range x.sayers(d) {
				if n >= 2 && e.Source != speaker {
					rows = append(rows, sortable{[]any{n, said.Target, e.Source, d},
						lineOf(x.Node(said.Target).Text, n, x.Node(e.Source).Name, x.Node(d).Text)})
				}
			}
		}
	}
	return sorted(rows)
}
