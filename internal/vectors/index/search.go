package index

import "slices"

// search returns for each of the vectors the most that are nearest to it, by
// rounded numbers, itself among them. The vectors are of list at.
func (x *index) search(at int, ids []int32, most int) []best {
	all := make([]query, len(ids))
	every := make([]int32, len(ids))
	for i, id := range ids {
		all[i], every[i] = newQuery(x.vectors[id], x.width), int32(i)
	}
	found := newBests(len(ids), most)
	if len(x.centres) == 0 {
		for i := range x.lists {
			scan(x.by, &x.lists[i], x.width, all, every, found)
		}
		return found
	}
	for _, v := range x.visits(at, all, every) {
		scan(x.by, &x.lists[v.list], x.width, all, v.by, found)
	}
	return found
}

// visit is a list with those who search it.
type visit struct {
	list int32
	by   []int32
}

// around is how many lists near to their own, for each one that they search,
// the vectors of a list choose from.
const around = 6

// visits chooses for each query the lists nearest to it, and orders the lists
// by how many search them: what is near to many comes first, so that little
// of what follows counts.
func (x *index) visits(at int, all []query, every []int32) []visit {
	own := newBests(1, min(len(x.centres), around*x.probes))
	scan(x.by, &x.packed, x.width, []query{newQuery(x.centres[at], x.width)}, []int32{0}, own)
	slices.SortFunc(own[0].kept, func(a, b scored) int {
		if a.worse(b) {
			return 1
		}
		return -1
	})
	chosen := make([]int32, len(own[0].kept))
	for i, s := range own[0].kept {
		chosen[i] = s.id
	}
	some, near := pack(x.centres, chosen, x.width), newBests(len(all), x.probes)
	scan(x.by, &some, x.width, all, every, near)
	by := map[int32][]int32{}
	for q := range near {
		for _, s := range near[q].kept {
			by[s.id] = append(by[s.id], int32(q))
		}
	}
	out := make([]visit, 0, len(by))
	for l, who := range by {
		out = append(out, visit{l, who})
	}
	slices.SortFunc(out, func(a, b visit) int {
		if len(a.by) != len(b.by) {
			return len(b.by) - len(a.by)
		}
		return int(a.list - b.list)
	})
	return out
}
