package source

// cueStyle is how a file of cues is written, told by its first cues.
type cueStyle struct {
	rolling bool // cues repeat words of the ones before: captions that scroll
	bare    bool // sentences have no stops

	looking bool // the first cues are only looked at
	cues    int
	repeats int
	words   int
	stops   int
	before  []string // words of the cue before
	now     []word
}

const probed = 400 // cues that show how a file is written

// compares reports whether words of cues must be compared.
func (h *cueStyle) compares() bool { return h.rolling || h.looking }

// see counts a cue.
func (h *cueStyle) see(tokens []token) {
	h.cues++
	h.now = wordsOf(h.now[:0], tokens)
	if k := overlap(h.before, h.now); k > 0 && (k == len(h.now) || k == len(h.before) || k > 1) {
		h.repeats++
	}
	h.before = h.before[:0]
	for _, w := range h.now[max(0, len(h.now)-kept):] {
		h.before = append(h.before, w.s)
	}
	for _, w := range h.now {
		h.words++
		switch w.s[len(w.s)-1] {
		case '.', '?', '!', '"', ')':
			h.stops++
		}
	}
}

// settle ends the look: what was seen becomes how the file is read.
func (h *cueStyle) settle() cueStyle {
	return cueStyle{
		rolling: h.repeats >= 3 && h.repeats*4 >= h.cues,
		bare:    h.words >= 8 && h.stops*60 < h.words,
	}
}

// overlap is how many words at the end of before are those at the beginning
// of now.
func overlap(before []string, now []word) int {
	for k := min(len(before), len(now)); k > 0; k-- {
		same := true
		for i := 0; i < k && same; i++ {
			same = before[len(before)-k+i] == now[i].s
		}
		if same {
			return k
		}
	}
	return 0
}

const kept = 64 // words that a rolling cue may repeat

// fold takes off the words of a cue that the ones before have said.
func (w *speech) fold(tokens []token) []token {
	w.words = wordsOf(w.words[:0], tokens)
	k := overlap(w.tail, w.words)
	for _, x := range w.words[k:] {
		w.tail = append(w.tail, x.s)
	}
	if len(w.tail) > 4*kept {
		w.tail = append(w.tail[:0], w.tail[len(w.tail)-kept:]...)
	}
	if k == len(w.words) {
		return nil
	}
	rest := tokens[w.words[k].first:]
	if k > 0 && rest[0].gap == lineGap {
		rest[0].gap = spaceGap
	}
	return rest
}
