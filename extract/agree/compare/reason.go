package compare

import (
	"fmt"
	"strings"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

const mostNamed = 4 // shared words that a reason names

// reason says a verdict in words.
func reason(v Verdict, p *Pair) string {
	switch {
	case v.Stand == Same && v.Features.Has(feature.Requires):
		return fmt.Sprintf("says that it takes the same: '%s' (similarity %.2f)", v.Features[feature.Requires].Words, v.Score)
	case v.Stand == Same && !even(v.Features):
		return fmt.Sprintf("follows from%s (similarity %.2f)", p.shared(), v.Score)
	case v.Stand == Same:
		return fmt.Sprintf("says the same%s (similarity %.2f)", p.shared(), v.Score)
	case v.Stand == Opposite:
		return fmt.Sprintf("says the opposite%s (%s, similarity %.2f)", p.shared(), turnOf(v.Features), v.Score)
	case v.Open > 0:
		return fmt.Sprintf("speaks to one point, and says perhaps the same (%.2f), perhaps the opposite (%.2f)%s", v.Same, v.Opposite, barOf(v))
	}
	return fmt.Sprintf("not the same%s (similarity %.2f)", barOf(v), v.Score)
}

// shared names some of the words that both texts have.
func (p *Pair) shared() string {
	found, _ := apart(p.A.terms, p.B.terms)
	if len(found) == 0 {
		return ""
	}
	return ": '" + strings.Join(found[:min(len(found), mostNamed)], "', '") + "'"
}

// barOf names what bars the same between two texts that are otherwise alike enough.
func barOf(v Verdict) string {
	if v.Needed == 0 || v.Confidence < v.Needed || !Barred(v.Features) {
		return ""
	}
	for _, n := range bars {
		if f := v.Features[n]; f.Value < 0 || f.Value == 1 && n != feature.Requires {
			return strings.TrimRight(": "+n.String()+" "+f.Words, " ")
		}
	}
	return ""
}

// turnOf names what turns one of two opposites round.
func turnOf(fs feature.List) string {
	if fs.Has(feature.Reversed) && turnedRound(fs) {
		return "'" + fs[feature.Reversed].Words + "' the other way round"
	}
	for _, n := range []feature.Name{feature.Negation, feature.Opposites, feature.Numbers} {
		if fs.Has(n) && fs[n].Words != "" {
			return "but for '" + fs[n].Words + "'"
		}
	}
	return "one of them denies or excludes it"
}
