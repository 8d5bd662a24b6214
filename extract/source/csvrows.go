package source

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// csvRows cuts a text into rows and cells (RFC 4180), with any sign between
// the cells. A cell in quotes may hold the sign, line ends, and quotes, each
// written twice; one whose quote nothing closes ends with its line. Between
// tabs no cell has line ends: Whisper writes quotes there as they are.
type csvRows struct {
	text  string
	at    int
	comma byte
	cells []span.Span // of the row read last, inside their quotes
	open  int         // up to here no quote is closed
}

const maxCell = 1 << 16 // bytes

// next reads the next row that is not empty into cells; they hold until the
// next call. It reports false behind the last.
func (r *csvRows) next() bool {
	for r.at < len(r.text) {
		r.cells = r.cells[:0]
		for r.cell() {
		}
		if len(r.cells) > 1 || !r.cells[0].Empty() {
			return true
		}
	}
	return false
}

// cell reads a cell and what ends it, and reports whether another one follows
// in the row.
func (r *csvRows) cell() bool {
	start := r.at
	for r.at < len(r.text) && r.text[r.at] == ' ' {
		r.at++ // some programs put a space between the comma and the quote
	}
	if s, ok := r.quoted(); ok {
		r.cells = append(r.cells, s)
	} else {
		r.at = start + r.stop(r.text[start:])
		r.cells = append(r.cells, span.Span{Start: start, End: r.at}.Trim(r.text))
	}
	if r.at == len(r.text) {
		return false
	}
	c := r.text[r.at]
	r.at++
	if c == '\r' && r.at < len(r.text) && r.text[r.at] == '\n' {
		r.at++
	}
	return c == r.comma
}

// quoted reads a cell in quotes up to what ends it.
func (r *csvRows) quoted() (span.Span, bool) {
	if r.at == len(r.text) || r.text[r.at] != '"' {
		return span.Span{}, false
	}
	start := r.at + 1
	limit := min(len(r.text), start+maxCell)
	if r.comma == '\t' {
		limit = start + r.line(r.text[start:])
	}
	if start < r.open {
		return span.Span{}, false
	}
	for at := start; ; at++ {
		n := strings.IndexByte(r.text[min(at, limit):limit], '"')
		if n < 0 {
			r.open = limit
			return span.Span{}, false
		}
		at += n
		if strings.HasPrefix(r.text[at+1:], `"`) {
			at++
			continue
		}
		behind := at + 1
		for behind < len(r.text) && r.text[behind] == ' ' {
			behind++
		}
		if behind < len(r.text) && r.text[behind] != r.comma && r.text[behind] != '\r' && r.text[behind] != '\n' {
			continue // a quote that should have been written twice
		}
		r.at = behind
		return span.Span{Start: start, End: at}, true
	}
}

// line is where the line ends that s goes on with.
func (r *csvRows) line(s string) int {
	if n := strings.IndexAny(s, "\r\n"); n >= 0 {
		return n
	}
	return len(s)
}

// stop is where the cell ends that s goes on with.
func (r *csvRows) stop(s string) int {
	if n := strings.IndexAny(s, string(r.comma)+"\r\n"); n >= 0 {
		return n
	}
	return len(s)
}
