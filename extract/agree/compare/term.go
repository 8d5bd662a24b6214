package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
)

// term is a content word.
type term struct {
	stem   string
	weight float64
	*sense // nil in a gist
}

// sense is what is known of a content word beside its stem.
type sense struct {
	word   string // as written
	bare   string // the same without a Korean particle
	name   bool   // in Latin letters with a capital
	thin   bool   // fits almost any talk
	at     int    // its place among the words of the text
	kinds  []kind
	vector []float32 // what it means, of unit length; nil where that is not known
}

const (
	termWeight   = 1.0
	nameWeight   = 1.5
	numberWeight = 1.2
)

// addTerm adds word i if it says something.
func (l *lexicon) addTerm(p *Profile, w, low string, i int) {
	stem, kinds := l.content(low), l.kindsOf(low)
	p.kinds = append(p.kinds, kinds...)
	l.addWay(p, cmp.Or(stem, low), w)
	if stem == "" {
		return
	}
	s := &sense{word: w, bare: l.bare(w), name: i > 0 && isName(w), thin: l.thin[stem], at: i, kinds: kinds}
	p.terms = append(p.terms, term{stem, weightOf(low, s.name), s})
}

// byStem orders terms by stem and keeps each once, the first.
func byStem(ts []term) []term {
	slices.SortStableFunc(ts, func(a, b term) int { return strings.Compare(a.stem, b.stem) })
	return slices.CompactFunc(ts, func(a, b term) bool { return a.stem == b.stem })
}

// weightOf is what a word counts for the overlap of two texts.
func weightOf(low string, name bool) float64 {
	switch {
	case isDigit(low[0]):
		return numberWeight
	case name:
		return nameWeight
	}
	return termWeight
}

// Content returns the stem of a word in small letters that says something; ""
// for one that only carries the sentence.
func Content(low string) string { return loadLexicon().content(low) }

func (l *lexicon) content(low string) string {
	if low == "" || l.carriers[low] || l.particles[low] || len(low) == 1 && !isDigit(low[0]) {
		return ""
	}
	stem := l.stem(low)
	if l.carriers[stem] {
		return ""
	}
	return stem
}

// standsIn reports whether a word stands for somebody or something named
// elsewhere; named tells that something is named before it.
func (l *lexicon) standsIn(w, low string, named bool) bool {
	if w == "US" {
		return false
	}
	where := l.standIns[strings.ReplaceAll(low, "’", "'")]
	if where == "" && hangul.In(low) {
		where = l.standIns[l.bare(low)]
	}
	return where == anywhere || where == first && !named
}
