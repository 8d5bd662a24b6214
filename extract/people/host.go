package people

import (
	"maps"
	"slices"
)

// hosts joins a label of one word ("Terry") that runs through a folder:
// who speaks in at least three of its conversations and in more than half
// of them, with others that change, is its host. Those count in which the label
// is a regular's full name ("Terry Wend").
func (r *resolver) hosts() {
	folders := map[string][]int{}
	for d, dir := range r.folders {
		if r.inTurns(d) {
			folders[dir] = append(folders[dir], d)
		}
	}
	for _, dir := range slices.Sorted(maps.Keys(folders)) {
		runs := r.runs(folders[dir])
		r.addRegulars(runs, folders[dir])
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
			if runs[n.key] == nil {
				runs[n.key] = newRun()
			}
			runs[n.key].add(r, d, i, spoken)
			if root := r.root(i); known[root] {
				runs[n.key].full[root] = true
			}
		}
	}
	return runs
}

func newRun() *run {
	return &run{documents: map[int]bool{}, others: map[string]bool{}, full: map[int]bool{}}
}

// add adds mention i, which speaks in a document with others.
func (u *run) add(r *resolver, document, i int, spoken []int) {
	u.mentions = append(u.mentions, i)
	for _, o := range spoken {
		if r.root(o) != r.root(i) {
			u.documents[document] = true
			u.others[r.mentions[o].name.key] = true
		}
	}
}

// leastRegular is in how many documents somebody speaks with others whose full
// name stands for a label.
const leastRegular = 3

// addRegulars adds to each label the regular whose first name it is: the one person
// of that name with a full one, who speaks in some documents, and nowhere beside
// the label.
func (r *resolver) addRegulars(runs map[string]*run, documents []int) {
	for first, bearers := range r.regulars(runs, documents) {
		u := runs[first]
		if len(bearers) != 1 || len(u.full) > 0 {
			continue
		}
		for root, b := range bearers {
			if len(b.documents) >= leastRegular && !overlap(u.documents, b.documents) {
				u.mentions = append(u.mentions, b.mentions...)
				maps.Copy(u.documents, b.documents)
				maps.Copy(u.others, b.others)
				u.full[root] = true
			}
		}
	}
}

// regulars follows those who speak under a full name that begins with one of the
// labels: by that word and by person.
func (r *resolver) regulars(runs map[string]*run, documents []int) map[string]map[int]*run {
	out := map[string]map[int]*run{}
	for _, d := range documents {
		spoken := r.speaking(d)
		for _, i := range spoken {
			n := &r.mentions[i].name
			if len(n.words) < 2 || !n.full() || runs[n.words[0]] == nil {
				continue
			}
			first, root := n.words[0], r.root(i)
			if out[first] == nil {
				out[first] = map[int]*run{}
			}
			if out[first][root] == nil {
				out[first][root] = newRun()
			}
			out[first][root].add(r, d, i, spoken)
		}
	}
	return out
}

// overlap reports whether two sets have something in common.
func overlap(a, b map[int]bool) bool {
	for d := range a {
		if b[d] {
			return true
		}
	}
	return false
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
