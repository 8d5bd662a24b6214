package graph

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Property is a named value of a node or relationship in a property graph,
// such as Neo4j. Value is nil where it is missing, and otherwise as Type
// says: a string, bool, int64, float64 or Day, or a []string, []bool, []int64
// or []float64. There are no other values.
type Property struct {
	Name  string
	Type  Type
	Value any
}

// The types of properties beside String, Boolean, Double and Integer.
const (
	Date     Type = "date"
	Strings  Type = "strings"
	Booleans Type = "booleans"
	Doubles  Type = "doubles"
	Integers Type = "integers"
)

// Day is a full date of the calendar.
type Day struct{ Year, Month, Day int }

// String is the day as ISO 8601 writes it: 2031-05-04.
func (d Day) String() string {
	two := func(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }
	year := strconv.Itoa(d.Year)
	return strings.Repeat("0", max(0, 4-len(year))) + year + "-" + two(d.Month) + "-" + two(d.Day)
}

// NodeLabel is the label of a kind of nodes: Speaker, Claim, Interview, Link.
func NodeLabel(k Kind) string { return strings.ToUpper(string(k[:1])) + string(k[1:]) }

// EdgeType is the type of a kind of relationships: SAID, CITES, AGREES_WITH,
// DISAGREES_WITH.
func EdgeType(k Kind) string { return strings.ToUpper(strings.ReplaceAll(string(k), "-", "_")) }

// NodeProperties returns the properties of n: id, a short name to show, then
// the fields of its kind. Nodes of one kind have the same names in the same
// order; what is empty is missing. An interview has its date in "date" when
// it is a full one, else in "dateText".
func NodeProperties(n *Node) []Property {
	p := []Property{textOf("id", n.ID), textOf("name", shortName(n))}
	switch n.Kind {
	case Speaker:
		p = append(p, listOf("aliases", n.Aliases), Property{"named", Boolean, n.Named})
	case Claim:
		p = append(p, textOf("text", n.Text), textOf("language", n.Language), Property{"asked", Boolean, n.Asked})
	case Interview:
		day, rest := dateOf(n.Date)
		p = append(p, textOf("title", n.Title), day, rest, listOf("speakers", n.Speakers), listOf("hosts", n.Hosts))
	case Link:
		p = append(p, textOf("title", n.Title), textOf("url", n.URL), listOf("urls", n.URLs))
	}
	return append(p, listOf("documents", n.Documents))
}

func textOf(name, s string) Property {
	if s == "" {
		return Property{Name: name, Type: String}
	}
	return Property{name, String, s}
}

func listOf(name string, list []string) Property {
	if len(list) == 0 {
		return Property{Name: name, Type: Strings}
	}
	return Property{name, Strings, list}
}

// dateOf is an ISO 8601 date as a full day, or else as text.
func dateOf(date string) (day, rest Property) {
	day, rest = Property{Name: "date", Type: Date}, Property{Name: "dateText", Type: String}
	if d, ok := parseDay(date); ok {
		day.Value = d
	} else if date != "" {
		rest.Value = date
	}
	return day, rest
}

// parseDay reads 2031-05-04 where there is such a day.
func parseDay(s string) (Day, bool) {
	if len(s) != len("2031-05-04") || s[4] != '-' || s[7] != '-' {
		return Day{}, false
	}
	year, err := strconv.ParseUint(s[:4], 10, 16)
	month, merr := strconv.ParseUint(s[5:7], 10, 8)
	day, derr := strconv.ParseUint(s[8:], 10, 8)
	d := Day{int(year), int(month), int(day)}
	return d, err == nil && merr == nil && derr == nil && d.real()
}

// real reports whether the calendar has the day.
func (d Day) real() bool {
	days := []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	if d.Year%4 == 0 && (d.Year%100 != 0 || d.Year%400 == 0) {
		days[1] = 29
	}
	return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= days[d.Month-1]
}

// nameRunes is how much of a claim or title a name shows: about what fits
// into a circle of the Neo4j Browser.
const nameRunes = 48

// shortName is what to write on a node: the name of a speaker whole, of the
// rest as much as fits.
func shortName(n *Node) string {
	name := Label(n)
	if n.Kind != Speaker {
		name = shortened(name)
	}
	if name == "" {
		return n.ID
	}
	return name
}

// shortened is s on one line, cut between words where it can be.
func shortened(s string) string {
	if len(s) > 8*nameRunes {
		s = strings.ToValidUTF8(s[:8*nameRunes], "")
	}
	s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	if utf8.RuneCountInString(s) <= nameRunes {
		return s
	}
	cut := string([]rune(s)[:nameRunes-1])
	if space := strings.LastIndexByte(cut, ' '); space > len(cut)/2 {
		cut = cut[:space]
	}
	return cut + "…"
}
