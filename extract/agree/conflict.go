package agree

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// conflict is what stands against each other in two texts that are otherwise
// alike.
type conflict struct {
	denied  bool    // one denies a word that the other has and does not deny
	final   bool    // the last words of one deny, those of the other do not
	whole   float64 // where they do: share of the shorter text's words that the longer one has
	single  bool    // all but one word of the shorter text are in the longer one
	extreme bool    // the shorter text says all, none or only, the longer one does not
	unit    bool    // each counts the same thing, and to another number
	recount bool    // and those are the only numbers that differ, and no dates
}

const leastWords = 3 // of a text of which one word is few

// conflict compares what the two texts deny and count.
func (p *pair) conflict(l *lexicon) conflict {
	short, long := p.inOrder()
	missing := 0
	for _, t := range short.terms {
		if match(t, long.terms) == 0 {
			missing++
		}
	}
	c := conflict{
		denied:  denies(&p.a, &p.b) || denies(&p.b, &p.a),
		final:   p.a.ends != p.b.ends,
		single:  missing == 1 && len(short.terms) >= leastWords,
		extreme: onlyIn(short, long, "all") || onlyIn(short, long, "only"),
		unit:    p.miscounted(),
	}
	c.recount = c.unit && p.recounted(l)
	if c.final && len(short.terms) > 0 {
		c.whole = 1 - float64(missing)/float64(len(short.terms))
	}
	return c
}

// onlyIn reports whether a has a word of a class of quantity and b has none.
func onlyIn(a, b *profile, class string) bool {
	return slices.Contains(a.classes, class) && !slices.Contains(b.classes, class)
}

// miscounted reports whether the texts count one thing differently, and
// nothing alike.
func (p *pair) miscounted() bool {
	differ := false
	for _, m := range p.a.measures {
		if slices.Contains(p.b.measures, m) {
			return false
		}
		differ = differ || slices.ContainsFunc(p.b.measures, func(n measure) bool { return m.unit == n.unit })
	}
	return differ
}

// recounted reports whether each text has just one number that the other
// lacks, and both say how much, not when.
func (p *pair) recounted(l *lexicon) bool {
	n := common(p.a.numbers, p.b.numbers)
	if len(p.a.numbers)-n != 1 || len(p.b.numbers)-n != 1 {
		return false
	}
	for _, x := range [][2]*profile{{&p.a, &p.b}, {&p.b, &p.a}} {
		for _, m := range x[0].measures {
			if !slices.Contains(x[1].numbers, m.value) && l.dates(m) {
				return false
			}
		}
	}
	return true
}

const firstYear, lastYear = 1500, 2100 // of the numbers that may be years

// dates reports whether a number says when something is.
func (l *lexicon) dates(m measure) bool {
	year := m.value >= firstYear && m.value <= lastYear && m.value == math.Trunc(m.value)
	return l.calendar[m.unit] || year && !containsHangul(m.unit)
}

// denies reports whether a denies a word that b has and does not deny.
func denies(a, b *profile) bool {
	return slices.ContainsFunc(a.denied, func(s string) bool {
		return find(b.terms, s) >= 0 && !slices.Contains(b.denied, s)
	})
}

// inOrder returns the profile with fewer words that say something, and the
// other one; of two with as many, the same one whichever comes first.
func (p *pair) inOrder() (short, long *profile) {
	a, b := &p.a, &p.b
	order := cmp.Or(cmp.Compare(len(a.terms), len(b.terms)), cmp.Compare(len(a.grams), len(b.grams)))
	if order == 0 {
		order = cmp.Or(slices.Compare(a.grams, b.grams), slices.Compare(a.classes, b.classes), compareWords(a.terms, b.terms))
	}
	if order < 0 {
		return a, b
	}
	return b, a
}

// compareWords orders texts by their words, in their places.
func compareWords(a, b []term) int {
	return slices.CompareFunc(inPlace(a), inPlace(b), func(t, u term) int { return strings.Compare(t.word, u.word) })
}

// lengths is how long the shorter text is beside the longer one.
func (p *pair) lengths() float64 {
	short, long := p.inOrder()
	if len(long.terms) == 0 {
		return 1
	}
	return float64(len(short.terms)) / float64(len(long.terms))
}
