package source

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// sniffCSV asks for a heading that names a column for what is said and one
// for who says it or when.
func sniffCSV(text string) look {
	h, ok := csvHeadingOf(headOf(text))
	switch {
	case !ok:
		return look{level: possible}
	case h.known == h.count || h.known > 2:
		return look{level: sure}
	}
	return look{level: like}
}

var errNoHeading = errors.New(`line 1: no heading of a table of speech; name the columns, as in "speaker,start,text"`)

// readCSV reads tables of who says what and when, with commas, semicolons or
// tabs between the cells (.csv, .tsv), by the names of their columns.
func readCSV(doc *Document) error {
	h, ok := csvHeadingOf(doc.Text)
	if !ok {
		return errNoHeading
	}
	unit := h.unit(doc.Text)
	return readTalk(doc, func(w *speech) bool {
		rows := h.below(doc.Text)
		for !w.done() && rows.next() {
			w.row(h, rows.cells, unit)
		}
		return true
	})
}

// below stands before the rows of the table.
func (h csvHeading) below(text string) csvRows {
	return csvRows{text: text, at: h.rows, comma: h.comma}
}

// row writes what a row says. Without times, or with the date of a message,
// it is a paragraph.
func (w *speech) row(h csvHeading, cells []span.Span, unit float64) {
	if h.text >= len(cells) {
		return
	}
	said := cells[h.text]
	if h.text == h.count-1 && len(cells) > h.count {
		said.End = cells[len(cells)-1].End // commas that should have been in quotes
	}
	if h.voice >= 0 {
		w.say(voiceName(csvText(cells[h.voice].In(w.text))))
	}
	from, to := h.time(w.text, cells, h.start, unit), h.time(w.text, cells, h.end, unit)
	w.begin(from, to)
	if from == unknown {
		w.paragraph()
	}
	w.csvText(said.Start, said.End)
	if day := h.day(w.text, cells); w.doc.Meta.Date == "" && day != "" {
		w.doc.Meta.Date = day
	}
}

// time is the time in a cell, in seconds. Beside a date it is the hour of the
// day, and no moment of a recording.
func (h csvHeading) time(text string, cells []span.Span, column int, unit float64) float64 {
	if column < 0 || column >= len(cells) || h.date >= 0 {
		return unknown
	}
	s := strings.TrimSpace(cells[column].In(text))
	s = strings.ReplaceAll(s, ";", ":") // before the frames, where some are left out
	if h.comma != ',' {
		s = strings.ReplaceAll(s, ",", ".")
	}
	if seconds, ok := (rates{frames: 30, ticks: 1}).seconds(s, ""); ok {
		if _, n := clockAt(s); n == 0 && strings.Trim(s, "0123456789.") == "" {
			return seconds * unit
		}
		return seconds
	}
	return unknown
}

// day is the date of a row.
func (h csvHeading) day(text string, cells []span.Span) string {
	for _, column := range [...]int{h.date, h.start} {
		if column >= 0 && column < len(cells) {
			if s := isoDate(strings.TrimSpace(cells[column].In(text))); len(s) == len("2006-01-02") {
				return s
			}
		}
	}
	return ""
}

// longestCue is how many seconds a cue lasts at most, on average: a table of
// longer ones counts milliseconds.
const longestCue = 100

// unit is what a second is to the bare numbers in the columns of times.
// Milliseconds are whole, and cues of them seem to last for minutes.
func (h csvHeading) unit(text string) float64 {
	if h.millis {
		return 1e-3
	}
	rows, n, first, last := h.below(text), 0, math.Inf(1), 0.0
	for h.start >= 0 && rows.next() && n < probed {
		if h.start >= len(rows.cells) {
			continue
		}
		v, err := strconv.ParseUint(rows.cells[h.start].In(text), 10, 40)
		if err != nil {
			return 1
		}
		n, first, last = n+1, min(first, float64(v)), max(last, float64(v))
		if h.end >= 0 && h.end < len(rows.cells) {
			v, _ := strconv.ParseUint(rows.cells[h.end].In(text), 10, 40)
			last = max(last, float64(v))
		}
	}
	if n > 0 && (last-first)/float64(n) >= longestCue {
		return 1e-3
	}
	return 1
}

// csvText adds the text of a cell: a quote written twice is one.
func (w *speech) csvText(start, end int) {
	from := start
	for at := start; at < end; {
		n, out := 0, ""
		switch c := w.text[at]; {
		case c == '"' && strings.HasPrefix(w.text[at:end], `""`):
			w.add(from, at+1)
			at += 2
			from = at
			continue
		case jsonSpecial[c] && c != '\\':
			n, out = blankAt(w.text[at:end])
		}
		if n == 0 {
			at++
			continue
		}
		w.add(from, at)
		w.escape(at, at+n, out)
		at += n
		from = at
	}
	w.add(from, end)
}

// csvText is the text of a cell.
func csvText(cell string) string { return strings.ReplaceAll(cell, `""`, `"`) }
