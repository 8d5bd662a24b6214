package furniture

import "github.com/whosaid/whosaid/internal/parallel"

const (
	largely     = 0.4 // of the words of a sentence that recur at their place, where it is furniture by itself
	mostly      = 0.6 // of the words of a sentence that recur, in a stretch
	partly      = 0.3 // the same of one beside furniture
	longStretch = 40  // words of furniture in the midst of a document, in one stretch
	fewestThere = 3   // sentences of such a stretch
	mostSaid    = 0.8 // of the words of a show, by one person
)

// judge tells of the own sentences of each document in how many documents they
// are furniture; 0 for what is none, nil for documents without any.
func judge(sketches []sketch) [][]int {
	recurring := newCollection(sketches).recurring()
	return parallel.Map(len(sketches), func(d int) []int {
		s := &sketches[d]
		r := room{sketch: s, cover: cover(s, recurring), count: make([]int, len(s.speakers))}
		if !r.ends() {
			return nil
		}
		r.beside()
		r.stretches()
		return r.count
	})
}

// covered is how much of a sentence recurs.
type covered struct {
	words, recurring, placed int
	documents                int // the most in which a part of it stands
}

// share reports whether a share of the words are so many of them.
func (c covered) share(n int, least float64) bool {
	return n > 0 && float64(n) >= least*float64(c.words)
}

// cover measures how much of each own sentence recurs.
func cover(s *sketch, recurring recurrences) []covered {
	out := make([]covered, len(s.speakers))
	anywhere, placed := 0, 0 // word up to which a shingle reaches that recurs
	documents := 0
	for k := range out {
		c := &out[k]
		for w := int(s.starts[k]); w < int(s.starts[k+1]); w++ {
			if w < len(s.shingles) {
				if r, ok := recurring.of(s.shingles[w]); ok {
					anywhere, documents = w+width, int(r.documents)
					if r.placed {
						placed = w + width
					}
				}
			}
			c.words++
			if w < anywhere {
				c.recurring++
				c.documents = max(c.documents, documents)
			}
			if w < placed {
				c.placed++
			}
		}
	}
	return out
}

// room is a document in which furniture is looked for.
type room struct {
	*sketch
	cover []covered
	count []int // own sentence → documents, where it is furniture
}

// ends marks the furniture at the head and tail, and reports whether there is
// any.
func (r *room) ends() (found bool) {
	for k, c := range r.cover {
		if c.documents >= leastDocuments && c.share(c.placed, largely) && r.place(k) != midst {
			r.count[k], found = c.documents, true
		}
	}
	return found
}

// beside marks what stands beside furniture at the head and tail and recurs in
// part: the name of a guest changes.
func (r *room) beside() {
	try := func(k, neighbour int) {
		if c := r.cover[k]; r.count[k] == 0 && r.count[neighbour] > 0 && r.place(k) != midst && c.share(c.recurring, partly) {
			r.count[k] = c.documents
		}
	}
	for k := 1; k < len(r.count); k++ {
		try(k, k-1)
	}
	for k := len(r.count) - 2; k >= 0; k-- {
		try(k, k+1)
	}
}

// stretches marks long stretches that recur in the midst, said by somebody who
// opens or closes the show.
func (r *room) stretches() {
	opens := r.openers()
	for from, to := 0, 0; from < len(r.cover); from = max(to, from+1) {
		for to = from; to < len(r.cover) && r.recurs(to) && opens[r.speakers[to]]; {
			to++
		}
		if to-from >= fewestThere && r.starts[to]-r.starts[from] >= longStretch {
			for k := from; k < to; k++ {
				r.count[k] = max(r.count[k], r.cover[k].documents)
			}
		}
	}
}

// recurs reports whether most of own sentence k recurs in as many documents as
// furniture must.
func (r *room) recurs(k int) bool {
	c := r.cover[k]
	return c.documents >= leastDocuments && c.share(c.recurring, mostly)
}

// openers are those who say furniture and leave others a part of the talk: a
// speech is no show, however often it is given.
func (r *room) openers() map[uint32]bool {
	said := map[uint32]int32{}
	for k, who := range r.speakers {
		said[who] += r.starts[k+1] - r.starts[k]
	}
	out := map[uint32]bool{}
	for k, who := range r.speakers {
		if r.count[k] > 0 && float64(said[who]) <= mostSaid*float64(r.starts[len(r.speakers)]) {
			out[who] = true
		}
	}
	return out
}
