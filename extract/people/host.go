package people

import (
	"maps"
	"slices"
)

// hosts joins a label of one word ("Terry") that runs through a folder:
// who speaks in at least three of its conversations and in more than half
// of them, with others that change, is its host.
func (r *resolver) hosts() {
	folders := map[string][]int{}
	for d, dir := range r.folders {
		if r.inTurns(d) {
			folders[dir] = append(folders[dir], d)
		}
	}
	for _, dir := range slices.Sorted(maps.Keys(folders)) {
		runs := r.runs(folders[dir])
		for _, key := range slices.Sorted(maps.Keys(runs)) {
			if u := runs[key]; u.isHost(len(folders[dir])) && len(u.full) < 2 {
				for _, i := range u.mentions[1:] {
					r.merge(u.mentions[0], i, "speaks throughout the folder, with others that change")
				}
			}
		}
	}
}

// run is where a label of one word speaks.
type run struct {
	mentions  []int
	documents map[int]bool    // where it speaks with others
	others    map[string]bool // names of those
	full      map[int]bool    // persons with a full name that bear the label somewhere
}

func (u *run) isHost(documents int) bool {
	n := len(u.documents)
	return n >= 3 && n*2 > documents && len(u.others) > 1
}

// runs follows the labels of one word through documents.
func (r *resolver) runs(documents []int) map[string]*run {
	known, runs := r.known(), map[string]*run{}
	for _, d := range documents {
		spoken := r.speaking(d)
		for _, i := range spoken {
			n := &r.mentions[i].name
			if !n.single() {
				continue
			}
			u := runs[n.key]
			if u == nil {
				u = &run{documents: map[int]bool{}, others: map[string]bool{}, full: map[int]bool{}}
				runs[n.key] = u
			}
			u.mentions = append(u.mentions, i)
			if root := r.root(i); known[root] {
				u.full[root] = true
			}
			for _, o := range spoken {
				if r.root(o) != r.root(i) {
					u.documents[d] = true
					u.others[r.mentions[o].name.key] = true
				}
			}
		}
	}
	return runs
}

// speaking lists the named mentions of document d that bear turns.
func (r *resolver) speaking(d int) []int {
	out := []int{}
	for i := r.inside[d].from; i < r.inside[d].to; i++ {
		if m := &r.mentions[i]; m.Turns > 0 && m.kind == Human {
			out = append(out, i)
		}
	}
	return out
}
