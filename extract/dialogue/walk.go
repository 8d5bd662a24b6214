package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// block is a run of turns that nothing but blank lines and notes interrupts.
type block struct {
	first, last int32    // lines
	turn, end   int32    // its turns
	silent      []person // labels without words
}

// walker goes through the lines once and hands each to a turn, to the prose,
// or to nobody.
type walker struct {
	p      *page
	turns  []Turn
	from   []int32 // where each turn's speech starts in speech
	speech []span.Span
	prose  []span.Span
	blocks []block

	open    bool   // a block is running
	quoted  bool   // it stands in a block quotation
	nobody  bool   // the running words are of an unknown speaker
	gap     int    // blank lines just passed; the filler U+3164 counts as two
	tight   bool   // turns of this document have no blank lines between them
	wrapped bool   // lines are cut where the page ended
	timed   bool   // all words are spoken, as in subtitles
	moment  Moment // carried on
	names   []resolved
	gives   []giving // stretches that a sentence gives to somebody, not yet reached
}

func (p *page) walk() *walker {
	w := &walker{p: p, tight: p.tight(), wrapped: p.wrapped(), names: p.resolve(), gives: p.gives()}
	if p.indented = p.paragraphIndent(); p.indented > 0 {
		w.wrapped = true
	}
	if len(p.doc.Times) > 0 {
		w.timed, w.wrapped, w.gives = true, false, nil
	}
	w.allocate()
	for i := range p.lines {
		w.line(int32(i))
	}
	w.close()
	w.finish()
	return w
}

// allocate makes room for what is going to be found.
func (w *walker) allocate() {
	turns := 0
	for i := range w.p.cues {
		if w.p.cues[i].ok {
			turns++
		}
	}
	if turns == 0 {
		return
	}
	w.turns = make([]Turn, 0, turns)
	w.from = make([]int32, 0, turns+1)
	words := 0
	for i := range w.p.lines {
		if w.p.lines[i].kind == plain {
			words++
		}
	}
	w.speech = make([]span.Span, 0, words)
}

func (w *walker) line(i int32) {
	l := &w.p.lines[i]
	if w.given(i, l) {
		return
	}
	switch w.kindOf(l) {
	case blank:
		w.gap++
		if strings.HasSuffix(w.p.text[:l.End], string(hangul.Filler)) {
			w.gap++
		}
		return
	case aside:
		return
	case rule:
		w.close()
	case heading:
		w.close()
		w.moment = Moment{}
		w.addProse(l.Span)
	case field:
		w.close()
		w.addProse(l.Span)
	case filler:
		w.filler(l)
	case note:
		w.addProse(l.Span)
	case plain:
		w.words(i, l)
	}
	w.gap = 0
}

// kindOf is what a line is; in a timed document nothing but speech and fillers.
func (w *walker) kindOf(l *line) kind {
	if w.timed && (l.kind == heading || l.kind == field || l.kind == aside) {
		return plain
	}
	if w.timed && l.kind == rule {
		return filler
	}
	return l.kind
}

// filler takes the moment that a filler states. After a label without words
// it is the label's own.
func (w *walker) filler(l *line) {
	if l.moment < 0 {
		return
	}
	w.moment = w.p.moments[l.moment]
	if n := len(w.turns); w.open && n > 0 && int(w.from[n-1]) == len(w.speech) && !w.exact() {
		w.turns[n-1].Moment = w.moment
	}
}

func (w *walker) exact() bool {
	m := w.turns[len(w.turns)-1].Moment
	return m.Known && !m.About
}

func (w *walker) words(i int32, l *line) {
	if w.p.labelled(l) {
		w.start(i, l)
		return
	}
	switch {
	case w.timed:
		w.spoken(i)
	case w.open && w.ends(i, l):
		w.close()
	}
	if !w.open || w.nobody {
		if !w.open {
			w.moment = Moment{}
		}
		w.addProse(l.Span)
		return
	}
	w.blocks[len(w.blocks)-1].last = i
	w.addSpeech(l.Span)
}

// close ends the running block.
func (w *walker) close() {
	if !w.open {
		return
	}
	w.drop()
	w.open, w.nobody, w.moment = false, false, Moment{}
	b := &w.blocks[len(w.blocks)-1]
	b.end = int32(len(w.turns))
	if b.end == b.turn {
		w.blocks = w.blocks[:len(w.blocks)-1]
	}
}

func (w *walker) addSpeech(s span.Span) {
	if n := len(w.speech); w.wrapped && w.gap == 0 && n > int(w.from[len(w.turns)-1]) && w.p.joins(w.speech[n-1], s) {
		w.speech[n-1].End = s.End
		return
	}
	w.speech = append(w.speech, s)
}

func (w *walker) addProse(s span.Span) {
	if n := len(w.prose); w.wrapped && w.gap == 0 && n > 0 && w.p.joins(w.prose[n-1], s) {
		w.prose[n-1].End = s.End
		return
	}
	w.prose = append(w.prose, s)
}

// finish gives every turn its part of the one array of speech.
func (w *walker) finish() {
	for i := range w.turns {
		end := len(w.speech)
		if i+1 < len(w.turns) {
			end = int(w.from[i+1])
		}
		w.turns[i].Speech = w.speech[w.from[i]:end:end]
	}
}
