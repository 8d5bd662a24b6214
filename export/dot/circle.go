package dot

import (
	"cmp"
	"math"
	"slices"
)

// circle is people who meet each other more than they meet others, those next
// to each other who meet most.
type circle struct {
	people []int
	hosts  []int // those of people who meet most of them, who meet most first
}

// circles parts a cast by joining, again and again, the two parts that raise
// the modularity of the whole most (Clauset, Newman and Moore, 2004). What two
// people meet on counts by its logarithm, so that a pair who talk every week
// leave room for others. The largest comes first.
func circles(c cast) []circle {
	parts := make([][]int, len(c.people))
	part := map[int]int{} // person → index of its part
	for i, p := range c.people {
		parts[i], part[p] = []int{p}, i
	}
	m := mixing(c.ties, part, len(parts))
	for {
		a, b := m.best()
		if a < 0 {
			break
		}
		m.join(a, b)
		parts[a], parts[b] = append(parts[a], parts[b]...), nil
	}
	var out []circle
	for _, people := range parts {
		if people != nil {
			out = append(out, circle{people: people})
		}
	}
	slices.SortStableFunc(out, func(a, b circle) int { return cmp.Compare(len(b.people), len(a.people)) })
	for i := range out {
		out[i].findHosts(c)
	}
	return out
}

// mix is the share of all ties that runs between each two parts, and the
// share of all ends of ties that each part has.
type mix struct {
	between [][]float64
	ends    []float64
}

func mixing(ties []tie, part map[int]int, n int) mix {
	m := mix{between: make([][]float64, n), ends: make([]float64, n)}
	for i := range m.between {
		m.between[i] = make([]float64, n)
	}
	all := 0.0
	for _, t := range ties {
		all += strength(t)
	}
	for _, t := range ties {
		a, b, w := part[t.a], part[t.b], strength(t)/all
		m.between[a][b] += w
		m.between[b][a] += w
		m.ends[a] += w / 2
		m.ends[b] += w / 2
	}
	return m
}

func strength(t tie) float64 { return 1 + math.Log2(float64(t.claims())) }

// best is the two parts, in their order, whose joining raises modularity
// most; -1 when none does.
func (m mix) best() (a, b int) {
	a, b = -1, -1
	most := 1e-9 // sums of the same numbers in another order differ by less
	for i := range m.ends {
		for k := i + 1; k < len(m.ends); k++ {
			if gain := m.between[i][k] - 2*m.ends[i]*m.ends[k]; gain > most+1e-9 {
				a, b, most = i, k, gain
			}
		}
	}
	return a, b
}

// join makes b part of a.
func (m mix) join(a, b int) {
	for i := range m.ends {
		m.between[a][i] += m.between[b][i]
		m.between[i][a] = m.between[a][i]
		m.between[b][i], m.between[i][b] = 0, 0
	}
	m.between[a][a] = 0
	m.ends[a], m.ends[b] = m.ends[a]+m.ends[b], 0
}

// findHosts tells those who meet at least half of the circle and, drawn or
// not, twice as many people as the middle one of it.
func (ci *circle) findHosts(c cast) {
	inside := map[int]int{}
	for _, t := range c.ties {
		if slices.Contains(ci.people, t.a) && slices.Contains(ci.people, t.b) {
			inside[t.a]++
			inside[t.b]++
		}
	}
	ranked := slices.Clone(ci.people)
	slices.SortStableFunc(ranked, func(a, b int) int { return cmp.Compare(c.meets[b], c.meets[a]) })
	middle := c.meets[ranked[len(ranked)/2]]
	for _, p := range ranked {
		if len(ranked) > 2 && 2*inside[p] >= len(ranked)-1 && c.meets[p] >= 2*middle {
			ci.hosts = append(ci.hosts, p)
		}
	}
}

// aside reports whether a tie of the circle passes by its hosts.
func (ci circle) aside(t tie) bool {
	return len(ci.hosts) > 0 && !slices.Contains(ci.hosts, t.a) && !slices.Contains(ci.hosts, t.b)
}

// guests are the people of the circle who are not its hosts.
func (ci circle) guests() []int {
	var out []int
	for _, p := range ci.people {
		if !slices.Contains(ci.hosts, p) {
			out = append(out, p)
		}
	}
	return out
}
