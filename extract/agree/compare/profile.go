package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/sorted"
	"github.com/whosaid/whosaid/internal/text"
)

// Profile is a text as the comparison sees it. Its slices are ordered and hold
// each member once, but for measures.
type Profile struct {
	text     string
	language string
	terms    []term   // content words, ordered by stem
	grams    []uint64 // groups of its letters: two Korean syllables, three Latin letters
	names    []string // Latin words with a capital inside the sentence, in small letters
	leans    bool     // it speaks of somebody or something named elsewhere
	kinds    []kind   // values of exclusive classes that it names
	up, down string   // the last word for going up, and for going down
	requires requirement
	steps    []step // in the order of the text
	denial
	amounts
}

// denial is what a text denies.
type denial struct {
	negated    int      // words that turn the text round
	negation   string   // the last of them
	denied     []string // stems that they stand next to
	endsDenied bool     // one stands among the last two words
}

// amounts is what a text says of how much.
type amounts struct {
	numbers  []float64
	measures []measure // what the numbers count, in the order of the text
	classes  []string  // classes of quantity
}

// Read reads a text.
func Read(s string) *Profile {
	l := loadLexicon()
	p := &Profile{text: s, language: text.Language(s)}
	ws := Words(l.withoutNo(s))
	lower := make([]string, len(ws))
	for i, w := range ws {
		lower[i] = strings.ToLower(w)
		l.addWord(p, ws, i, lower[i])
	}
	p.requires = l.requirementOf(p.language, lower)
	p.steps = l.stepsOf(p.language, l.withoutNo(s), ws, lower)
	p.order()
	return p
}

// addWord notes what word i says; low is the word in small letters.
func (l *lexicon) addWord(p *Profile, ws []string, i int, low string) {
	l.addNumber(p, ws, i, low)
	l.addNegation(p, ws, i, low)
	p.classes = l.quantities.classesOf(low, p.classes)
	p.leans = p.leans || l.standsIn(ws[i], low, len(p.terms) > 0)
	p.addGrams(low)
	if i > 0 && isName(ws[i]) && !l.carriers[low] {
		p.names = append(p.names, low)
	}
	l.addTerm(p, ws[i], low, i)
}

// order orders what was collected, and keeps each once.
func (p *Profile) order() {
	p.terms = byStem(p.terms)
	p.numbers = sorted.Set(p.numbers)
	p.names = sorted.Set(p.names)
	p.denied = sorted.Set(p.denied)
	p.classes = sorted.Set(p.classes)
	p.grams = sorted.Set(p.grams)
	slices.SortFunc(p.kinds, kind.compare)
	p.kinds = slices.Compact(p.kinds)
}

// Denies reports whether the text is turned round by a negation: one of two
// takes the other back.
func (p *Profile) Denies() bool { return p.negated%2 == 1 }

// namesDiffer is 1 when each has a name that the other lacks, 0.5 when one
// has, else 0. Names are not compared across languages.
func (p *Pair) namesDiffer() float64 {
	if p.across() {
		return 0
	}
	return differ(p.A.names, p.B.names)
}

// differ is 1 when each of two sets has a member that the other lacks, 0.5
// when one has, else 0.
func differ[T cmp.Ordered](a, b []T) float64 {
	n := sorted.Common(a, b)
	switch {
	case len(a) > n && len(b) > n:
		return 1
	case len(a)+len(b) > 2*n:
		return 0.5
	}
	return 0
}
