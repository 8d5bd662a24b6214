package people

// resolveCollection joins people of different documents: by their full names,
// then by names that only one of them can bear.
func (r *resolver) resolveCollection() {
	r.equalAcross()
	r.runTogether()
	r.shortAcross()
	r.soundAcross()
	r.surnames()
	r.hosts()
}

// bearers lists the mentions of persons that fit, in order.
func (r *resolver) bearers(fits func(*name) bool) []int {
	out := []int{}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == Human && fits(&m.name) {
			out = append(out, i)
		}
	}
	return out
}

// equalAcross joins equal full names, and equal names of sources that are not
// persons.
func (r *resolver) equalAcross() {
	first := map[string]int{}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind == Unnamed || m.kind == Human && !m.name.full() {
			continue
		}
		key := string(rune('0'+m.kind)) + m.name.key
		if j, ok := first[key]; ok {
			r.merge(j, i, "the same name")
		} else {
			first[key] = i
		}
	}
}

// runTogether joins foreign names in Hangul that are written with and without
// the space: 얀 르쿤, 얀르쿤.
func (r *resolver) runTogether() {
	spaced := map[string]int{}
	for _, i := range r.bearers(func(n *name) bool { return n.hangul && len(n.words) > 1 }) {
		if _, ok := spaced[r.mentions[i].name.key]; !ok {
			spaced[r.mentions[i].name.key] = i
		}
	}
	for _, i := range r.bearers(func(n *name) bool { return n.hangul && n.single() && !n.full() }) {
		if of, ok := spaced[r.mentions[i].name.key]; ok {
			r.merge(of, i, "the same name without the space")
		}
	}
}

// shortAcross joins "Donald J. Trump" and "Donald Trump", and "J. Quill" and
// "Joan Quill", where only one person fits.
func (r *resolver) shortAcross() {
	byLast := map[string][]int{}
	wholes := r.bearers(func(n *name) bool { return !n.hangul && len(n.words) > 1 })
	for _, i := range r.oneEach(wholes) {
		last := r.mentions[i].name.last()
		byLast[last] = append(byLast[last], i)
	}
	for _, i := range wholes {
		a := &r.mentions[i].name
		if initial(a.words[0]) && loadLexicon().manyBear[a.last()] {
			continue
		}
		of := r.choose(i, byLast[a.last()], func(b *name) bool { return shortens(a, b) })
		if of >= 0 {
			r.merge(of, i, "short for "+r.mentions[of].name.shown)
		}
	}
}

// oneEach keeps one mention of each name in each group.
func (r *resolver) oneEach(all []int) []int {
	type borne struct {
		root int
		key  string
	}
	seen := map[borne]bool{}
	out := []int{}
	for _, i := range all {
		b := borne{r.root(i), r.mentions[i].name.key}
		if !seen[b] {
			seen[b] = true
			out = append(out, i)
		}
	}
	return out
}

// surnames joins people known by a single word to the one person of the
// collection whose family name it is, unless many bear it or it is a given
// name.
func (r *resolver) surnames() {
	last, parts := map[string][]int{}, map[string]bool{}
	fulls := r.oneEach(r.bearers(func(n *name) bool { return len(n.words) > 1 && n.full() }))
	for _, i := range fulls {
		n := &r.mentions[i].name
		last[n.last()] = append(last[n.last()], i)
		for _, w := range n.words[:len(n.words)-1] {
			parts[w] = true
		}
	}
	known, talks := r.known(), r.talking()
	for _, i := range r.bearers((*name).single) {
		n := &r.mentions[i].name
		if known[r.root(i)] || parts[n.key] || loadLexicon().english.given[n.key] || loadLexicon().manyBear[n.key] {
			continue
		}
		label := r.mentions[i].Turns > 0
		of := r.choose(i, last[n.key], func(*name) bool { return true })
		if of >= 0 && (!label || talks[r.root(of)]) {
			r.merge(of, i, "the only "+n.shown+" of the collection")
		}
	}
}

// known are the persons with a full name.
func (r *resolver) known() map[int]bool {
	out := map[int]bool{}
	for _, i := range r.bearers((*name).full) {
		out[r.root(i)] = true
	}
	return out
}

// talking are the persons who take turns: a label is one of those, and nobody
// who is only quoted.
func (r *resolver) talking() map[int]bool {
	out := map[int]bool{}
	for i := range r.mentions {
		if r.mentions[i].Turns > 0 {
			out[r.root(i)] = true
		}
	}
	return out
}
