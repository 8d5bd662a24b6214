package compare

import (
	"math"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/e5"
)

// Reader reads two claims together.
type Reader interface {
	// Read returns what it makes of each pair, in order.
	Read(pairs [][2]string) []e5.Reading
}

const (
	surest = 8.0 // log-odds beyond which a reading counts no more
	middle = 0.8 // cosine between the like and the unlike by the network's vectors
)

// reading measures what the network makes of a pair; nothing where it has not
// read it.
func (m *measured) reading(p *Pair) {
	if p.reading == nil {
		return
	}
	m.set(feature.Alike, logOdds(p.reading.Alike))
	m.set(feature.Agrees, logOdds(p.reading.Same))
	m.set(feature.Denies, logOdds(p.reading.Opposite))
	m.set(feature.Follows, logOdds(p.reading.Entailed))
	m.set(feature.Excludes, logOdds(p.reading.Denied))
	m.set(feature.Related, logOdds(min(1, p.reading.Same+p.reading.Opposite)))
	m.set(feature.Eye, round(p.reading.Cosine-middle))
	m.set(feature.RuledSame, truth(p.ruled.Stand == Same))
	m.set(feature.RuledOpposite, truth(p.ruled.Stand == Opposite))
}

// logOdds is the logarithm of the odds of a chance, within bounds.
func logOdds(chance float64) float64 {
	return round(max(-surest, min(surest, math.Log(chance/(1-chance)))))
}
