package korean

import (
	"slices"

	"github.com/whosaid/whosaid/extract/cite/stated"
)

// Moment reads hours, minutes and seconds with their units from token i on
// ("1시간 2분 3초"), in seconds, and tells how many tokens that took; 0 when
// none is there. "3분의 1" is a fraction.
func Moment(t stated.Tokens, i int) (seconds float64, used int) {
	l := loadLexicon()
	for _, u := range l.units {
		n := t.Number(i+used, 0, 999)
		next := i + used + 1 + len(u.signs)
		if n < 0 || next > len(t) || !slices.Equal(t[i+used+1:next], u.signs) {
			continue
		}
		if u.fraction && slices.Contains(l.possessives, t.At(next)) {
			continue
		}
		seconds += float64(n * u.seconds)
		used = next - i
	}
	return seconds, used
}
