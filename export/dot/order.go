package dot

import (
	"cmp"
	"slices"
)

// Rounds of sorting people and groups by each other's places. More change
// little.
const rounds = 8

// arrange orders people and units so that lines between them cross little: by
// turns each is sorted by the mean place of those that it is joined to (the
// barycentre method of Sugiyama, Tagawa and Toda, 1981).
func arrange(people []int, units [][]*group) {
	place := map[int]float64{}
	for i, p := range people {
		place[p] = float64(i)
	}
	for range rounds {
		at := make(map[*group]float64, len(units))
		for _, u := range units {
			at[u[0]] = mean(u, place)
		}
		slices.SortStableFunc(units, func(a, b []*group) int { return cmp.Compare(at[a[0]], at[b[0]]) })
		sum, n := map[int]float64{}, map[int]float64{}
		for i, u := range units {
			for _, p := range standing(u) {
				sum[p] += float64(i)
				n[p]++
			}
		}
		for _, p := range people {
			place[p] = float64(len(units)) // those who stand nowhere come last
			if n[p] > 0 {
				place[p] = sum[p] / n[p]
			}
		}
		slices.SortStableFunc(people, func(a, b int) int { return cmp.Compare(place[a], place[b]) })
	}
}

func mean(u []*group, place map[int]float64) float64 {
	who := standing(u)
	sum := 0.0
	for _, p := range who {
		sum += place[p]
	}
	return sum / float64(max(len(who), 1))
}

// standing is who is joined by a line to one of these groups.
func standing(u []*group) []int {
	var who []int
	for _, gr := range u {
		who = append(who, gr.people...)
		who = append(who, gr.against...)
	}
	return who
}

// sides parts the units into left and right of about the same height, in
// order from the top.
func (s selection) sides(ix *index) (out [2][][]*group) {
	var height [2]int
	for _, unit := range s.units {
		side := 1
		if height[0] < height[1] {
			side = 0
		}
		out[side] = append(out[side], unit)
		for _, gr := range unit {
			height[side] += 2
			for _, c := range gr.shown {
				height[side] += 2 + len(wrap(ix.g.Nodes[c].Text, s.width, 4))
			}
		}
	}
	return out
}
