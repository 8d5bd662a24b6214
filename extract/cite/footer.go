package cite

// line is what several references of one list say of one recording.
type line struct {
	refs    []int
	words   string
	moments []float64
}

// matchFooter finds the sections that the list of references i to j-1 speaks
// of.
func (d *document) matchFooter(i, j int) {
	last := -1
	for _, l := range d.lines(i, j) {
		related := d.refs[l.refs[0]].role == Related
		k, score := d.bestSection(&l, last)
		if k < 0 || score < leastFor {
			continue
		}
		for _, r := range l.refs {
			role := d.refs[r].roleIn()
			if role == "" {
				role = Related
			}
			d.give(r, k, role)
		}
		if !related {
			last = k
		}
	}
}

// lines groups the references i to j-1 by the recording they describe: those
// whose words start alike are copies of one.
func (d *document) lines(i, j int) []line {
	var out []line
	byTitle := map[string]int{}
	for r := i; r < j; r++ {
		ref := &d.refs[r]
		key := ""
		if ref.role != Related {
			key = interviewTitle(ref.title)
		}
		n, ok := byTitle[key]
		if key == "" || !ok {
			n = len(out)
			out = append(out, line{})
			byTitle[key] = n
		}
		out[n].refs = append(out[n].refs, r)
		out[n].words += " " + ref.title
		out[n].moments = append(out[n].moments, ref.noted.Moments...)
	}
	return out
}

// bestSection is the section that most speaks for; of equals the last one
// before the list. last is the section of the line before, or -1.
func (d *document) bestSection(l *line, last int) (best int, score float64) {
	start := d.refs[l.refs[0]].line.Start
	nearest := d.sectionFrom(start)
	best, score = -1, 0
	if nearest < 0 {
		return 0, d.evidence(l, 0) + d.nearness(start, 0)
	}
	for k := nearest; k >= 0 && k > nearest-window; k-- {
		s := d.evidence(l, k)
		if k == last {
			s += byLast
		}
		if k == nearest {
			s += d.nearness(start, k)
		}
		if s > score {
			best, score = k, s
		}
	}
	return best, score
}
