package property

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// The kinds of relationships between people. They are derived from the edges,
// so that a database can be asked who meets whom; they are no edges themselves,
// and KindOfType knows them not.
const (
	Shares   graph.Kind = "shares"
	Disputes graph.Kind = "disputes"
)

// Meeting is all that two people share, or all that they dispute.
type Meeting struct {
	Kind graph.Kind        // Shares or Disputes
	A, B string            // ids of the people; A is the lower
	Rows []graph.SharedRow // at least one, best first, as graph.Shared orders them
}

// Meetings returns who shares a claim with whom, by graph.Shared, and who
// disputes one, by graph.Disputed: one meeting for a pair of people and a kind,
// ordered by kind, A and B. Those who share come first.
func Meetings(g *graph.Graph) []Meeting {
	return append(paired(Shares, graph.Shared(g, graph.Filter{})), paired(Disputes, graph.Disputed(g, graph.Filter{}))...)
}

// paired gathers rows by their people.
func paired(kind graph.Kind, rows []graph.SharedRow) []Meeting {
	slices.SortStableFunc(rows, func(a, b graph.SharedRow) int {
		return cmp.Or(strings.Compare(a.SpeakerAID, b.SpeakerAID), strings.Compare(a.SpeakerBID, b.SpeakerBID))
	})
	all := []Meeting{}
	for _, r := range rows {
		if last := len(all) - 1; last >= 0 && all[last].A == r.SpeakerAID && all[last].B == r.SpeakerBID {
			all[last].Rows = append(all[last].Rows, r)
		} else {
			all = append(all, Meeting{kind, r.SpeakerAID, r.SpeakerBID, []graph.SharedRow{r}})
		}
	}
	return all
}

// OfMeeting returns the properties of m: what the best row says, how many rows
// there are, then all of them in lists of equal length, where what is missing
// is "". Every meeting has the same names in the same order.
func OfMeeting(m *Meeting) []Property {
	best := m.Rows[0]
	return append([]Property{
		{"score", Double, best.Score}, textOf("method", best.Method), textOf("reason", best.Reason),
		textOf("claimA", best.ClaimA), textOf("claimB", best.ClaimB),
		textOf("quoteA", best.QuoteA), textOf("quoteB", best.QuoteB),
		textOf("linkA", best.LinkA), textOf("linkB", best.LinkB),
		textOf("reportedByA", best.ReportedA), textOf("reportedByB", best.ReportedB),
		{"count", Integer, int64(len(m.Rows))},
	}, rowsOf(m.Rows)...)
}

func rowsOf(rows []graph.SharedRow) []Property {
	text := func(name string, f func(*graph.SharedRow) string) Property { return each(name, Strings, rows, f) }
	return []Property{
		each("scores", Doubles, rows, func(r *graph.SharedRow) float64 { return r.Score }),
		text("methods", func(r *graph.SharedRow) string { return r.Method }),
		text("claimsA", func(r *graph.SharedRow) string { return r.ClaimA }),
		text("claimsB", func(r *graph.SharedRow) string { return r.ClaimB }),
		text("quotesA", func(r *graph.SharedRow) string { return r.QuoteA }),
		text("quotesB", func(r *graph.SharedRow) string { return r.QuoteB }),
		text("linksA", func(r *graph.SharedRow) string { return r.LinkA }),
		text("linksB", func(r *graph.SharedRow) string { return r.LinkB }),
		text("reportersA", func(r *graph.SharedRow) string { return r.ReportedA }),
		text("reportersB", func(r *graph.SharedRow) string { return r.ReportedB }),
	}
}

// MeetingHash is a hash of all that OfMeeting gives, and of the people, as
// EdgeHash is of an edge.
func MeetingHash(m *Meeting) int64 {
	content, err := json.Marshal([]any{m.Kind, m.A, m.B, OfMeeting(m)})
	if err != nil {
		panic(fmt.Sprintf("a meeting of %s and %s: %v", m.A, m.B, err)) // scores are in [0, 1], all else is text
	}
	return hashOf(append(hashed(), content...))
}
