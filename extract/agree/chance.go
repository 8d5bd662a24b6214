package agree

import (
	"math"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

const (
	fewChances   = 4    // statements that may be expected to share the same words by chance
	fewOpponents = 0.1  // the same where one is to say the opposite: likeness alone is no quarrel
	background   = 1000 // statements that a smaller input is seen among
	bitsEach     = 10   // of information in the words that two claims share, for each that leans on somebody named elsewhere
	bitsAmongFew = 4    // the same among few statements
)

// chance is by how much of an accident two statements share their words.
type chance struct {
	expected float64 // statements that may be expected to have the words that they share; 0: not known
	crowd    float64 // statements that they are seen among
	crowding float64 // of those, [0, 1]
}

// explains reports whether two statements share only what many others say, so
// that a verdict on them joins nothing.
func (c chance) explains(v compare.Verdict) bool {
	if c.expected == 0 {
		return false
	}
	if math.Log2(c.crowd/c.expected) < asked(bitsAmongFew, bitsEach, c.crowding)*v.Features.Of(feature.Leans) {
		return true
	}
	few := float64(fewChances)
	if v.Stand == compare.Opposite {
		few = fewOpponents
	}
	return v.Confidence < compare.Sure && c.expected > few
}

func (c *corpus) chance(x candidate) chance { return chance{c.chances(x), c.crowd(), c.crowding} }

// chances returns how many of all statements may be expected to have the words
// that two share, were words spread by chance: where everybody talks of masks,
// two who talk of masks need not say the same. 0 across languages.
func (c *corpus) chances(x candidate) float64 {
	if c.statements[x.a].language != c.statements[x.b].language {
		return 0
	}
	expected := c.crowd()
	a, b := c.of(x.a), c.of(x.b)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			expected *= float64(c.seen[a[i]]) / c.crowd()
			i, j = i+1, j+1
		}
	}
	return expected
}

// crowd returns how many statements two are seen among.
func (c *corpus) crowd() float64 { return crowdOf(len(c.statements)) }

func crowdOf(statements int) float64 { return float64(max(statements, background)) }
