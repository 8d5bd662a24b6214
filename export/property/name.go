package property

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/graph"
)

// nameRunes is how much of a claim or title a name shows: about what fits
// into a circle of the Neo4j Browser.
const nameRunes = 48

// shortName is what to write on a node: the name of a speaker whole, of the
// rest as much as fits.
func shortName(n *graph.Node) string {
	name := graph.Label(n)
	if n.Kind != graph.Speaker {
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
