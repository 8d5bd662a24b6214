// Package advert finds the advertisements that are read out in a talk: from the
// words that name a sponsor to the last that say where to go.
//
// Hosts read them in their own voice, in other words every time, so that neither
// labels nor recurrence tell them: "This episode is brought to you by …", what the
// thing is good for, and an address at the end. Without an address no more than
// the sentences go that name the sponsor. What opens them, and what points
// somewhere, stands in lists of words.
package advert

import "strings"

// Line is a sentence that somebody says.
type Line struct {
	Person int // who says it
	Text   string
}

// Stretch is a stretch of lines: [From, To).
type Stretch struct{ From, To int }

const (
	reach   = 300 // words from the opening to the first address
	further = 120 // and from one address to the next
)

// Find returns the advertisements among the lines of a talk, in order.
func Find(lines []Line) []Stretch {
	var out []Stretch
	for i := 0; i < len(lines); {
		how := opening(lines[i].Text)
		if how == none {
			i++
			continue
		}
		s := Stretch{From: i, To: end(lines, i, how)}
		out = append(out, s)
		i = s.To
	}
	return out
}

// end is where the advertisement ends that begins with line from.
func end(lines []Line, from int, how open) int {
	to, words, most := from+1, 0, reach
	for i := from + 1; i < len(lines) && words < most; i++ {
		if how == read && lines[i].Person != lines[from].Person || opening(lines[i].Text) != none {
			break
		}
		words += len(strings.Fields(lines[i].Text))
		if points(lines[i].Text) {
			to, words, most = i+1, 0, further
		}
	}
	if to == from+1 {
		return named(lines, from)
	}
	return to
}

// named is where those lines end that name the sponsor of line from, one behind the
// other.
func named(lines []Line, from int) int {
	names, to := sponsor(lines[from].Text), from+1
	for to < len(lines) && lines[to].Person == lines[from].Person && mentions(lines[to].Text, names) {
		to++
	}
	return to
}
