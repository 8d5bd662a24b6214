package e5

import (
	"math"
	"runtime"
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
	Empty float64 // how likely both say what nobody looks for: set phrases, the words of a show; [0, 1]
}

// together is how many claims are read side by side, so that weights are
// fetched from memory once for all of them.
const together = 8

// Read reads pairs of claims, in whichever order. Each claim is read once,
// however many pairs it is in.
func (n *Network) Read(pairs [][2]string) []Reading {
	texts := distinct(pairs)
	of := make(map[string]*claim, len(texts))
	for i, c := range inGroups(len(texts), together, func(from, to int) []claim { return n.read(texts[from:to]) }) {
		of[texts[i]] = &c
	}
	return inGroups(len(pairs), together/2, func(from, to int) []Reading {
		var claims [][2]*claim
		for _, p := range pairs[from:to] {
			claims = append(claims, [2]*claim{of[min(p[0], p[1])], of[max(p[0], p[1])]})
		}
		return n.readings(claims)
	})
}

// inGroups returns what do returns for 0 to n-1, in this order: so many at
// once, or fewer if some cores had nothing to do otherwise.
func inGroups[T any](n, atOnce int, do func(from, to int) []T) []T {
	cores := runtime.GOMAXPROCS(0)
	atOnce = max(1, min(atOnce, (n+cores-1)/cores))
	return slices.Concat(parallel.Map((n+atOnce-1)/atOnce, func(k int) []T {
		return do(k*atOnce, min(n, (k+1)*atOnce))
	})...)
}

// distinct returns the texts of pairs, each once, in order.
func distinct(pairs [][2]string) []string {
	var out []string
	for _, p := range pairs {
		out = append(out, p[0], p[1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// readings reads pairs of claims, the two of each together.
func (n *Network) readings(pairs [][2]*claim) []Reading {
	d := n.desks.Get().(*desk)
	defer n.desks.Put(d)
	d.clear()
	for _, p := range pairs {
		d.put(p[0].state, p[1].state)
	}
	d.run(n.reader[:])
	out := make([]Reading, len(pairs))
	for i, p := range pairs {
		out[i] = reading(n.outcome(seen(d.pieces(d.spans[i]))))
		out[i].Cosine, out[i].Empty = float64(dense.Dot(p[0].vector, p[1].vector)), n.emptiness(p[0].vector, p[1].vector)
	}
	return out
}

// reading is the reading of a pair with this outcome.
func reading(outcome []float32) Reading {
	own, follows := chances(outcome[0:3]), chances(outcome[3:6])
	return Reading{
		Same: own[0], Opposite: own[1], Entailed: follows[0], Denied: follows[1],
		Alike: logistic(outcome[6]),
	}
}

// emptiness is how likely two claims of these vectors say what nobody looks for.
func (n *Network) emptiness(a, b []float32) float64 {
	return logistic(dense.Dot(n.empty, a) + dense.Dot(n.empty, b) + n.bias[2][0])
}

func logistic(x float32) float64 { return 1 / (1 + math.Exp(-float64(x))) }

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
	hidden := make([]float32, Size)
	n.head.Apply(hidden, seen, new(dense.Whole))
	dense.Tanh(hidden)
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
