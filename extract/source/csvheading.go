package source

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// csvHeading is where the columns of a table of speech stand; -1 for one that
// is not there.
type csvHeading struct {
	comma                         byte
	text, voice, start, end, date int
	known                         int  // columns whose names are known
	count                         int  // of all columns
	millis                        bool // the heading says that times are in milliseconds
	rows                          int  // where the first row below it begins
}

// csvHeadingOf finds the heading of a table of speech: the first row, behind
// a line that says what stands between cells ("sep=;"), as Excel has it. It
// needs a column for what is said, and one for who or when.
func csvHeadingOf(text string) (csvHeading, bool) {
	at := len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	commas := ",;\t"
	if rest := text[at:]; strings.HasPrefix(rest, "sep=") && len(rest) > 4 {
		commas = rest[4:5]
		lines := newCutter(text)
		lines.next()
		at = lines.at
	}
	for i := range len(commas) {
		rows := csvRows{text: text, at: at, comma: commas[i]}
		if !rows.next() {
			continue
		}
		h := headingOfCells(text, rows.cells)
		if h.text >= 0 && (h.voice >= 0 || h.start >= 0) {
			h.comma, h.rows = commas[i], rows.at
			return h, true
		}
	}
	return csvHeading{}, false
}

// headingOfCells tells columns by their names. Of several that may hold the
// same thing the first counts.
func headingOfCells(text string, cells []span.Span) csvHeading {
	h := csvHeading{text: -1, voice: -1, start: -1, end: -1, date: -1, count: len(cells)}
	for i, c := range cells {
		name, unit := columnName(c.In(text))
		kind := loadLexicon().columns[name]
		if kind != "" {
			h.known++
		}
		for k, at := range map[string]*int{"text": &h.text, "voice": &h.voice, "start": &h.start, "end": &h.end, "date": &h.date} {
			if k == kind && *at < 0 {
				*at = i
			}
		}
		if kind == "start" && (strings.HasPrefix(unit, "m") && unit != "min" || strings.HasSuffix(name, " ms")) {
			h.millis = true
		}
	}
	return h
}

// columnName is the name of a column as the list has it, and the unit behind
// it in brackets.
func columnName(s string) (name, unit string) {
	if len(s) > maxLabel {
		return "", ""
	}
	s = strings.ToLower(strings.TrimSpace(s))
	if open := strings.LastIndexAny(s, "(["); open > 0 && s != "speaker(s)" {
		s, unit = s[:open], strings.Trim(s[open:], "()[]")
	}
	s = strings.NewReplacer("_", " ", "-", " ").Replace(s)
	return strings.Join(strings.Fields(s), " "), unit
}
