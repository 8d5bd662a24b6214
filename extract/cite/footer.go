package cite

import (
	"math"
	"strings"

	"github.com/whosaid/whosaid/extract/cite/address"
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

// line is what several references of one list say of one recording.
type line struct {
	refs    []int
	words   string
	moments []float64
}

// matchFooter finds the sections that the list of references i to j-1 speaks
// of.
func (d *document) matchFooter(i, j int) {
	last := -1
	for _, l := range d.lines(i, j) {
		related := d.refs[l.refs[0]].role == Related
		k, score := d.bestSection(&l, last)
		if k < 0 || score < leastFor {
			continue
		}
		for _, r := range l.refs {
			role := d.refs[r].roleIn()
			if role == "" {
				role = Related
			}
			d.give(r, k, role)
		}
		if !related {
			last = k
		}
	}
}

// lines groups the references i to j-1 by the recording they describe: those
// whose words start alike are copies of one.
func (d *document) lines(i, j int) []line {
	var out []line
	byTitle := map[string]int{}
	for r := i; r < j; r++ {
		ref := &d.refs[r]
		key := ""
		if ref.role != Related {
			key = interviewTitle(ref.title)
		}
		n, ok := byTitle[key]
		if key == "" || !ok {
			n = len(out)
			out = append(out, line{})
			byTitle[key] = n
		}
		out[n].refs = append(out[n].refs, r)
		out[n].words += " " + ref.title
		out[n].moments = append(out[n].moments, d.momentsOf(ref)...)
	}
	return out
}

// momentsOf are the moments that a reference's line and address state.
func (d *document) momentsOf(r *reference) []float64 {
	p := d.Document.Plain
	out := append(statedMoments(p[r.line.Start:r.at.Start]), statedMoments(p[r.at.End:r.line.End])...)
	if at, ok := address.Moment(r.url); ok {
		out = append(out, at)
	}
	return out
}

// bestSection is the section that most speaks for; of equals the last one
// before the list. last is the section of the line before, or -1.
func (d *document) bestSection(l *line, last int) (best int, score float64) {
	start := d.refs[l.refs[0]].line.Start
	nearest := d.sectionFrom(start)
	best, score = -1, 0
	if nearest < 0 {
		return 0, d.evidence(l, 0) + d.nearness(start, 0)
	}
	for k := nearest; k >= 0 && k > nearest-window; k-- {
		s := d.evidence(l, k)
		if k == last {
			s += byLast
		}
		if k == nearest {
			s += d.nearness(start, k)
		}
		if s > score {
			best, score = k, s
		}
	}
	return best, score
}

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
		gap = d.sections[k].body.Start - start
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
