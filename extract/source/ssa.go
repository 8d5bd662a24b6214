package source

import (
	"strings"
)

// sniffSSA asks for the sections and lines of SubStation Alpha (.ssa, .ass).
func sniffSSA(text string) look {
	head := headOf(text)
	switch {
	case strings.HasPrefix(strings.TrimPrefix(head, "\ufeff"), "[Script Info]"):
		return look{level: sure}
	case strings.Contains(head, "[Events]") && strings.Contains(head, "Dialogue:"):
		return look{level: like}
	}
	return decline(`it does not begin with "[Script Info]"`)
}

// readSSA reads SubStation Alpha: what is shown, when, and by whom where the
// line names an actor.
func readSSA(doc *Document) error { return readCues(doc, ssa) }

// ssaColumns are where the fields of a line of dialogue stand.
type ssaColumns struct{ start, end, name, text int }

func ssa(w *speech) bool {
	lines := newCutter(w.text)
	columns := ssaColumns{start: 1, end: 2, name: 4, text: 9}
	found := false
	for !w.done() {
		start, end, ok := lines.next()
		if !ok {
			break
		}
		line := w.text[start:end]
		switch {
		case strings.HasPrefix(line, "Dialogue:"):
			found = w.dialogue(start, end, columns) || found
		case strings.HasPrefix(line, "Format:") && strings.Contains(line, "Start"):
			columns = columnsOf(line[len("Format:"):])
		case strings.HasPrefix(line, "Title:") && !w.style.looking:
			w.doc.Meta.Title = strings.TrimSpace(line[len("Title:"):])
		}
	}
	return found
}

// columnsOf reads the line that says in which order the fields stand. The
// text is the last one, as it may hold commas.
func columnsOf(format string) ssaColumns {
	c := ssaColumns{start: -1, end: -1, name: -1}
	n := 0
	for field := range strings.SplitSeq(format, ",") {
		switch strings.TrimSpace(field) {
		case "Start":
			c.start = n
		case "End":
			c.end = n
		case "Name", "Actor":
			c.name = n
		}
		n++
	}
	c.text = n - 1
	return c
}

// dialogue reads a line of dialogue.
func (w *speech) dialogue(start, end int, columns ssaColumns) bool {
	at := start + len("Dialogue:")
	from, to, name := unknown, unknown, ""
	for n := 0; n < columns.text; n++ {
		comma := strings.IndexByte(w.text[at:end], ',')
		if comma < 0 {
			return false
		}
		field := strings.TrimSpace(w.text[at : at+comma])
		switch seconds, d := clockAt(field); {
		case n == columns.start && d > 0:
			from = seconds
		case n == columns.end && d > 0:
			to = seconds
		case n == columns.name:
			name = field
		}
		at += comma + 1
	}
	if from == unknown || strings.Contains(w.text[at:end], `\p1`) {
		return false // no time, or a drawing
	}
	if name != "" {
		w.say(name)
	}
	w.begin(from, to)
	w.cueText(at, end, overrides)
	return true
}
