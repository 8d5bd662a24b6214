package cite

import (
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/parallel"
)

// momentsOfTurns tells when each turn was said and in which recording. A
// moment belongs to the copy it is stated against; where the words do not
// say which, to a copy whose link or line has a moment of this conversation,
// else to the original.
func momentsOfTurns(d *document, copies [][]copyOf) []Moment {
	out := make([]Moment, len(d.Turns))
	urls := make([]string, len(d.sections))
	for k := range d.sections {
		urls[k] = statedAgainst(&d.sections[k], copies[k])
	}
	for t := range d.Turns {
		m := d.Turns[t].Moment
		if !m.Known {
			continue
		}
		k := d.Turns[t].Section
		out[t] = m
		out[t].URL = urls[k]
		if i := translated(copies[k]); i >= 0 && d.Turns[t].Subtitled {
			out[t].URL = copies[k][i].url
		}
	}
	return out
}

// momentsOf is momentsOfTurns for all documents.
func momentsOf(docs []document, groups [][]int) [][]Moment {
	var copies [][]copyOf
	for _, places := range placesOf(docs, groups) {
		var c []copyOf
		for _, p := range places {
			for _, r := range p.s.refs {
				ref := &p.d.refs[r]
				c = append(c, copyOf{url: address.Canonical(ref.url), role: ref.role, moments: ref.noted.Moments})
			}
		}
		copies = append(copies, c)
	}
	return parallel.Map(len(docs), func(i int) []Moment {
		of := make([][]copyOf, len(groups[i]))
		for k, g := range groups[i] {
			of[k] = copies[g]
		}
		return momentsOfTurns(&docs[i], of)
	})
}

// copyOf is one copy of a conversation's recording.
type copyOf struct {
	url     string
	role    Role
	moments []float64 // stated beside the link or in it
}

// statedAgainst is the copy that the moments of a section count in.
func statedAgainst(s *section, copies []copyOf) string {
	best, rank := "", math.Inf(1)
	named := roleOf(s.intro)
	for _, c := range copies {
		n := float64(c.role.rank())
		switch {
		case !c.role.identifies():
			continue
		case c.role == named && named == Subtitles:
			n -= 20
		case agrees(s, c.moments):
			n -= 10
		case c.role == Transcript && !address.OpensAtMoments(c.url):
			n += 10
		}
		if n < rank {
			best, rank = c.url, n
		}
	}
	return best
}

func agrees(s *section, moments []float64) bool {
	for _, m := range moments {
		if s.states(m) {
			return true
		}
	}
	return false
}

// translated is the first copy with subtitles, or -1.
func translated(copies []copyOf) int {
	return slices.IndexFunc(copies, func(c copyOf) bool { return c.role == Subtitles })
}
