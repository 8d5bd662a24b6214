package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/sorted"
)

// measured collects the features of a pair.
type measured struct{ list feature.List }

func (m *measured) set(n feature.Name, value float64) { m.list[n].Value = value }

// say sets a feature with the words that it saw.
func (m *measured) say(n feature.Name, value float64, words string) {
	m.list[n].Value, m.list[n].Words = value, words
}

// features measures a pair.
func (l *lexicon) features(p *Pair) feature.List {
	m := measured{make(feature.List, feature.Count)}
	for i := range m.list {
		m.list[i].Name = feature.Name(i)
	}
	opposed := m.opposites(l, p)
	m.words(p, opposed)
	m.size(p)
	m.meaning(p)
	m.negation(p)
	m.conflict(p.conflict(l))
	m.things(p, &l.opposites)
	m.reading(p)
	return m.list
}

// words measures what words the two share.
func (m *measured) words(p *Pair, opposed bool) {
	o := p.overlap()
	m.say(feature.Words, round((o.forward+o.backward)/2), strings.Join(sorted.Set(slices.Clone(o.shared)), ", "))
	m.set(feature.Least, round(math.Min(o.forward, o.backward)))
	m.set(feature.Most, round(math.Max(o.forward, o.backward)))
	m.say(feature.Changed, truth(o.changed(opposed)), o.changes())
	m.set(feature.Exact, truth(len(o.onlyA)+len(o.onlyB) == 0))
	m.set(feature.Letters, round(p.letters()))
	m.set(feature.Few, truth(p.tooShort(o)))
}

// size measures how much they say.
func (m *measured) size(p *Pair) {
	m.set(feature.Length, round(p.lengthRatio()))
	m.set(feature.Thin, round(p.missingSubstance()))
	m.set(feature.Leans, truth(p.A.leans)+truth(p.B.leans))
}

// nearCosine is the cosine above which meaning counts twice.
const nearCosine = 0.7

// meaning measures what vectors tell.
func (m *measured) meaning(p *Pair) {
	m.set(feature.Meaning, round(p.cosine))
	m.set(feature.Near, round(math.Max(0, p.cosine-nearCosine)))
	a := p.align()
	m.set(feature.Unanswered, round(a.more))
	m.set(feature.Missing, round(a.less))
	m.set(feature.Farthest, round(a.farthest))
	m.say(feature.Swapped, round(a.swapped), a.words)
}

// negation measures what they deny.
func (m *measured) negation(p *Pair) {
	turned, negation := p.negatedOnce()
	m.say(feature.Negation, truth(turned), negation)
	m.set(feature.Crossed, truth(!turned && p.crossed()))
	m.set(feature.Both, truth(p.A.negated > 0 && p.B.negated > 0))
}

// conflict notes what stands against each other.
func (m *measured) conflict(c conflict) {
	m.set(feature.Single, truth(c.single))
	m.set(feature.Replaced, round(m.list.Of(feature.Swapped)*truth(c.single)))
	m.set(feature.Denied, truth(c.denied))
	m.set(feature.Final, truth(c.final))
	m.set(feature.Whole, round(c.whole))
	m.set(feature.Extreme, truth(c.extreme))
	m.set(feature.Unit, truth(c.unit))
	m.set(feature.Recount, truth(c.recount))
}

// opposites reports whether one has a word and the other its opposite.
func (m *measured) opposites(l *lexicon, p *Pair) bool {
	opposed, words := p.opposed(&l.opposites)
	m.say(feature.Opposites, truth(opposed), words)
	return opposed
}

// things measures what they name, count and require, and who does what to whom.
func (m *measured) things(p *Pair, o *opposites) {
	numbers, figures := p.numbersDiffer()
	m.say(feature.Numbers, numbers, figures)
	differ, kinds := p.otherKind()
	m.say(feature.Kind, truth(differ), kinds)
	m.set(feature.Names, p.namesDiffer())
	m.set(feature.Quantity, p.classesDiffer())
	near, of, needs := p.requireAlike()
	m.roles(p.exchanged(o))
	m.say(feature.Requires, round(near), strings.TrimPrefix(needs+" for "+of, " for "))
}

// roles notes what has exchanged its roles; where what relates the two is turned
// round, too, only beside that.
func (m *measured) roles(x exchange) {
	if !x.found || x.opposed && !m.list.Has(feature.Opposites) {
		return
	}
	turned := x.compared || x.opposed
	m.say(feature.Exchanged, truth(!turned), x.words)
	m.say(feature.Reversed, truth(turned), x.words)
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
