package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// standoff is a file of brat's standoff annotation
// (https://brat.nlplab.org/standoff.html).
type standoff struct {
	marks  map[string]mark // by id
	events [][]role
}

// mark is a piece of text with a kind; spans count code points.
type mark struct {
	kind  string
	spans []span.Span
}

// role is what a mark is in an event.
type role struct{ name, id string }

func readStandoff(path string) (standoff, error) {
	s := standoff{marks: map[string]mark{}}
	lines, err := linesOf(path)
	if err != nil {
		return s, err
	}
	for i, l := range lines {
		f := strings.Split(l, "\t")
		switch {
		case len(f) < 2:
		case strings.HasPrefix(l, "T"):
			m, err := parseMark(f[1])
			if err != nil {
				return s, fmt.Errorf("%s:%d: %w", path, i+1, err)
			}
			s.marks[f[0]] = m
		case strings.HasPrefix(l, "E"):
			s.events = append(s.events, parseRoles(f[1]))
		}
	}
	return s, nil
}

// parseMark reads "Kind 3 10;12 20".
func parseMark(s string) (mark, error) {
	kind, where, _ := strings.Cut(s, " ")
	m := mark{kind: kind}
	for part := range strings.SplitSeq(where, ";") {
		from, to, _ := strings.Cut(strings.TrimSpace(part), " ")
		start, err := strconv.Atoi(from)
		if err != nil {
			return m, err
		}
		end, err := strconv.Atoi(to)
		if err != nil {
			return m, err
		}
		m.spans = append(m.spans, span.Span{Start: start, End: end})
	}
	return m, nil
}

// parseRoles reads "Kind:T4 Content:T3 Source:T1".
func parseRoles(s string) []role {
	out := []role{}
	for _, w := range strings.Fields(s) {
		if name, id, ok := strings.Cut(w, ":"); ok {
			out = append(out, role{name, id})
		}
	}
	return out
}

// filling gathers the spans of the marks in the roles of an event whose name
// begins so (a second one is numbered: Content2).
func (s standoff) filling(event []role, name string) []span.Span {
	out := []span.Span{}
	for _, r := range event {
		if strings.HasPrefix(r.name, name) {
			out = append(out, s.marks[r.id].spans...)
		}
	}
	return out
}
