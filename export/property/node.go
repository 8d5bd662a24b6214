package property

import (
	"time"

	"github.com/whosaid/whosaid/graph"
)

// OfNode returns the properties of n: id, a short name to show, then
// the fields of its kind. Nodes of one kind have the same names in the same
// order; what is empty is missing. An interview has its date in "date" when
// it is a full one, else in "dateText".
func OfNode(n *graph.Node) []Property {
	p := []Property{textOf("id", n.ID), textOf("name", shortName(n))}
	switch n.Kind {
	case graph.Speaker:
		p = append(p, listOf("aliases", n.Aliases), Property{"named", Boolean, n.Named})
	case graph.Claim:
		p = append(p, textOf("text", n.Text), textOf("language", n.Language), Property{"asked", Boolean, n.Asked},
			Property{"weight", Double, n.Weight}, textOf("context", n.Context))
	case graph.Interview:
		day, rest := dateOf(n.Date)
		p = append(p, textOf("title", n.Title), day, rest, listOf("speakers", n.Speakers), listOf("hosts", n.Hosts))
	case graph.Link:
		p = append(p, textOf("title", n.Title), textOf("url", n.URL), listOf("urls", n.URLs))
	}
	return append(p, listOf("documents", n.Documents))
}

// dateOf is an ISO 8601 date as a full day, or else as text.
func dateOf(date string) (day, rest Property) {
	day, rest = Property{Name: "date", Type: Date}, Property{Name: "dateText", Type: String}
	if d, err := time.Parse(time.DateOnly, date); err == nil {
		day.Value = Day{d.Year(), int(d.Month()), d.Day()}
	} else if date != "" {
		rest.Value = date
	}
	return day, rest
}
