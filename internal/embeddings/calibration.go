package embeddings

import (
	"math"

	"github.com/whosaid/whosaid/internal/text"
)

// Calibration maps the vectors of one model so that their cosines mean what
// those of the program's own encoder mean. Models differ much: unrelated
// sentences have a cosine near 0 with one and of .8 with another.
//
// The map works on vectors, so that whoever compares them needs to know
// nothing of it. Of each vector the directions that all sentences of a
// language share are taken away (they say nothing; after Mu and Viswanath
// 2018, https://arxiv.org/abs/1702.01417); the rest, brought to length one,
// is shortened to make room for a constant part of its language. For two
// sentences of one language that gives spread × cosine + (1 - spread): one
// number, since equal sentences must keep 1. Across languages the slope is
// what the two leave, and the offset what the angle of the constant parts
// gives, within the room there is.
type Calibration struct {
	Shared  [2][]float32 `json:"shared"` // directions to take away: length one, at right angles
	Korean  float64      `json:"ko"`     // spread of Korean, (0, 1]: the share of squared length that tells sentences apart
	English float64      `json:"en"`     // the same of English
	Across  float64      `json:"across"` // cosine of the two constant parts, [-1, 1]
	Report  []Row        `json:"report"` // ordered as the sample pairs are
}

// Row is how one kind of sample pairs comes out, on average.
type Row struct {
	Languages string  `json:"languages"` // "ko-ko", "en-en" or "ko-en"
	Relation  string  `json:"relation"`  // same, related or unrelated
	Model     float64 `json:"model"`     // cosine of the model's vectors as they are
	Mapped    float64 `json:"mapped"`    // the same after the map
	Own       float64 `json:"own"`       // cosine of the program's own encoder
}

// Size is how many numbers a vector of the model has.
func (c *Calibration) Size() int { return len(c.Shared[0]) }

// Vector maps the vector of a sentence: a new one of length one, two numbers
// longer. The zero vector stays zero.
func (c *Calibration) Vector(sentence string, v []float32) []float32 {
	share, x, y := c.English, 1.0, 0.0
	if text.Language(sentence) == "ko" {
		share, x, y = c.Korean, c.Across, math.Sqrt(1-c.Across*c.Across)
	}
	out := make([]float32, len(v)+2)
	copy(out, v)
	for _, direction := range c.Shared {
		remove(out, direction)
	}
	if zero(v) || !unit(out) {
		return make([]float32, len(v)+2)
	}
	spread, constant := math.Sqrt(share), math.Sqrt(1-share)
	for i := range v {
		out[i] = float32(float64(out[i]) * spread)
	}
	out[len(v)], out[len(v)+1] = float32(constant*x), float32(constant*y)
	return out
}

// remove takes away from v what points in a direction of length one, or
// zero.
func remove(v, direction []float32) {
	length := cosine(v, direction)
	for i := range direction {
		v[i] -= float32(length * float64(direction[i])) // converted, so never fused
	}
}

func zero(v []float32) bool {
	for _, x := range v {
		if x != 0 {
			return false
		}
	}
	return true
}

// cosine of two vectors of length one, as far as the shorter goes. The
// conversion keeps a processor from joining product and sum, which would give
// other last bits.
func cosine(a, b []float32) float64 {
	sum := 0.0
	for i := range min(len(a), len(b)) {
		sum += float64(float64(a[i]) * float64(b[i]))
	}
	return sum
}
