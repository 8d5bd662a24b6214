package graph

import (
	"fmt"
	"slices"
	"strings"
)

func differDocuments(a, b *Document) []string {
	return field(field(nil, "sha256", a.SHA256, b.SHA256), "size", a.Size, b.Size)
}

func differNodes(a, b *Node) []string {
	d := field(nil, "kind", a.Kind, b.Kind)
	d = field(d, "name", a.Name, b.Name)
	d = list(d, "aliases", a.Aliases, b.Aliases)
	d = field(d, "named", a.Named, b.Named)
	d = field(d, "text", a.Text, b.Text)
	d = field(d, "language", a.Language, b.Language)
	d = field(d, "asked", a.Asked, b.Asked)
	d = field(d, "weight", a.Weight, b.Weight)
	d = field(d, "context", a.Context, b.Context)
	d = field(d, "title", a.Title, b.Title)
	d = field(d, "date", a.Date, b.Date)
	d = list(d, "speakers", a.Speakers, b.Speakers)
	d = list(d, "hosts", a.Hosts, b.Hosts)
	d = field(d, "url", a.URL, b.URL)
	d = list(d, "urls", a.URLs, b.URLs)
	return list(d, "documents", a.Documents, b.Documents)
}

func differEdges(a, b *Edge) []string {
	d := field(nil, "kind", a.Kind, b.Kind)
	d = field(d, "role", a.Role, b.Role)
	d = field(d, "score", a.Score, b.Score)
	d = field(d, "method", a.Method, b.Method)
	d = field(d, "reason", a.Reason, b.Reason)
	return evidenceChange(d, a.Evidence, b.Evidence)
}

// field adds what changed of a field to d.
func field[T comparable](d []string, name string, a, b T) []string {
	if a == b {
		return d
	}
	return append(d, fmt.Sprintf("%s: %s, was %s", name, shownValue(b), shownValue(a)))
}

func shownValue(v any) string {
	if s, ok := v.(string); ok {
		return fmt.Sprintf("%q", s)
	}
	return fmt.Sprint(v)
}

func list(d []string, name string, a, b []string) []string {
	return field(d, name, strings.Join(a, ", "), strings.Join(b, ", "))
}

// evidenceChange counts the entries that came and went.
func evidenceChange(d []string, a, b []Evidence) []string {
	came, went := 0, 0
	for _, c := range walk(unplaced(a), unplaced(b), sides[Evidence]{
		order:  compareEvidence,
		tell:   func(*Evidence) Change { return Change{} },
		differ: func(_, _ *Evidence) []string { return nil },
	}) {
		if c.Change == "added" {
			came++
		} else {
			went++
		}
	}
	if came+went == 0 {
		return d
	}
	return append(d, fmt.Sprintf("evidence: %d came, %d went", came, went))
}

// unplaced is the entries without their offsets, in order.
func unplaced(evidence []Evidence) []Evidence {
	out := slices.Clone(evidence)
	for i := range out {
		out[i].Start, out[i].End, out[i].ContextStart, out[i].ContextEnd = 0, 0, 0, 0
	}
	return ordered(out, compareEvidence)
}
