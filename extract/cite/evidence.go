package cite

import (
	"math"
	"strings"
)

// Weights of the evidence that a line of links belongs to a conversation. A
// moment says more than names, names more than nearness.
const (
	byMoment  = 100.0
	byPerson  = 10.0
	byWord    = 6.0 // a word shared with what introduces it
	byLast    = 9.0 // the line before belongs to it
	byNear    = 8.0 // it is the last one before the list
	byTaken   = -12.0
	leastFor  = 3.0
	nearBytes = 700 // of other text between a conversation and its list
	window    = 64  // conversations before the list that are looked at
)

// evidence is what a line's moments and words say for section k.
func (d *document) evidence(l *line, k int) float64 {
	s := &d.sections[k]
	score := byPerson * float64(s.mentions(l.words, d.who))
	for _, m := range l.moments {
		if s.states(m) {
			score += byMoment
			break
		}
	}
	score += byWord * float64(sharedNames(l.words, s.intro+" "+s.title))
	if d.hasRole(k, d.refs[l.refs[0]].roleIn()) {
		score += byTaken
	}
	return score
}

// hasRole reports whether section k has a link of that role already.
func (d *document) hasRole(k int, role Role) bool {
	for _, r := range d.sections[k].refs {
		if role.identifies() && d.refs[r].role == role {
			return true
		}
	}
	return false
}

// nearness is what it counts for section k that the list at start is close.
func (d *document) nearness(start, k int) float64 {
	gap := start - d.sections[k].end
	if start < d.sections[k].end {
		gap = d.sections[k].start - start
	}
	return byNear * math.Max(0, 1-float64(max(gap, 0))/nearBytes)
}

// sharedNames counts the words of a that look like names and stand in b too:
// two Latin letters or more, the first a capital.
func sharedNames(a, b string) int {
	n := 0
	for _, f := range strings.Fields(a) {
		f = strings.Trim(f, "()[]\"'.,:;")
		if len(f) > 1 && f[0] >= 'A' && f[0] <= 'Z' && roleOf(f) == "" && !endsWithNoun(strings.ToLower(f)) && containsWord(b, f) {
			n++
		}
	}
	return n
}
