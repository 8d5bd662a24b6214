package e5

import (
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// Reading is what the network makes of two claims.
type Reading struct {
	Cosine float64 // of their vectors, [-1, 1]

	// How likely they say the same and the opposite, as claims of two people
	// and as one following from the other; [0, 1], uncalibrated.
	Same, Opposite, Entailed, Denied float64

	Alike float64 // how alike sentences of their kind are, [0, 1]
}

// Read reads pairs of claims, in whichever order. Each claim is read once,
// however many pairs it is in.
func (n *Network) Read(pairs [][2]string) []Reading {
	texts := distinct(pairs)
	claims := parallel.Map(len(texts), func(i int) claim {
		s := n.state(texts[i])
		return claim{s, n.vector(s)}
	})
	of := make(map[string]*claim, len(texts))
	for i, t := range texts {
		of[t] = &claims[i]
	}
	return parallel.Map(len(pairs), func(i int) Reading {
		a, b := pairs[i][0], pairs[i][1]
		return n.reading(of[min(a, b)], of[max(a, b)])
	})
}

// claim is a claim that has been read alone.
type claim struct{ state, vector []float32 }

// distinct returns the texts of pairs, each once, in order.
func distinct(pairs [][2]string) []string {
	var out []string
	for _, p := range pairs {
		out = append(out, p[0], p[1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// reading reads two claims together.
func (n *Network) reading(a, b *claim) Reading {
	x, split := slices.Concat(a.state, b.state), len(a.state)/Size
	for i := range n.reader {
		x = n.reader[i].apply(x, split)
	}
	out := n.outcome(seen(x[:split*Size], x[split*Size:]))
	own, follows := chances(out[0:3]), chances(out[3:6])
	return Reading{
		Cosine: float64(dense.Dot(a.vector, b.vector)),
		Same:   own[0], Opposite: own[1], Entailed: follows[0], Denied: follows[1],
		Alike: 1 / (1 + math.Exp(-float64(out[6]))),
	}
}

// seen is what the last two layers see of a pair: sums, products and
// differences of the means of both claims, and of their first pieces.
func seen(a, b []float32) []float32 {
	u, v, s, t := mean(a), mean(b), a[:Size], b[:Size]
	out := make([]float32, pooled)
	for i := range Size {
		out[i] = u[i] + v[i]
		out[Size+i] = u[i] * v[i]
		out[2*Size+i] = distance(u[i], v[i])
		out[3*Size+i] = s[i] + t[i]
		out[4*Size+i] = distance(s[i], t[i])
	}
	return out
}

func distance(x, y float32) float32 { return max(x-y, y-x) }

// outcome runs the last two layers.
func (n *Network) outcome(seen []float32) []float32 {
	hidden := n.head.Apply(seen)
	dense.Add(hidden, n.bias[0])
	for i, v := range hidden {
		hidden[i] = dense.Tanh(v)
	}
	out := slices.Clone(n.bias[1])
	for o := range out {
		out[o] += dense.Dot(hidden, n.last[o*Size:][:Size])
	}
	return out
}

// chances turns outputs into chances that sum to one.
func chances(x []float32) [3]float64 {
	var out [3]float64
	sum, top := 0.0, slices.Max(x)
	for i, v := range x {
		out[i] = math.Exp(float64(v - top))
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}
