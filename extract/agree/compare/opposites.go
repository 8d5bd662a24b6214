package compare

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/words"
)

// opposites are the words that say the opposite of each other, by stem.
type opposites struct {
	antonyms map[string][]string
	ways     map[string]string // up or down
}

// The ways that a word may go.
const (
	up   = "up"
	down = "down"
)

func readOpposites(s *stemmer) opposites {
	o := opposites{antonyms: map[string][]string{}, ways: map[string]string{}}
	for _, row := range lists.Table("antonyms", languages, words.Text, words.Text) {
		for _, x := range strings.Fields(row[1]) {
			for _, y := range strings.Fields(row[2]) {
				o.add(s.stem(x), s.stem(y))
			}
		}
	}
	for _, row := range lists.Table("directions", words.OneOf(up, down), languages, words.Text) {
		o.ways[s.stem(row[2])] = row[0]
	}
	return o
}

func (o *opposites) add(a, b string) {
	if a == b {
		return
	}
	o.antonyms[a] = append(o.antonyms[a], b)
	o.antonyms[b] = append(o.antonyms[b], a)
}

// against reports whether two stems are opposites, or go opposite ways.
func (o *opposites) against(a, b string) bool {
	return slices.Contains(o.antonyms[a], b) || o.ways[a] != "" && o.ways[b] != "" && o.ways[a] != o.ways[b]
}

// addWay notes a word for going up or down, by its stem.
func (l *lexicon) addWay(p *Profile, stem, w string) {
	switch l.opposites.ways[stem] {
	case up:
		p.up = w
	case down:
		p.down = w
	}
}

// opposed reports whether one has a word and the other its opposite, or one
// goes up and the other down, and names the two words.
func (p *Pair) opposed(o *opposites) (bool, string) {
	for _, x := range p.bothWays() {
		if a, b := x[0], x[1]; a.up != "" && a.down == "" && b.down != "" && b.up == "" {
			return true, a.up + " / " + b.down
		}
	}
	a, b := p.opponents(o)
	if a < 0 {
		return false, ""
	}
	return true, bothOf(p.A.terms[a].word, p.B.terms[b].word)
}

// bothOf names two words, in one order whichever text comes first.
func bothOf(x, y string) string { return min(x, y) + " / " + max(x, y) }

// opponents returns the places of the terms of A and B that are opposites,
// each of which the other text lacks; -1 when there are none.
func (p *Pair) opponents(o *opposites) (a, b int) {
	for i := range p.A.terms {
		for j := range p.B.terms {
			t, u := p.A.terms[i].stem, p.B.terms[j].stem
			if o.against(t, u) && !has(p.A.terms, u) && !has(p.B.terms, t) {
				return i, j
			}
		}
	}
	return -1, -1
}
