// Package names tells whether two names are one name, whatever the script:
// by their words, initials and spelling within one script, and by sound
// between Hangul and Latin letters.
//
// Between scripts the measure is a weighted edit distance over groups of
// letters, whose costs say how foreign names are written in Hangul and Korean
// names in Latin letters (sounds.txt). Within a script near names stay two:
// Anna is not Anne, 김병국 is not 김병만.
package names

import "math"

// Same grades from 0 to 1 how surely a and b are one name. It is symmetric;
// 0.5 is as likely as not for names that have nothing else in common.
func Same(a, b string) float64 { return Parse(a).Same(Parse(b)) }

// Same grades from 0 to 1 how surely n and o are one name. What looks like a
// title may be a part of it (Bishop Hill), so both readings are tried.
func (n Name) Same(o Name) float64 {
	if n.normal == "" || o.normal == "" {
		return 0
	}
	if n.normal == o.normal {
		return 1
	}
	if n.normal > o.normal {
		n, o = o, n
	}
	best := n.bare.same(o.bare)
	if n.titled || o.titled {
		best = max(best, n.whole.same(o.whole))
	}
	return math.Round(best*1000) / 1000
}

func (f form) same(o form) float64 {
	best := 0.0
	if !f.latin.empty() && !o.latin.empty() {
		best = bySpelling(&f.latin, &o.latin, latinWords)
	}
	if !f.hangul.empty() && !o.hangul.empty() {
		best = max(best, bySpelling(&f.hangul, &o.hangul, hangulWords))
	}
	if !f.hangul.empty() && !o.latin.empty() {
		best = max(best, bySound(&o.latin, &f.hangul))
	}
	if !o.hangul.empty() && !f.latin.empty() {
		best = max(best, bySound(&f.latin, &o.hangul))
	}
	return best
}
