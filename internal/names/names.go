// Package names tells whether two names are one name, whatever the script:
// by their parts, initials and spelling within one script, and by sound
// between Hangul and Latin letters.
package names

import (
	"math"
)

// Same grades from 0 to 1 how surely a and b are one name.
func Same(a, b string) float64 { return Parse(a).Same(Parse(b)) }

// Same grades from 0 to 1 how surely n and o are one name. It is symmetric.
func (n Name) Same(o Name) float64 {
	switch {
	case len(n.hangul.codes) > 0 && len(o.latin.codes) > 0:
		return bySound(&o.latin, &n.hangul)
	case len(o.hangul.codes) > 0 && len(n.latin.codes) > 0:
		return bySound(&n.latin, &o.hangul)
	}
	return 0
}

func bySound(latin, hangul *spoken) float64 {
	d := float64(distance(latin, hangul))
	per := d / float64(len(latin.codes)+len(hangul.codes)) * 2 / float64(unit)
	return round(1 / (1 + math.Exp(8*(per-0.35))))
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }
