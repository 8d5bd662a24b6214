package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// spoken begins the turn of a voice without a name where a document that is
// all speech has words of nobody.
func (w *walker) spoken(i int32) {
	if w.open {
		return
	}
	w.blocks = append(w.blocks, block{first: i, turn: int32(len(w.turns))})
	w.open = true
	w.add(w.someone(i))
}

// someone is a turn of a voice without a name that begins at line i.
func (w *walker) someone(i int32) Turn {
	at := w.p.lines[i].Start
	return Turn{Name: unnamed, NameAt: span.Span{Start: at, End: at}}
}

// start begins a turn.
func (w *walker) start(i int32, l *line) {
	c := &w.p.cues[l.cue]
	if !w.open {
		w.blocks = append(w.blocks, block{first: i, turn: int32(len(w.turns))})
		w.open, w.quoted = true, l.quoted
	} else {
		w.drop()
	}
	w.blocks[len(w.blocks)-1].last = i
	w.nobody = c.name.Empty() && !w.timed
	switch {
	case c.name.Empty() && w.timed:
		w.add(w.someone(i))
	case !w.nobody:
		w.begin(c)
	case c.moment.Known:
		w.moment = c.moment // "Break: [26:29]"
	}
	body := span.Span{Start: c.body, End: l.End}
	switch {
	case body.Empty():
	case w.nobody:
		w.addProse(body)
	case !w.silent(body):
		w.addSpeech(body)
	}
}

// begin adds the turn of a label.
func (w *walker) begin(c *cue) {
	r := &w.names[c.label]
	t := Turn{Label: w.p.labels[c.label].text, Name: r.name, NameAt: c.name, Role: r.role, Moment: c.moment}
	if !r.at.Empty() {
		t.NameAt = r.at
	} else if strings.HasPrefix(t.Label, t.Name) {
		t.NameAt.End = t.NameAt.Start + len(t.Name)
	}
	w.add(t)
}

// given hands a line of a stretch without labels to whom it was given.
func (w *walker) given(i int32, l *line) bool {
	if len(w.gives) == 0 || i < w.gives[0].first {
		return false
	}
	g := &w.gives[0]
	if i == g.first && w.open {
		w.gives = w.gives[1:] // a quotation inside somebody's speech
		return false
	}
	if i == g.first {
		w.close()
		w.blocks = append(w.blocks, block{first: i, last: g.last, turn: int32(len(w.turns))})
		w.open, w.quoted = true, false
		w.add(Turn{Name: g.who.name, NameAt: g.who.at})
	}
	if l.kind == plain {
		w.addSpeech(l.Span)
	} else if l.kind == note {
		w.addProse(l.Span)
	}
	w.gap = 0
	if l.kind == blank {
		w.gap = 1
	}
	if i == g.last {
		w.close()
		w.gives = w.gives[1:]
	}
	return true
}

// add keeps a new turn, with the moment carried on when it has none.
func (w *walker) add(t Turn) {
	if t.Moment.Known {
		w.moment = t.Moment
	} else if w.moment.Known {
		t.Moment = w.moment
		t.Moment.About = true
	}
	w.turns = append(w.turns, t)
	w.from = append(w.from, int32(len(w.speech)))
}

// drop takes the last turn back when it has no words.
func (w *walker) drop() {
	n := len(w.turns) - 1
	b := &w.blocks[len(w.blocks)-1]
	if n < int(b.turn) || int(w.from[n]) < len(w.speech) {
		return
	}
	b.silent = append(b.silent, person{name: w.turns[n].Name, at: w.turns[n].NameAt})
	w.turns, w.from = w.turns[:n], w.from[:n]
}
